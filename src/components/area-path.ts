import type { AreaKind } from '../vocabulary/area';

/** The page of an area. */
export function areaPath({ kind, slug }: { kind: AreaKind; slug: string }): string {
  return kind === 'england' ? '/' : `/${kind}/${slug}`;
}
