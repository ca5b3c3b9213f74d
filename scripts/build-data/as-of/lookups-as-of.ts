import type { Lookups } from '../lookups';

/**
 * The lookups as they stood at a release: the statistical neighbours of the newest model by then, or, of an
 * authority that no such model knows, of its oldest; joint returns no further than `reach`, the last census.
 */
export function lookupsAsOf(
  lookups: Lookups,
  release: string | null,
  reach: string | null,
): Lookups {
  if (release === null) return lookups;
  const { neighbours, joints } = lookups;
  const oldest = new Map<string, string>();
  for (const { authority, model } of neighbours) {
    const known = oldest.get(authority);
    if (known === undefined || model < known) oldest.set(authority, model);
  }
  return {
    ...lookups,
    neighbours: neighbours.filter(
      ({ authority, model }) => model <= release || model === oldest.get(authority),
    ),
    joints: joints.flatMap((row) => {
      if (reach === null || row.to <= reach) return [row];
      return row.from > reach ? [] : [{ ...row, to: reach as typeof row.to }];
    }),
  };
}
