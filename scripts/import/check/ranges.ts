import type { ColumnUnit } from '../../../src/catalogue/datasets/dataset';
import { rowInFile, type ObservationTable } from '../normalise/observations';
import type { Problems } from '../problems';

/** What a figure of each unit can be. */
interface Range {
  most: number;
  whole: boolean;
  /** "a percentage lies between 0 and 100". */
  rule: string;
}

const ranges: Readonly<Record<ColumnUnit, Range>> = {
  count: { most: 1e8, whole: true, rule: 'a count is whole and not negative' },
  percent: { most: 100, whole: false, rule: 'a percentage lies between 0 and 100' },
  'per-10000': { most: 10_000, whole: false, rule: 'a rate per 10,000 lies between 0 and 10,000' },
  'full-time-equivalent': {
    most: 1e6,
    whole: false,
    rule: 'full-time equivalents are not negative',
  },
  days: { most: 1e7, whole: false, rule: 'a number of days is not negative' },
  // England's is 15 to 17; the highest of any authority since 2017 is 33.
  ratio: { most: 100, whole: false, rule: 'a caseload lies between 0 and 100' },
};

/** Notes every figure that its unit cannot have. */
export function checkRanges(table: ObservationTable, problems: Problems): void {
  for (const { column, header, values, texts } of table.columns.values()) {
    const { most, whole, rule } = ranges[column.unit];
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index] ?? NaN;
      if (value >= 0 && value <= most && (!whole || Number.isInteger(value))) continue;
      if (Number.isNaN(value)) continue;
      problems.add({
        file: table.file,
        row: rowInFile(table, column.measure, index),
        column: header,
        value: texts.at(index),
        message: `out of range: ${rule}`,
        advice:
          'Compare it with the publisher’s table; if the file is right, correct the unit in src/catalogue/datasets.',
      });
    }
  }
}
