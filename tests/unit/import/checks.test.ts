import { describe, expect, test } from 'vitest';
import { checkPartitions } from '../../../scripts/import/check/partitions';
import {
  checkPrintedRates,
  firstRebased,
  printedRatesOf,
} from '../../../scripts/import/check/printed-rates';
import { checkSums } from '../../../scripts/import/check/sums';
import { Problems } from '../../../scripts/import/problems';
import { observationsCsv } from '../../../scripts/import/write/observations';
import type { DataSet } from '../../../src/catalogue/datasets/dataset';
import { counts, noted, readLines, type Line } from './tables';

const parts: DataSet = { ...counts, partitions: [{ whole: 'all', parts: ['some', 'others'] }] };

describe('a partition', () => {
  const noticed = (...lines: Line[]) => {
    const { table, problems } = readLines(lines, { dataSet: parts });
    checkPartitions(table, problems);
    return noted(problems);
  };

  test('holds where the parts make up the whole', () => {
    expect(noticed([2022, 'alder', '50,30,20'], [2022, 'england', '50,30,20'])).toEqual([]);
  });

  test('is refused in an authority’s row where one is missing', () => {
    const [problem, ...others] = noticed([2022, 'beech', '9,9,0'], [2022, 'alder', '50,30,19']);
    expect(problem).toMatchObject({ file: 'counts-2024.csv', row: 3, column: 'All', value: '50' });
    expect(problem?.message).toContain(
      'the parts do not make up the whole in 2022: they add up to 49',
    );
    expect(problem?.advice).toContain('Some, Others');
    expect(others).toEqual([]);
  });

  test('may be as far out in totals as three roundings to 10 are, and no further', () => {
    expect(noticed([2022, 'england', '110,60,40'], [2022, 'north', '100,70,40'])).toEqual([]);
    expect(noticed([2022, 'england', '120,60,40'])).toHaveLength(1);
  });

  test('is not checked where one is a symbol', () => {
    expect(noticed([2022, 'alder', '50,30,c'], [2022, 'beech', 'x,30,4'])).toEqual([]);
  });
});

describe('areas and those in them', () => {
  const noticed = (...lines: Line[]) => {
    const { table, problems } = readLines(lines);
    checkSums(table, problems);
    return noted(problems).map(({ row, column, value, message }) => [
      row,
      column,
      value,
      /add up to (\S+)/.exec(message)?.[1],
    ]);
  };
  const england: Line = [2022, 'england', '100,60,40'];
  const north: Line = [2022, 'north', '100,60,40'];

  test('agree within rounding', () => {
    expect(
      noticed(england, north, [2022, 'alder', '54,33,21'], [2022, 'beech', '48,29,19']),
    ).toEqual([]);
  });

  test('are refused where a region has less than its authorities, some of them hidden or not', () => {
    expect(
      noticed(england, north, [2022, 'alder', '54,33,21'], [2022, 'beech', 'c,33,19']),
    ).toEqual([[3, 'Some', '60', '66']]);
  });

  test('are refused where it has more and no figure is hidden', () => {
    const most: Line = [2022, 'alder', '44,33,21'];
    expect(noticed(england, north, most, [2022, 'beech', '48,29,19'])).toEqual([
      [3, 'All', '100', '92'],
    ]);
    expect(noticed(england, north, most, [2022, 'beech', 'c,29,19'])).toEqual([]);
  });

  test('are refused where the regions do not make up England', () => {
    expect(noticed([2022, 'england', '120,60,40'], north)).toEqual([[2, 'All', '120', '100']]);
  });
});

describe('a printed rate per 10,000 children', () => {
  const printing: DataSet = { ...counts, printedRates: { All_rate: 'all' } };
  const checked = (lines: Line[], heads = 'All,Some,Others,All_rate') => {
    const { table, problems } = readLines(lines, { dataSet: printing, heads });
    const populationOf = (area: string, midYear: number) =>
      area === '102' ? NaN : area === '101' ? 2000 : midYear > 2021 ? 11_000 : 10_000;
    checkPrintedRates(table, populationOf, problems);
    const rates = printedRatesOf(table, populationOf);
    const rebased = rates.filter(({ recomputed }) => recomputed !== null);
    return { rates, rebased, problems: noted(problems) };
  };

  test('follows from its count and the children of the middle of the year before', () => {
    const { rates, rebased, problems } = checked([
      [2022, 'alder', '50,c,c,250'],
      [2022, 'beech', '50,c,c,9999'],
      [2022, 'england', '100,c,c,103.9'],
      [2023, 'alder', 'c,c,c,250'],
    ]);
    expect({ rebased, problems }).toEqual({ rebased: [], problems: [] });
    // Kept all the same: what a release printed does not hang on the populations of today.
    expect(rates.map(({ printed }) => printed).sort()).toEqual([103.9, 250, 250, 9999]);
  });

  test('is told from what is worked out where it does not, and the population has been revised since', () => {
    const { rebased, problems } = checked([
      [firstRebased, 'alder', '50,c,c,251'],
      [firstRebased - 1, 'alder', '50,c,c,250'],
    ]);
    expect(firstRebased).toBe(2023);
    expect(problems).toEqual([]);
    expect(rebased).toEqual([
      { release: '2024', measure: 'all', area: '101', year: 2023, printed: 251, recomputed: 250 },
    ]);
  });

  test('is refused where it has not been, by name of column and with both figures', () => {
    const { rebased, problems } = checked([[2022, 'alder', '50,c,c,250.1']]);
    expect(rebased).toHaveLength(1);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ row: 2, column: 'All_rate', value: '250.1' });
    expect(problems[0]?.message).toContain(
      'printed 250.1, recomputed 250 from 50 and 2000 children',
    );
  });

  test('is found whatever its capitals', () => {
    const { problems } = checked([[2022, 'alder', '50,c,c,250.1']], 'All,Some,Others,ALL_Rate');
    expect(problems.map(({ column }) => column)).toEqual(['ALL_Rate']);
  });

  test('of England may be as far out as its count was rounded', () => {
    expect(checked([[2022, 'england', '100,c,c,105.1']]).problems).toHaveLength(1);
    expect(checked([[2022, 'england', '100,c,c,95']]).problems).toEqual([]);
  });
});

describe('a withdrawn category', () => {
  const gone: DataSet = { ...counts, withdrawn: [{ measure: 'others', after: 2022 }] };
  const read = (...lines: Line[]) => {
    const { table, problems } = readLines(lines, { dataSet: gone });
    const csv = observationsCsv(table).toString().split('\n');
    return { problems: noted(problems), others: csv.filter((line) => line.startsWith('others')) };
  };

  test('is not applicable after its last year, and nought until then', () => {
    const { others, problems } = read(
      [2023, 'alder', '1,1,0'],
      [2022, 'alder', '1,1,0'],
      [2023, 'beech', '1,1, 0 '],
    );
    expect(problems).toEqual([]);
    expect(others).toEqual([
      'others,101,2022-03-31,0,',
      'others,101,2023-03-31,,z',
      'others,102,2023-03-31,,z',
    ]);
  });

  test('keeps the symbol that is printed', () => {
    expect(read([2023, 'alder', '1,1,x']).others).toEqual(['others,101,2023-03-31,,x']);
  });

  test('is refused when it comes back', () => {
    const { problems } = read([2022, 'alder', '1,1,0'], [2023, 'alder', '2,1,1']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ row: 3, column: 'Others', value: '1' });
    expect(problems[0]?.message).toContain('a figure in a category that was withdrawn');
    expect(problems[0]?.advice).toContain('Correct withdrawn of counts');
  });
});

test('nothing is noted of nothing', () => {
  expect(noted(new Problems())).toEqual([]);
});
