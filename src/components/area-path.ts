import type { AreaKind } from '../vocabulary/area';

/** The page of an area. */
export function areaPath({ kind, slug }: { kind: AreaKind; slug: string }): string {
  return kind === 'england' ? '/' : `/${kind}/${slug}`;
}

/** The page in depth of an area. */
export function inDepthPath({ kind, slug }: { kind: AreaKind; slug: string }): string {
  return kind === 'england' ? '/england/in-depth' : `/${kind}/${slug}/in-depth`;
}
