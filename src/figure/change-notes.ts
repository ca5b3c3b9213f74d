import { firstPeriodAfter, lastPeriodBefore } from '../vocabulary/lineage';
import { describePeriod, type PeriodKind } from '../vocabulary/period';
import type { AreaFacts, AreaName } from './facts';
import { capitalised, listedNames } from './words';

/** An area with what its notes need to know of it. */
export type NotedArea = { area: AreaName } & Pick<
  AreaFacts,
  'neighboursModel' | 'predecessors' | 'successors' | 'joint'
>;

/**
 * What became of the area, or what it came from, in a sentence each. `kind`: of the one measure that is
 * shown, whose first and last periods are then named; without it the years of the children in need census.
 */
export function changeNotes(facts: NotedArea, kind?: PeriodKind): string[] {
  const place = capitalised(facts.area.spokenName);
  const note = (year: number, text: string) => `${text} (reorganisation of 1 April ${year - 1}).`;
  const successors = facts.successors.filter(({ code }) => code !== facts.area.code);
  const predecessors = facts.predecessors.filter(({ code }) => code !== facts.area.code);
  const same = facts.successors.filter(({ code }) => code === facts.area.code);
  const partly = ({ how }: { how: string }) => how === 'part moved';
  const followers = listedNames(
    successors.map(
      (area) => `${area.spokenName}${partly(area) ? ' (for a part of the area)' : ''}`,
    ),
  );
  const origins = listedNames(
    predecessors.map((area) => `${partly(area) ? 'a part of ' : ''}${area.spokenName}`),
  );
  const [after] = successors;
  const [before] = predecessors;
  const stop = (year: number) =>
    kind === undefined
      ? `stop at ${year - 1}`
      : `stop with ${describePeriod(kind, lastPeriodBefore({ year }, kind))}`;
  const begin = (year: number) =>
    kind === undefined
      ? `begin in ${year}`
      : `begin with ${describePeriod(kind, firstPeriodAfter({ year }, kind))}`;
  return [
    ...(after
      ? [note(after.year, `${place}’s figures ${stop(after.year)}; ${followers} followed`)]
      : []),
    ...(before
      ? [note(before.year, `${place}’s figures ${begin(before.year)}, after ${origins}`)]
      : []),
    ...same.map(({ year }) =>
      note(year, `${place} became a unitary authority with the same area, so its line goes on`),
    ),
  ];
}
