import { matchSorter } from 'match-sorter';
import type { FinderEntry } from '../../figure/finder-file';
import { listedNames } from '../../figure/words';

const most = 8;

/** Authorities that fit what was typed: name, any part of it, a DfE or ONS code, or a former name. */
export function findAuthorities(
  entries: readonly FinderEntry[],
  typed: string,
  chosen: readonly string[],
): FinderEntry[] {
  if (typed.trim() === '') return [];
  const open = entries.filter(({ kind, slug }) => kind === 'authority' && !chosen.includes(slug));
  return matchSorter(open, typed.trim(), {
    keys: ['name', 'spokenName', 'code', 'onsCodes', { key: 'formerNames', maxRanking: 3 }],
    threshold: matchSorter.rankings.CONTAINS,
  }).slice(0, most);
}

/** What tells an authority from others of its name: "South West; until 2019; now Dorset". */
export function describeAuthority(entry: FinderEntry): string {
  const { region, lastYear, formerNames, laterNames } = entry;
  return [
    region ?? '',
    ...(lastYear === null ? [] : [`until ${lastYear}`]),
    ...(laterNames.length === 0 ? [] : [`now ${listedNames(laterNames)}`]),
    ...(formerNames.length === 0 ? [] : [`was ${listedNames(formerNames)}`]),
  ].join('; ');
}
