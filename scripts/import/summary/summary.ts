import type { DataSetChanges } from './changes';

/** How many cells of a kind are spelled out for one data set. */
const shownCells = 8;

/** What an import changed, for a person: a paragraph for each data set. */
export function describeChanges(
  changes: readonly DataSetChanges[],
  nameOf: (area: string) => string,
): string {
  if (changes.length === 0) return 'No observation is new or different.';
  return changes.map((one) => describeDataSet(one, nameOf)).join('\n\n');
}

function describeDataSet(changes: DataSetChanges, nameOf: (area: string) => string): string {
  const names = (areas: readonly string[]) => areas.map((area) => `${nameOf(area)} (${area})`);
  const cells = (kind: string, list: DataSetChanges['revised']) =>
    list.length === 0
      ? []
      : [
          `  ${kind}: ${list.length.toLocaleString('en-GB')}`,
          ...list
            .slice(0, shownCells)
            .map(
              ({ measure, area, period, before, after }) =>
                `    ${measure}, ${nameOf(area)} (${area}), ${period}: ${before ?? 'no row'} → ${after ?? 'no row'}`,
            ),
          ...(list.length > shownCells ? [`    and ${list.length - shownCells} more`] : []),
        ];
  const listed = (kind: string, list: readonly string[]) =>
    list.length === 0 ? [] : [`  ${kind}: ${list.join(', ')}`];
  return [
    changes.dataSet,
    ...listed('new periods', changes.newPeriods),
    ...listed('periods gone', changes.lostPeriods),
    ...listed('new measures', changes.newMeasures),
    ...listed('measures gone', changes.lostMeasures),
    ...listed('areas that came', names(changes.areasCame)),
    ...listed('areas that went', names(changes.areasWent)),
    ...cells('revised figures', changes.revised),
    ...cells('symbols gained', changes.symbolsGained),
    ...cells('symbols lost', changes.symbolsLost),
  ].join('\n');
}
