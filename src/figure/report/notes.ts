import { measureOf } from '../../catalogue/measures/known';
import type { AreaFacts } from '../facts';
import { rowsOf, type FigureData } from '../figure-data';
import { changeNotes } from '../footnotes';
import { jointClause } from '../joint-words';

const few = 100;

/** What shows nothing of its own but changes how these measures are to be read, each thing once. */
export function reportNotes(
  measures: readonly string[],
  facts: AreaFacts,
  data: FigureData,
): string[] {
  const { area } = facts;
  const breaks = measures.flatMap((id) => {
    const first = rowsOf(data, id, area.code)[0]?.period;
    return measureOf(id)
      .breaks.filter(({ at }) => first !== undefined && first < at)
      .map(({ reason }) => reason);
  });
  const latest = rowsOf(data, 'referrals', area.code).at(-1)?.value ?? null;
  return [
    ...new Set([
      ...changeNotes(facts),
      ...facts.joint.map(
        (joint) =>
          `${jointClause([area.spokenName, ...joint.others], joint)}: workforce figures are for all of them, not for ${area.spokenName} alone.`,
      ),
      ...(latest !== null && latest < few
        ? [
            `With only ${latest} referrals in the latest year, shares and rates change a great deal from year to year by chance.`,
          ]
        : []),
      ...facts.notes
        .filter(
          ({ measure, area: about, period }) =>
            measures.includes(measure) &&
            about === area.code &&
            rowsOf(data, measure, about).some((row) => row.period === period),
        )
        .map(({ text }) => text),
      ...breaks.map((reason) => `Where a line breaks: ${reason}`),
    ]),
  ];
}
