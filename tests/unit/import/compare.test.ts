import { describe, expect, test } from 'vitest';
import { compare, lineCap } from '../../../scripts/import/compare/compare';
import { replaceAll } from '../../../scripts/import/write/replace';
import { temporaryFolder } from './fixture';

const lines = (count: number, figure: (line: number) => number) =>
  Array.from({ length: count }, (_, line) => `needs,${line},2022-03-31,${figure(line)},\n`).join(
    '',
  );

function differences(committed: Map<string, string>, imported: Map<string, string>) {
  const folder = temporaryFolder();
  replaceAll(committed, folder);
  return compare(imported, folder);
}

describe('a comparison with what is committed', () => {
  const committed = new Map([
    ['observations/needs.csv', lines(100, (line) => line)],
    ['sources.json', '[]\n'],
  ]);

  test('finds nothing where nothing differs', () => {
    expect(differences(committed, committed)).toEqual([]);
  });

  test('shows a revised figure as the line before and after', () => {
    const revised = lines(100, (line) => (line === 50 ? 1050 : line));
    const [difference, ...others] = differences(
      committed,
      new Map([...committed, ['observations/needs.csv', revised]]),
    );
    expect(others).toEqual([]);
    expect(difference?.split('\n')).toEqual([
      '--- observations/needs.csv\tcommitted',
      '+++ observations/needs.csv\timported',
      '@@ -50,3 +50,3 @@',
      ' needs,49,2022-03-31,49,',
      '-needs,50,2022-03-31,50,',
      '+needs,50,2022-03-31,1050,',
      ' needs,51,2022-03-31,51,',
    ]);
  });

  test('names a missing file and one too many', () => {
    const other = new Map([
      ['observations/other.csv', 'new\n'],
      ['sources.json', '[]\n'],
    ]);
    expect(differences(committed, other)).toEqual([
      'observations/needs.csv: is there, but no data set declares it',
      'observations/other.csv: is missing',
    ]);
  });

  test('is cut where nobody would read on, and says how much more there is', () => {
    const revised = new Map([
      ...committed,
      ['observations/needs.csv', lines(100, (line) => line + 1)],
    ]);
    const [difference = ''] = differences(committed, revised);
    const shown = difference.split('\n');
    expect(shown).toHaveLength(lineCap + 1);
    // Two headings, one hunk's heading and a hundred lines, each before and after.
    expect(shown.at(-1)).toBe(`... and ${203 - lineCap} more lines`);
  });

  test('does not look for the shortest difference between files that share nothing', () => {
    const many = new Map([['observations/needs.csv', lines(20_000, (line) => line)]]);
    const others = new Map([['observations/needs.csv', lines(20_000, (line) => line + 1)]]);
    expect(differences(many, others)).toEqual([
      'observations/needs.csv: more than 4000 lines differ',
    ]);
  });
});
