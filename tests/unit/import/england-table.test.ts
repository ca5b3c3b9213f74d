import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readEnglandTable } from '../../../scripts/import/normalise/england-table';
import type { ImportProblem } from '../../../scripts/import/problem';
import { Problems } from '../../../scripts/import/problems';
import { observationsCsv } from '../../../scripts/import/write/observations';
import type { DataSet } from '../../../src/catalogue/datasets/dataset';
import { childrenInNeed } from '../../../src/catalogue/datasets/declare';
import { englandTable } from '../../../src/catalogue/datasets/england-table';
import { headlineFigures } from '../../../src/catalogue/datasets/headline-figures';
import { temporaryFolder } from './fixture';

const needs: DataSet = {
  ...childrenInNeed,
  id: 'a0-needs',
  title: 'Needs',
  files: { pattern: 'cin-{release}/a0_needs_{first}_to_{last}.csv' },
  ...englandTable({
    prefix: 'a0',
    name: 'table A0',
    by: ['category', 'category_type'],
    values: [
      { header: 'number', slug: '', unit: 'count', name: 'number' },
      { header: 'percent', slug: 'percent', unit: 'percent', name: 'percentage' },
    ],
    subjects: [
      {
        cells: ['Needs', 'Needs in the year'],
        slug: 'needs',
        period: 'year-ending-31-march',
        values: ['number'],
      },
      { cells: ['Needs', 'Met at 31 March'], slug: 'met', period: 'at-31-march', of: 'needs' },
    ],
  }),
};

const keys = 'time_period,time_identifier,geographic_level,country_code,country_name';
const england = (year: number, cells: string) =>
  `${year},Reporting year,National,E92000001,England,${cells}`;

const published = [
  `${keys},category,category_type,number,percent`,
  england(2024, 'Needs,Needs in the year,460,z'),
  england(2024, 'Needs,Met at 31 March,150,32.4'),
  england(2023, 'Needs,Met at 31 March,c,x'),
  england(2023, 'Needs,Needs in the year,"1,410",z'),
];

/** Reads lines published as a file of 2023 and 2024. */
function read(lines: readonly string[], dataSet = needs) {
  const folder = temporaryFolder();
  const file = 'cin-2024/a0_needs_2023_to_2024.csv';
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), lines.map((line) => `${line}\n`).join(''));
  const problems = new Problems();
  const release = { release: '2024', folder, file, years: [2023, 2024] as const };
  return { found: readEnglandTable(dataSet, release, problems), problems };
}

/** What a file is refused for, each as row, column, value and the text with its advice. */
function refusals(lines: readonly string[], dataSet = needs) {
  const { problems } = read(lines, dataSet);
  try {
    problems.throwIfAny();
    return [];
  } catch (error) {
    if (!(error instanceof AggregateError)) throw error;
    return (error.errors as ImportProblem[]).map(({ row, column, value, message }) => ({
      row,
      column,
      value,
      text: message,
    }));
  }
}

const replaced = (from: string, to: string) => published.map((line) => line.replace(from, to));

test('becomes one row a year, each cell under its measure, whatever the order of the rows', () => {
  const { found, problems } = read(published);
  problems.throwIfAny();
  expect(found && observationsCsv(found.table).toString()).toBe(
    [
      'measure,authority,period,value,symbol',
      'a0-met,E92000001,2023-03-31,,c',
      'a0-met,E92000001,2024-03-31,150,',
      'a0-met-percent,E92000001,2023-03-31,,x',
      'a0-met-percent,E92000001,2024-03-31,32.4,',
      'a0-needs,E92000001,2023-03-31,1410,',
      'a0-needs,E92000001,2024-03-31,460,',
      '',
    ].join('\n'),
  );
  expect(found?.table.fileRows.get('a0-met')).toEqual([3, 4]);
});

test('says what each measure is, of what, and in which table', () => {
  expect(needs.columns.map(({ definition, period }) => [period, definition])).toEqual([
    ['year-ending-31-march', 'Needs: Needs in the year – number (table A0)'],
    ['at-31-march', 'Needs: Met at 31 March – number (table A0)'],
    ['at-31-march', 'Needs: Met at 31 March – percentage of “Needs in the year” (table A0)'],
  ]);
  expect(needs.rates).toEqual([
    { rate: 'a0-met-percent', numerator: 'a0-met', denominator: ['a0-needs'], scale: 100 },
  ]);
});

test('reads a file of one row a year, whose rows have no name', () => {
  const heads =
    'children_in_need,children_in_need_per_10000_children,child_protection_plans,child_protection_plans_per_10000_children,referrals,completed_assessments';
  const { found, problems } = read(
    [
      `${keys},${heads}`,
      england(2024, '399460,332.9,49900,41.6,621880,643170'),
      england(2023, '403090,339.1,50780,42.7,640430,u'),
    ],
    headlineFigures,
  );
  problems.throwIfAny();
  expect(found?.table.columns.get('headline-referrals')?.values).toEqual([621880, 640430]);
  expect(found?.table.columns.get('headline-assessments')?.texts.at(1)).toBe('u');
});

test('refuses a row that no release has had, and says which it is like and which is missing', () => {
  const [missing, unknown, ...others] = refusals(
    replaced(
      '2024,Reporting year,National,E92000001,England,Needs,Met at 31 March',
      '2024,Reporting year,National,E92000001,England,Needs,Met at 1 April',
    ),
  ).sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  expect(unknown).toMatchObject({
    row: 3,
    column: 'category, category_type',
    value: 'Needs, Met at 1 April',
  });
  expect(unknown?.text).toContain('unknown row');
  expect(unknown?.text).toContain('Was “Needs, Met at 31 March” renamed?');
  expect(missing?.text).toContain('there is no such row in 2024');
  expect(others).toEqual([]);
});

test('refuses a file that lacks a row in one year', () => {
  expect(refusals(published.slice(0, -1))).toEqual([
    {
      row: null,
      column: 'category, category_type',
      value: 'Needs, Needs in the year',
      text: expect.stringContaining('there is no such row in 2023') as string,
    },
  ]);
});

test('refuses a row that is there twice', () => {
  expect(refusals([...published, england(2023, 'Needs,met at 31 March,9,0.6')])).toEqual([
    {
      row: 6,
      column: 'category, category_type',
      value: 'Needs, met at 31 March',
      text: expect.stringContaining('row 4 is about the same, in the same year (2023)') as string,
    },
  ]);
});

test.each([
  [
    'an unknown symbol',
    '150,32.4',
    '~,32.4',
    3,
    'number of “Needs, Met at 31 March”',
    '~',
    'unknown symbol',
  ],
  [
    'an empty cell',
    '150,32.4',
    '150,',
    3,
    'percent of “Needs, Met at 31 March”',
    '',
    'the cell is empty',
  ],
  [
    'a figure where there never was one',
    '460,z',
    '460,100',
    2,
    'percent of “Needs, Needs in the year”',
    '100',
    'never had a figure',
  ],
  ['a new column', 'number,percent', 'number,percent,', 1, '', null, 'the column is new'],
  [
    'a year that the name does not promise',
    '2024,',
    '2025,',
    2,
    'time_period',
    '2025',
    'not a year of 2023 to 2024',
  ],
  ['a region', 'National', 'Regional', 2, 'geographic_level', 'Regional', 'not about England'],
  [
    'another country',
    'E92000001',
    'W92000004',
    2,
    'country_code',
    'W92000004',
    'not about England',
  ],
])('refuses %s', (_, from, to, row, column, value, message) => {
  const lines = replaced(from, to);
  const wide = lines[0]?.endsWith(',') ? lines.map((line, at) => (at ? `${line},z` : line)) : lines;
  const refused = refusals(wide).find((one) => one.row === row);
  expect(refused).toMatchObject({ column, value });
  expect(refused?.text).toContain(message);
  expect(refused?.text).toMatch(/\n +\S/);
});

test.each([
  ['renamed', 'category_type', 'categories', 'Was it renamed to "categories"?'],
  ['dropped', ',percent', ',share_of_all', 'the column is missing'],
])('refuses a column that was %s', (_, from, to, message) => {
  const { found } = read(replaced(from, to));
  expect(found).toBeNull();
  expect(refusals(replaced(from, to))[0]?.text).toContain(message);
});
