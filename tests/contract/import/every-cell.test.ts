import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { dataSets } from '../../../src/catalogue/datasets';
import type { DataSet } from '../../../src/catalogue/datasets/dataset';
import { earlyFiles, type EarlyFile } from '../../../src/catalogue/datasets/early-years';
import type { PeriodKind } from '../../../src/vocabulary/period';
import type { Provenance } from '../../../src/vocabulary/provenance';
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

const lastDay: Readonly<Record<PeriodKind, string>> = {
  'year-ending-31-march': '03-31',
  'at-31-march': '03-31',
  'at-30-september': '09-30',
  'mid-year': '06-30',
};

const sources = JSON.parse(readFileSync('data/sources.json', 'utf8')) as Provenance[];

/** The one file whose bytes a data set's observations are said to come from. */
function standingFile(dataSet: string): string {
  const [source, ...others] = sources.filter((one) => one.dataSet === dataSet && one.stands);
  expect(others).toEqual([]);
  const files = readdirSync(publishedFolder(), { recursive: true, encoding: 'utf8' });
  const found = files
    .filter((file) => basename(file) === source?.file)
    .map((file) => join(publishedFolder(), file))
    .filter(
      (path) => createHash('sha256').update(readFileSync(path)).digest('hex') === source?.sha256,
    );
  expect(found, `${dataSet}: ${String(source?.file)}`).toHaveLength(1);
  return found[0] ?? '';
}

type Row = (head: string) => string;

/** A published file as DuckDB reads it, another reader than the importer's: its heads and its rows. */
async function readWithDuckDb(path: string): Promise<{ heads: string[]; rows: Row[] }> {
  const connection = await (await DuckDBInstance.create()).connect();
  const read = await connection.runAndReadAll(
    `SELECT * FROM read_csv('${path.replaceAll("'", "''")}', header = false, all_varchar = true, delim = ',', quote = '"', max_line_size = 10000000)`,
  );
  const [first = [], ...rest] = read.getRowsJson() as (string | null)[][];
  const heads = first.map((head) => head ?? '');
  const folded = heads.map((head) => head.toLowerCase());
  const rows = rest.map(
    (cells): Row =>
      (head) =>
        cells[folded.indexOf(head.toLowerCase())] ?? '',
  );
  return { heads, rows };
}

/** A published cell as it ends a line: "1410," or ",c". */
function told(cell: string, symbols: Readonly<Record<string, string>> = { ':': 'x', '..': 'x' }) {
  const symbol = symbols[cell] ?? cell;
  if (/^[a-z]+$/.test(symbol)) return `,${symbol}`;
  expect(cell).toMatch(/^[0-9][0-9,]*(\.[0-9]+)?$/);
  return `${String(Number(cell.replaceAll(',', '')))},`;
}

/** The head that a file has for a measure. */
function headOf(dataSet: DataSet, measure: string, heads: readonly string[]): string {
  const spellings = (dataSet.headers[measure] ?? []).map((one) => one.toLowerCase());
  const [head = '', ...others] = heads.filter((one) => spellings.includes(one.toLowerCase()));
  expect({ measure, head, others }).toEqual({
    measure,
    head: expect.stringMatching(/./) as string,
    others: [],
  });
  return head;
}

/** What rows by area and year say, as lines of an observations file, in no order. */
function linesByArea(dataSet: DataSet, heads: readonly string[], rows: readonly Row[]): string[] {
  const columns = dataSet.columns.map(({ measure, period }) => ({
    measure,
    period,
    head: headOf(dataSet, measure, heads),
    until: dataSet.withdrawn.find((one) => one.measure === measure)?.after ?? 9999,
  }));
  const rates = Object.keys(dataSet.printedRates).map((head) => head.toLowerCase());
  const figures = heads.filter(
    (head) => !aboutTheRow.includes(head) && !rates.includes(head.toLowerCase()),
  );
  expect(columns.map(({ head }) => head).sort()).toEqual(figures.sort());
  return rows.flatMap((row) => {
    const level = row('geographic_level');
    const area =
      level === 'National'
        ? row('country_code')
        : level === 'Regional'
          ? row('region_code')
          : row('old_la_code').replace(' / ', '+');
    const year = row('time_period');
    return columns.map(({ measure, period, head, until }) => {
      const isWithdrawn = Number(year) > until;
      if (isWithdrawn) expect(['0', 'z']).toContain(row(head));
      return `${measure},${area},${year}-${lastDay[period]},${isWithdrawn ? ',z' : told(row(head))}`;
    });
  });
}

/** The same of a table about England; a cell without a measure must hold no figure. */
function linesOfEngland(
  dataSet: DataSet,
  heads: readonly string[],
  rows: readonly Row[],
): string[] {
  if (dataSet.rows.kind !== 'england') throw new Error('Not about England only.');
  const { by, known } = dataSet.rows;
  const columns = dataSet.columns.map((column) => ({
    ...column,
    head: headOf(dataSet, column.measure, heads),
  }));
  const figures = heads.filter((head) => !aboutTheRow.includes(head) && !by.includes(head));
  return rows.flatMap((row) => {
    expect([row('geographic_level'), row('country_code')]).toEqual(['National', 'E92000001']);
    const about = by.map((head) => row(head).toLowerCase());
    const subjects = known.filter(
      ({ cells }) => cells.map((cell) => cell.toLowerCase()).join('\n') === about.join('\n'),
    );
    expect(subjects, about.join()).toHaveLength(1);
    return figures.flatMap((head) => {
      const its = columns.filter(
        (column) => column.head === head && subjects[0]?.measures.includes(column.measure),
      );
      if (its.length === 0) expect(row(head)).toMatch(/^(?:[a-z]+|:|\.\.)$/);
      return its.map(
        ({ measure, period }) =>
          `${measure},E92000001,${row('time_period')}-${lastDay[period]},${told(row(head))}`,
      );
    });
  });
}

/** The same of a wide file of before 2013: a row for England and each authority, of one year. */
function linesOfEarly(early: EarlyFile, rows: readonly Row[]): string[] {
  const kinds = new Map(
    dataSets.flatMap(({ columns }) => columns.map(({ measure, period }) => [measure, period])),
  );
  const columns: [measure: string, head: string, kind: PeriodKind | undefined][] = [
    ...Object.entries(early.headers).map(
      ([measure, head]) => [measure, head, kinds.get(measure)] as [string, string, PeriodKind],
    ),
    ...Object.entries(early.printedRates).map(
      ([measure, [head, kind]]) => [measure, head, kind] as [string, string, PeriodKind],
    ),
  ];
  return rows.flatMap((row) => {
    const area = row('geog_l') === 'National' ? 'E92000001' : row('geog_c');
    return columns.map(([measure, head, kind]) => {
      const period = `${early.year}-${lastDay[kind ?? 'mid-year']}`;
      return `${measure},${area},${period},${told(row(head), { x: 'c', '..': 'x', '.': 'x' })}`;
    });
  });
}

function committedLines(id: string): string[] {
  const text = readFileSync(`data/observations/${id}.csv`, 'utf8');
  const [header, ...lines] = text.trimEnd().split('\n');
  expect(header).toBe('measure,authority,period,value,symbol');
  return lines;
}

/** Compares sorted lists; says the first lines that differ, not the other hundred thousand. */
function expectSameLines(committed: readonly string[], published: readonly string[]): void {
  const [ours, theirs] = [[...committed].sort(), [...published].sort()];
  const first = theirs.findIndex((line, index) => line !== ours[index]);
  const at = first === -1 ? theirs.length : first;
  expect(ours.slice(at, at + 3)).toEqual(theirs.slice(at, at + 3));
  expect(ours).toHaveLength(theirs.length);
  expect(new Set(theirs).size).toBe(theirs.length);
}

describePublished('every published cell is in the observations exactly once', () => {
  test.each(dataSets.map((dataSet) => [dataSet.id, dataSet] as const))(
    '%s',
    async (id, dataSet) => {
      const { heads, rows } = await readWithDuckDb(standingFile(id));
      const read = dataSet.rows.kind === 'england' ? linesOfEngland : linesByArea;
      expectSameLines(committedLines(id), read(dataSet, heads, rows));
    },
  );

  test.each(
    earlyFiles.filter(({ year }) => year < 2013).map((early) => [early.id, early] as const),
  )('%s', async (id, early) => {
    const { rows } = await readWithDuckDb(standingFile(id));
    expect(rows.length).toBeGreaterThan(150);
    expectSameLines(committedLines(id), linesOfEarly(early, rows));
  });

  test('and no other file of observations is there', () => {
    const ids = [
      ...dataSets.map(({ id }) => id),
      ...earlyFiles.filter(({ year }) => year < 2013).map(({ id }) => id),
    ];
    expect(readdirSync('data/observations').sort()).toEqual(ids.map((id) => `${id}.csv`).sort());
    expect(ids).toHaveLength(34);
  });
});
