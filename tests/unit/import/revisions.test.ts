import { describe, expect, test } from 'vitest';
import { revisionsBetween, type Revision } from '../../../scripts/import/revisions/revisions';
import { checkRevised } from '../../../scripts/import/check/revised';
import { Problems } from '../../../scripts/import/problems';
import { columnsFor } from '../../../src/catalogue/datasets/declare';
import { needsFile, outputsWith, publish } from './fixture';
import { counts, noted, readLines, type Line } from './tables';

const before: Line[] = [
  [2022, 'england', '100,60,40'],
  [2022, 'alder', '50,c,c'],
  [2022, 'beech', '50,30,20'],
  [2023, 'england', '110,60,50'],
  [2023, 'alder', '60,30,30'],
];
const told = (revisions: readonly Revision[]) =>
  revisions.map(
    ({ older, newer, measure, area, period, before, after }) =>
      `${older}>${newer} ${measure} ${area} ${period}: ${String(before)} > ${String(after)}`,
  );
const between = (older: Line[], newer: Line[], heads = 'All,Some,Others') =>
  told(
    revisionsBetween(
      readLines(older, { release: '2023' }).table,
      readLines(newer, { release: '2024', heads }).table,
    ),
  );
const changed = (from: string, to: string) =>
  before.map(([year, place, cells]): Line => [year, place, cells.replace(from, to)]);

describe('between two releases', () => {
  test('nothing was revised where nothing differs, whatever the order and the heads', () => {
    expect(between(before, [...before].reverse(), 'ALL,a_few,others')).toEqual([]);
  });

  test('a figure was revised', () => {
    expect(between(before, changed('50,30,20', '51,31,20'))).toEqual([
      '2023>2024 all 102 2022-03-31: 50 > 51',
      '2023>2024 some 102 2022-03-31: 30 > 31',
    ]);
  });

  test('a symbol became a figure, a figure a symbol, and a symbol another', () => {
    expect(between(before, changed('50,c,c', '50,12,x'))).toEqual([
      '2023>2024 some 101 2022-03-31: c > 12',
      '2023>2024 others 101 2022-03-31: c > x',
    ]);
    expect(between(before, changed('60,30,30', 'u,30,30'))).toEqual([
      '2023>2024 all 101 2023-03-31: 60 > u',
    ]);
  });

  test('rows went and came', () => {
    const without = before.filter(([year, place]) => year !== 2022 || place !== 'beech');
    expect(between(before, without)).toEqual([
      '2023>2024 all 102 2022-03-31: 50 > null',
      '2023>2024 some 102 2022-03-31: 30 > null',
      '2023>2024 others 102 2022-03-31: 20 > null',
    ]);
    expect(between(without, before)).toContain('2023>2024 some 102 2022-03-31: null > 30');
  });

  test('years that only one of them has are no revisions', () => {
    expect(between(before, [...before, [2024, 'alder', '1,1,0']])).toEqual([]);
    expect(between([[2021, 'alder', '1,1,0'], ...before], before)).toEqual([]);
  });
});

describe('a chain of releases', () => {
  const file = (year: number) => `needs-${year}/needs_2020_to_${year}.csv`;
  const of = (edit: (text: string) => string, to: number) => () => edit(until(to));
  const until = (year: number) =>
    publishedText()
      .split('\n')
      .filter((line) => !/^20/.test(line) || Number(line.slice(0, 4)) <= year)
      .join('\n');
  const publishedText = () => {
    let text = '';
    publish({ [needsFile]: (published) => (text = published) });
    return text;
  };

  test('is listed pair by pair, by release, measure and area, in a file of its own', async () => {
    const outputs = await outputsWith({
      [file(2021)]: of((text) => text.replace('210,61,29', '210,c,c'), 2021),
      [file(2020)]: of((text) => text.replace('181,54,29.8', '180,54,30'), 2020),
    });
    expect(outputs['revisions/needs.csv']?.split('\n')).toEqual([
      'older_release,newer_release,measure,authority,period,old_value,old_symbol,new_value,new_symbol',
      '2020,2021,met,101,2020-03-31,30,,29.8,',
      '2020,2021,needs,101,2020-03-31,180,,181,',
      '2021,2022,met,101,2021-03-31,,c,29,',
      '2021,2022,met-count,101,2021-03-31,,c,61,',
      '',
    ]);
  });
});

describe('a column that shares hardly a figure with an older release', () => {
  const many = (figure: (at: number) => number): Line[] =>
    Array.from({ length: 24 }, (_, at) => [2000 + at, 'alder', `${figure(at)},c,c`]);
  const noticed = (older: Line[], newer: Line[]) => {
    const problems = new Problems();
    const [old, now] = [
      readLines(older, { release: '2023' }).table,
      readLines(newer, { release: '2024' }).table,
    ];
    checkRevised(old, now, problems);
    return noted(problems).map(({ file, column, message }) => [file, column, message]);
  };

  test('is noted, with both files', () => {
    const [[file, column, message] = []] = noticed(
      many((at) => at),
      many((at) => at + 1),
    );
    expect([file, column]).toEqual(['counts-2024.csv', 'All']);
    expect(message).toContain(
      '24 of 24 figures are others than in the 2023 release, counts-2023.csv',
    );
  });

  test('is let be where half of its figures are the same, or where there are few', () => {
    expect(
      noticed(
        many((at) => at),
        many((at) => at + (at % 2)),
      ),
    ).toEqual([]);
    expect(noticed(many((at) => at).slice(0, 19), many((at) => at + 1).slice(0, 19))).toEqual([]);
  });
});

test('periods are those of the column', () => {
  const dataSet = { ...counts, columns: columnsFor('at-31-march', [['all', 'count', 'All']]) };
  const lines = (text: string): Line[] => [[2022, 'alder', text]];
  const read = (text: string, release: string) =>
    readLines(lines(text), { dataSet: { ...dataSet, unread: ['Some', 'Others'] }, release }).table;
  expect(told(revisionsBetween(read('1,c,c', '2023'), read('2,c,c', '2024')))).toEqual([
    '2023>2024 all 101 2022-03-31: 1 > 2',
  ]);
});
