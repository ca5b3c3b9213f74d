import type { FinderEntry } from '../../../src/figure/finder-file';
import type { AuthorityChange } from '../../../src/vocabulary/area';
import { predecessorsOf, successorsOf, type Kin } from '../../../src/vocabulary/lineage';
import type { Lookups } from '../lookups';

/** Names in order, whole areas before those of which only a part moved. */
function namesOf(kin: readonly Kin[], nameOf: (code: string) => string): string[] {
  const isPart = ({ kind }: AuthorityChange) => kind === 'part moved';
  const [whole, parts] = [false, true].map((part) =>
    kin
      .filter(({ change }) => isPart(change) === part)
      .map(({ code }) => nameOf(code))
      .sort((a, b) => a.localeCompare(b, 'en-GB')),
  );
  return [...(whole ?? []), ...(parts ?? []).map((name) => `part of ${name}`)];
}

/** The list that people find an area in, with the names that areas had before and have now. */
export function finderEntries({ areas, changes }: Lookups): FinderEntry[] {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const spoken = (code: string) => byCode.get(code)?.spokenName ?? code;
  const later = (code: string) =>
    successorsOf(code, changes).map((kin) =>
      kin.change.kind === 'part moved' ? `${spoken(kin.code)} (a part)` : spoken(kin.code),
    );
  return areas.map((area) => ({
    code: area.code,
    kind: area.kind,
    name: area.name,
    spokenName: area.spokenName,
    slug: area.slug,
    onsCodes: area.onsCodes,
    region: area.region === null ? null : (byCode.get(area.region)?.name ?? null),
    formerNames: namesOf(predecessorsOf(area.code, changes), spoken),
    laterNames: later(area.code),
    lastYear: area.lastYear,
  }));
}
