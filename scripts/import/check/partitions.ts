import type { Partition } from '../../../src/catalogue/datasets/dataset';
import { rowInFile, type ObservationTable } from '../normalise/observations';
import type { Problems } from '../problems';

/** Notes every row whose parts do not make up their whole, by more than their rounding. */
export function checkPartitions(table: ObservationTable, problems: Problems): void {
  for (const partition of table.dataSet.partitions) checkPartition(table, partition, problems);
}

function checkPartition(
  table: ObservationTable,
  { whole, parts }: Partition,
  problems: Problems,
): void {
  const columnOf = (measure: string) => {
    const column = table.columns.get(measure);
    if (column === undefined) throw new Error(`${table.dataSet.id} has no column ${measure}.`);
    return column;
  };
  const total = columnOf(whole);
  const columns = parts.map(columnOf);
  for (const { kind, rows } of table.places.values()) {
    const half = kind === 'authority' ? 0 : table.dataSet.totalsRoundedTo / 2;
    for (const [year, index] of rows) {
      // A symbol is NaN, and so is a sum with one: there is nothing to check by.
      const sum = columns.reduce((so, { values }) => so + (values[index] ?? NaN), 0);
      const difference = Math.abs(sum - (total.values[index] ?? NaN));
      if (Number.isNaN(difference) || difference <= half * (columns.length + 1)) continue;
      problems.add({
        file: table.file,
        row: rowInFile(table, whole, index),
        column: total.header,
        value: total.texts.at(index),
        message: `the parts do not make up the whole in ${year}: they add up to ${sum}`,
        advice: `Compare the row with the publisher's table; the parts are ${columns.map(({ header }) => header).join(', ')}.`,
      });
    }
  }
}
