import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { dataSets } from '../../../src/catalogue/datasets';
import type { DataSet } from '../../../src/catalogue/datasets/dataset';
import { describePublished, publishedFolder } from '../../support/published';

/** Columns that say what a row is about; every other one holds figures. */
const aboutTheRow = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'country_name',
  'region_code',
  'region_name',
  'old_la_code',
  'new_la_code',
  'la_name',
  'category',
  'age_group',
];

const lastDay = {
  'year-ending-31-march': '03-31',
  'at-31-march': '03-31',
  'at-30-september': '09-30',
  'mid-year': '06-30',
};

/** The rows of a published file as DuckDB reads them: another reader than the importer's. */
async function rowsOf(file: string): Promise<Record<string, string | null>[]> {
  const connection = await (await DuckDBInstance.create()).connect();
  const path = join(publishedFolder(), file).replaceAll("'", "''");
  const read = await connection.runAndReadAll(
    `SELECT * FROM read_csv('${path}', header = true, all_varchar = true, delim = ',', quote = '"')`,
  );
  return read.getRowObjectsJson() as Record<string, string | null>[];
}

/** What the published rows say, as lines of an observations file, in no order. */
function expectedLines(dataSet: DataSet, rows: Record<string, string | null>[]): string[] {
  const headers = dataSet.releases[0]?.headers ?? {};
  return rows.flatMap((row) => {
    const area =
      row.old_la_code?.replace(' / ', '+') ??
      (row.geographic_level === 'National' ? row.country_code : row.region_code);
    return dataSet.columns.map(({ measure, period }) => {
      const cell = row[headers[measure] ?? ''] ?? 'nothing';
      const subject = `${measure},${String(area)},${String(row.time_period)}-${lastDay[period]}`;
      return /^[a-z]+$/.test(cell) ? `${subject},,${cell}` : `${subject},${cell},`;
    });
  });
}

describePublished('every published cell is in the observations exactly once', () => {
  test.each(dataSets.map((dataSet) => [dataSet.id, dataSet] as const))(
    '%s',
    async (id, dataSet) => {
      const rows = await rowsOf(dataSet.releases[0]?.file ?? '');
      const figures = Object.keys(rows[0] ?? {}).filter((header) => !aboutTheRow.includes(header));
      expect(Object.values(dataSet.releases[0]?.headers ?? {}).sort()).toEqual(figures.sort());

      const [header, ...lines] = readFileSync(`data/observations/${id}.csv`, 'utf8')
        .trimEnd()
        .split('\n');
      expect(header).toBe('measure,authority,period,value,symbol');
      expect(lines).toHaveLength(rows.length * figures.length);
      const expected = expectedLines(dataSet, rows).sort();
      expect([...lines].sort()).toEqual(expected);
    },
  );
});
