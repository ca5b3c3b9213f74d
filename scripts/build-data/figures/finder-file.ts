import type { FinderEntry } from '../../../src/figure/finder-file';
import type { Lookups } from '../lookups';

/** The list that people find an area in, with the names that areas had before. */
export function finderEntries({ areas, changes }: Lookups): FinderEntry[] {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  return areas.map((area) => {
    const before = changes
      .filter(({ successor, predecessor }) => successor === area.code && predecessor !== area.code)
      .flatMap(({ predecessor }) => byCode.get(predecessor)?.name ?? []);
    return {
      code: area.code,
      kind: area.kind,
      name: area.name,
      spokenName: area.spokenName,
      slug: area.slug,
      onsCodes: area.onsCodes,
      region: area.region === null ? null : (byCode.get(area.region)?.name ?? null),
      formerNames: [...new Set(before)],
      lastYear: area.lastYear,
    };
  });
}
