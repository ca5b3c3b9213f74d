import type { AuthorityChange } from '../../vocabulary/area';
import { firstPeriodAfter, lastPeriodBefore } from '../../vocabulary/lineage';
import { describePeriod, type Period, type PeriodKind } from '../../vocabulary/period';
import { listedNames } from '../words';
import type { CompareArea, CompareAreas } from './compare-file';
import { authorityLabel, compareArea } from './labels';

/** The first period of a kind that an authority reports for; null where it was always there. */
function firstPeriod(area: CompareArea, areas: CompareAreas, kind: PeriodKind): Period | null {
  const begun = areas.changes.some(
    (change) => change.kind !== 'same area' && change.successor === area.code,
  );
  return begun ? firstPeriodAfter({ year: area.firstYear }, kind) : null;
}

/** The last; null where it is still there. */
function lastPeriod({ lastYear }: CompareArea, kind: PeriodKind): Period | null {
  return lastYear === null ? null : lastPeriodBefore({ year: lastYear + 1 }, kind);
}

function named(areas: CompareAreas, code: string): string {
  return authorityLabel(compareArea(areas, code));
}

function cameFrom(areas: CompareAreas, { kind, predecessor }: AuthorityChange): string {
  const name = named(areas, predecessor);
  return kind === 'merged' ? name : `a part of ${name}`;
}

function became(areas: CompareAreas, { kind, successor }: AuthorityChange): string {
  const name = named(areas, successor);
  return kind === 'split' ? name : `a part of ${name}`;
}

/** Whole authorities before parts, each by name. */
function wholeFirst(names: readonly string[]): string[] {
  const isPart = (name: string) => Number(name.startsWith('a part'));
  return [...names].sort((a, b) => isPart(a) - isPart(b) || a.localeCompare(b, 'en-GB'));
}

/**
 * Why an authority cannot have a figure for a period: it did not exist yet, or no longer, and what its
 * area was before or is now; null where it existed.
 */
export function absentFrom(
  code: string,
  areas: CompareAreas,
  kind: PeriodKind,
  period: Period,
): string | null {
  const area = compareArea(areas, code);
  const others = areas.changes.filter((change) => change.kind !== 'same area');
  const first = firstPeriod(area, areas, kind);
  if (first !== null && period < first) {
    const from = others.filter(({ successor }) => successor === code);
    return `did not exist yet: its figures start with ${describePeriod(kind, first)}. Before that the area was ${listedNames(wholeFirst(from.map((change) => cameFrom(areas, change))))}`;
  }
  const last = lastPeriod(area, kind);
  if (last !== null && period > last) {
    const into = others.filter(({ predecessor }) => predecessor === code);
    return `existed no longer: its figures end with ${describePeriod(kind, last)}. The area is now ${listedNames(wholeFirst(into.map((change) => became(areas, change))))}`;
  }
  return null;
}
