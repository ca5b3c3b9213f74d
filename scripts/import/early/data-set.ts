import type { Column, DataSet } from '../../../src/catalogue/datasets/dataset';
import type { EarlyFile } from '../../../src/catalogue/datasets/early-years';

/**
 * An early file as a data set like the others: its columns are those of today's data sets, and so
 * are the checks of its rates. `publishedRates` are the measures that stand as printed.
 */
export function earlyDataSet(early: EarlyFile, dataSets: readonly DataSet[]): DataSet {
  const known = new Map(
    dataSets.flatMap(({ columns }) => columns.map((column) => [column.measure, column] as const)),
  );
  const columns = Object.keys(early.headers).map((measure): Column => {
    const column = known.get(measure);
    if (column === undefined) throw new Error(`${early.id}: no data set has a column ${measure}.`);
    return column;
  });
  const printed = Object.entries(early.printedRates).map(([measure, [head, period]]): Column => ({
    measure,
    unit: 'per-10000',
    period,
    definition: `As printed in ${early.year} under ${head}, on the population estimates of that time`,
  }));
  const has = (measure: string) => measure in early.headers;
  return {
    id: early.id,
    title: early.title,
    publisher: early.publisher,
    publication: early.publication,
    address: early.address,
    files: { pattern: early.file },
    rows: { kind: 'areas', regions: false },
    columns: [...columns, ...printed],
    headers: Object.fromEntries(
      [
        ...Object.entries(early.headers),
        ...Object.entries(early.printedRates).map(([measure, [head]]) => [measure, head] as const),
      ].map(([measure, head]) => [measure, [head]]),
    ),
    unread: [],
    printedRates: {},
    totalsRoundedTo: early.totalsRoundedTo,
    rates: dataSets
      .flatMap(({ rates }) => rates)
      .filter(({ rate, numerator, denominator }) => [rate, numerator, ...denominator].every(has)),
    partitions: [],
    withdrawn: [],
    knownDifferences: early.knownDifferences,
    registerLead: 0,
  };
}
