import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../scripts/import/catalogue';
import type { EarlyFile } from '../../../src/catalogue/datasets/early-years';
import type { Provenance } from '../../../src/vocabulary/provenance';
import { catalogue, extra, outputsWith, problemsWith, type Edits } from './fixture';

const file = 'early/wide.csv';
const early = (year: number): EarlyFile => ({
  id: `early-${year}`,
  title: 'Early needs',
  publisher: 'Nobody',
  publication: 'Invented',
  release: String(year),
  address: 'https://example.org/early',
  file,
  year,
  totalsRoundedTo: 100,
  headers: { needs: 'Needs1819', 'met-count': 'Met1819', met: '%Met1819' },
  printedRates: { 'needs-per-10000': ['NeedsRate', 'at-31-march'] },
  knownDifferences: [],
});
const withEarly = (year: number): Catalogue => ({ ...catalogue, earlyFiles: [early(year)] });

const lines = [
  'geog_l,geog_c,geog_n,Needs1819,NeedsDCI,Met1819,%Met1819,NeedsRate',
  'National,921,England,"1,500",1,300,20,61.5',
  'LA,101,Alder,"1,190",2,238,20,150',
  'LA,102,"Beech  County of",201,.,x,..,.',
  ...extra.map((code) => `LA,${code},Elm ${code},10,1,6,60,x`),
];
const published = (edit: (text: string) => string = (text) => text): Edits => ({
  [file]: () => edit(lines.map((line) => `${line}\n`).join('')),
});
const replaced = (from: string | RegExp, to: string) =>
  published((text) => {
    const edited = text.replace(from, to);
    if (edited === text) throw new Error(`The early file holds no ${String(from)}.`);
    return edited;
  });

describe('an early file of before the first year', () => {
  test('stands beside the others: England by its level, thousands, symbols in today’s sense', async () => {
    const outputs = await outputsWith(published(), withEarly(2019));
    const csv = outputs['observations/early-2019.csv'] ?? '';
    expect(csv.split('\n').filter((line) => !/^[\w-]+,20\d,/.test(line))).toEqual([
      'measure,authority,period,value,symbol',
      'met,101,2019-03-31,20,',
      'met,102,2019-03-31,,x',
      'met,E92000001,2019-03-31,20,',
      'met-count,101,2019-03-31,238,',
      'met-count,102,2019-03-31,,c',
      'met-count,E92000001,2019-03-31,300,',
      'needs,101,2019-03-31,1190,',
      'needs,102,2019-03-31,201,',
      'needs,E92000001,2019-03-31,1500,',
      'needs-per-10000,101,2019-03-31,150,',
      'needs-per-10000,102,2019-03-31,,x',
      'needs-per-10000,E92000001,2019-03-31,61.5,',
      '',
    ]);
    const sources = JSON.parse(outputs['sources.json'] ?? '') as Provenance[];
    expect(sources.find(({ dataSet }) => dataSet === 'early-2019')).toMatchObject({
      stands: true,
      from: '2019-03-31',
      to: '2019-03-31',
      rows: 12,
    });
  });

  test('takes the register back to its year, but not for those who came later', async () => {
    const outputs = await outputsWith(published(), withEarly(2019));
    const first = (outputs['lookups/authorities.csv'] ?? '')
      .split('\n')
      .map((line) => [line.slice(0, 3), line.split(',').at(-2)]);
    expect(first.slice(1, 5)).toEqual([
      ['101', '2019'],
      ['102', '2019'],
      ['103', '2022'],
      ['104', '2022'],
    ]);
  });

  test('keeps England whatever its code cell says', async () => {
    const expected = await outputsWith(published(), withEarly(2019));
    const outputs = await outputsWith(replaced('National,921', 'National,'), withEarly(2019));
    expect(outputs['observations/early-2019.csv']).toBe(expected['observations/early-2019.csv']);
  });

  test.each<[string, Edits, number | null, string | null, string | null, string]>([
    [
      'a renamed head',
      replaced('Met1819,%', 'Met2,%'),
      1,
      'Met1819',
      'Met2',
      'the column is missing',
    ],
    [
      'a lost row',
      replaced(/LA,205.*\n/, ''),
      null,
      'old_la_code',
      '205',
      'there is no row for Elm 205',
    ],
    ['a row twice', replaced(/(LA,205.*\n)/, '$1$1'), 10, 'geog_c', '205', 'duplicate key'],
    ['a level that is none', replaced('LA,205', 'Region,205'), 9, 'geog_l', 'Region', 'which area'],
    [
      'a code that is none',
      replaced('LA,205', 'LA,2O5'),
      9,
      'geog_c',
      '2O5',
      'not an authority’s code',
    ],
    ['another’s code', replaced('LA,102', 'LA,104'), 4, 'old_la_code', '104', 'unknown authority'],
    [
      'a name of another',
      replaced('Elm 205', 'Oak'),
      9,
      'la_name',
      'Oak',
      '205 is Elm 205 in the register',
    ],
    ['an unknown symbol', replaced('201,.,x,', '201,.,~,'), 4, 'Met1819', '~', 'unknown symbol'],
    ['an empty cell', replaced('201,.,x,', '201,.,,'), 4, 'Met1819', '', 'the cell is empty'],
    [
      'a percentage that does not follow',
      replaced('238,20', '238,21'),
      3,
      '%Met1819',
      '21',
      'does not follow',
    ],
    [
      'a total that is too small',
      replaced('"1,500",1,300', '"1,400",1,280'),
      2,
      'Needs1819',
      '1400',
      'add up to 1481',
    ],
  ])('is refused for %s', async (_, edits, row, column, value, message) => {
    const problems = await problemsWith(edits, withEarly(2019));
    const its = problems.filter((problem) => problem.message.includes(message));
    expect(
      its.map(({ file, row, column, value }) => ({ file, row, column, value })),
    ).toContainEqual({ file, row, column, value });
  });
});

describe('an early file of the first year', () => {
  test('is only compared with the first release: the areas that it has, no regions', async () => {
    const outputs = await outputsWith(
      replaced(
        /National.*\nLA,101.*\n/,
        'National,921,England,500,1,180,36,1\nLA,101,Alder,182,2,54,29.7,150\n',
      ),
      withEarly(2020),
    );
    expect(Object.keys(outputs)).not.toContain('observations/early-2020.csv');
    expect(outputs['revisions/needs.csv']?.trimEnd().split('\n').slice(1)).toEqual([
      '2020,2022,met,101,2020-03-31,29.7,,29.8,',
      '2020,2022,met,102,2020-03-31,,x,29.9,',
      '2020,2022,met,E92000001,2020-03-31,36,,36.2,',
      '2020,2022,met-count,102,2020-03-31,,c,60,',
      '2020,2022,met-count,E92000001,2020-03-31,180,,170,',
      '2020,2022,needs,101,2020-03-31,182,,181,',
      '2020,2022,needs,E92000001,2020-03-31,500,,470,',
    ]);
    const sources = JSON.parse(outputs['sources.json'] ?? '') as Provenance[];
    expect(sources.find(({ dataSet }) => dataSet === 'early-2020')?.stands).toBe(false);
  });

  test('is refused for a lost row all the same', async () => {
    const problems = await problemsWith(
      replaced(/National.*\nLA,101.*\n/, 'National,921,England,500,1,180,36,1\n'),
      withEarly(2020),
    );
    expect(problems.map(({ message }) => message).join()).toContain('no row for Alder in 2020');
  });
});
