import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importDeprivation } from '../../../scripts/import/deprivation/deprivation';
import type { ImportProblem } from '../../../scripts/import/problem';
import { Problems } from '../../../scripts/import/problems';
import type { Register } from '../../../scripts/import/register/register';
import type { DeprivationRelease } from '../../../src/catalogue/datasets/deprivation';
import type { Area } from '../../../src/vocabulary/area';

const area = (
  code: string,
  onsCodes: string[],
  firstYear: number,
  lastYear: number | null,
): Area => ({
  code,
  kind: 'authority',
  name: `Authority ${code}`,
  spokenName: `Authority ${code}`,
  slug: code,
  onsCodes,
  region: 'E12000001',
  firstYear,
  lastYear,
});
const register: Register = {
  regions: new Map(),
  authorities: new Map(
    [
      area('101', ['E06000001', 'E10000001'], 2013, null),
      area('102', ['E10000002'], 2013, 2019),
      area('103', ['E06000003'], 2013, 2020),
      area('104', ['E06000004'], 2020, null),
      area('105', ['E06000005'], 2021, null),
    ].map((one) => [one.code, one]),
  ),
};

const release: DeprivationRelease = {
  id: 'deprivation',
  publisher: 'Nobody',
  publication: 'Invented',
  release: '2019',
  address: 'https://example.org/deprivation',
  year: 2020,
  codeHeader: 'Code',
  scoreDecimals: 3,
  indices: [
    {
      index: 'idaci',
      title: 'Children',
      file: 'idaci.csv',
      scoreHeader: 'Average  score ',
      rankHeader: 'Rank ',
    },
    {
      index: 'imd',
      title: 'All',
      file: 'imd.csv',
      scoreHeader: 'Score ',
      rankHeader: 'Score rank ',
    },
  ],
};
const file = 'idaci.csv';
const children = `Code,Name,Average  score ,Rank ,Other
E10000001,"Alder, County of",0.120,2,7
E06000003,Cedar,0.301,1,8
E06000004,Damson,0.120,3,9`;
const all = `Code,Name,Score ,Score rank ,Other
E06000004,Damson,9.100,3,1
E06000003,Cedar,31.020,2,1
E10000001,Alder,45.039,1,1`;
const replace = (from: string, to: string) => {
  if (!children.includes(from)) throw new Error(`The fixture holds no ${from}.`);
  return children.replace(from, to);
};

/** What comes of a published file; null removes it. */
function imported(text: string | null) {
  const folder = mkdtempSync(join(tmpdir(), 'cin-deprivation-'));
  if (text !== null) writeFileSync(join(folder, file), text);
  writeFileSync(join(folder, 'imd.csv'), all);
  const problems = new Problems();
  const lookup = importDeprivation(release, folder, register, problems);
  try {
    problems.throwIfAny();
    return { lookup, problems: [] };
  } catch (error) {
    return { lookup, problems: (error as AggregateError).errors as ImportProblem[] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('deprivation', () => {
  const text = `code,idaci_score,idaci_rank,imd_score,imd_rank
101,0.120,2,45.039,1
103,0.301,1,31.020,2
104,0.120,3,9.100,3
`;

  test('keeps every digit, by DfE code, of the authorities of its year', () => {
    const { lookup, problems } = imported(children);
    expect(problems).toEqual([]);
    expect(lookup?.path).toBe('lookups/deprivation.csv');
    expect(lookup?.text).toBe(text);
    expect(lookup?.sources).toMatchObject([
      { dataSet: 'deprivation-idaci', title: 'Children', file, rows: 3, from: null },
      { dataSet: 'deprivation-imd', title: 'All', file: 'imd.csv', rows: 3 },
    ]);
  });

  test.each([
    ['with an end to its last line', `${children}\n`],
    ['with the line ends of a spreadsheet', children.replaceAll('\n', '\r\n')],
    ['with a byte-order mark', `\uFEFF${children}`],
    [
      'with its rows in another order',
      children.replace(/^(E06000003.*\n)(E06000004.*)$/m, '$2\n$1').trimEnd(),
    ],
  ])('is the same %s', (_, other) => {
    const { lookup, problems } = imported(other);
    expect(problems).toEqual([]);
    expect(lookup?.text).toBe(text);
  });
});

type Refusal = [
  text: string | null,
  row: number | null,
  column: string | null,
  value: string | null,
  message: RegExp,
];
const refusals: Record<string, Refusal> = {
  'a missing file': [null, null, null, null, /missing[^]*--from/],
  'an empty file': [' ', null, null, null, /empty/],
  'a header alone': [children.split('\n')[0] ?? '', 1, null, null, /no row below/],
  'a renamed column': [
    replace('Rank ', 'Ranks'),
    1,
    'Rank ',
    'Ranks',
    /missing[^]*renamed to "Ranks"[^]*datasets\/deprivation/,
  ],
  'a column that is there twice': [replace('Other', 'Code'), 1, 'Code', null, /twice/],
  'a row that is cut short': [
    children.replace(/,9$/, ''),
    4,
    null,
    'E06000004,Damson,0.120,3',
    /4 cells where the header has 5/,
  ],
  'an unclosed quote': [replace('County of"', 'County of'), 2, null, null, /quote/i],
  'a file cut between two rows': [
    children.replace(/\nE06000004.*$/, ''),
    null,
    'Code',
    null,
    /truncated: there is no row for Authority 104 \(104\)/,
  ],
  'an unknown authority': [
    replace('E06000003', 'E06000009'),
    3,
    'Code',
    'E06000009',
    /unknown authority[^]*authorities\.csv/,
  ],
  'an authority that had ended': [
    replace('E06000003', 'E10000002'),
    3,
    'Code',
    'E10000002',
    /Authority 102 was no authority in the year ending 31 March 2020/,
  ],
  'an authority that was yet to come': [
    replace('E06000003', 'E06000005'),
    3,
    'Code',
    'E06000005',
    /Authority 105 was no authority/,
  ],
  'an authority under both of its codes': [
    replace('E06000003', 'E06000001'),
    3,
    'Code',
    'E06000001',
    /Authority 101 \(101\) twice/,
  ],
  'a score that is a symbol': [
    replace('0.301', 'c'),
    3,
    'Average  score ',
    'c',
    /not a score[^]*3 after the point/,
  ],
  'no score': [replace('0.301', ''), 3, 'Average  score ', '', /not a score/],
  'a negative score': [replace('0.301', '-0.301'), 3, 'Average  score ', '-0.301', /not a score/],
  'a score that lost a digit': [
    replace('0.301', '0.30'),
    3,
    'Average  score ',
    '0.30',
    /not a score/,
  ],
  'a score with a comma': [
    replace('0.301', '"0,301"'),
    3,
    'Average  score ',
    '0,301',
    /not a score/,
  ],
  'a rank that is no number': [replace('0.301,1', '0.301,1st'), 3, 'Rank ', '1st', /not a rank/],
  'a rank of nought': [replace('0.301,1', '0.301,0'), 3, 'Rank ', '0', /from 1 to 3/],
  'a rank beyond the last': [replace('0.120,3', '0.120,4'), 4, 'Rank ', '4', /from 1 to 3/],
  'a rank that is there twice': [
    replace('0.120,3', '0.120,2'),
    4,
    'Rank ',
    '2',
    /rank 2 does not follow from the scores: row 2 /,
  ],
  'a score that does not fit its rank': [
    replace('0.301', '0.031'),
    2,
    'Rank ',
    '2',
    /row 3 has score 0.031 and rank 1, this row has score 0.12/,
  ],
};

describe('deprivation is refused for', () => {
  test.each(Object.entries(refusals))('%s', (_, [text, row, column, value, message]) => {
    const { lookup, problems } = imported(text);
    expect(lookup).toBeNull();
    const [first, ...others] = problems;
    expect(first?.message).toMatch(message);
    expect(first).toMatchObject({ file, row, column, value });
    // Whose code cannot be read is lacking as well.
    for (const other of others) expect(other.message).toContain('no row for Authority 103 (103)');
  });
});
