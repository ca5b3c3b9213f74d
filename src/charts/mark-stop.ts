import type { ComparedMark } from '../figure/compare/panels';
import { markRoles } from './compare-roles';
import type { Stop } from './stop';
import { textStop } from './text-stop';

/** A stop at one authority's mark, which says its whole text. */
export function markStop(
  { key, role, text }: Pick<ComparedMark, 'key' | 'role' | 'text'>,
  x: number,
  y: number,
): Stop {
  return textStop(key, { x, y }, text, [{ key, role: markRoles[role], x, y }]);
}
