import type { ComparedRole } from '../figure/compare/panels';
import { narrowWidth } from './sizes';

/** Half the width of each role's mark, in pixels, with `step` pixels between two of the crowd. */
export function comparedRadii(width: number, step: number): Record<ComparedRole, number> {
  const narrow = width < narrowWidth;
  return {
    chosen: narrow ? 6 : 7,
    group: narrow ? 4.5 : 5.5,
    other: Math.max(narrow ? 2 : 2.5, Math.min(4, step * 0.5)),
  };
}
