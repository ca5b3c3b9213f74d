import { matchSorter } from 'match-sorter';
import type { FinderEntry } from '../figure/finder-file';
import { listedNames } from '../figure/words';

const most = 8;

/** Areas that fit what was typed: name, any part of it, a DfE or ONS code, or a former name. */
export function findAreas(entries: readonly FinderEntry[], typed: string): FinderEntry[] {
  if (typed.trim() === '') return [];
  return matchSorter([...entries], typed.trim(), {
    keys: ['name', 'spokenName', 'code', 'onsCodes', { key: 'formerNames', maxRanking: 3 }],
    threshold: matchSorter.rankings.CONTAINS,
  }).slice(0, most);
}

/** What tells an area from others of its name: "South West; until 2019; now Dorset". */
export function describeArea(entry: FinderEntry): string {
  const { kind, region, lastYear, formerNames, laterNames } = entry;
  if (kind !== 'authority') return kind === 'region' ? 'region' : 'country';
  return [
    region ?? '',
    ...(lastYear === null ? [] : [`until ${lastYear}`]),
    ...(laterNames.length === 0 ? [] : [`now ${listedNames(laterNames)}`]),
    ...(formerNames.length === 0 ? [] : [`was ${listedNames(formerNames)}`]),
  ].join('; ');
}
