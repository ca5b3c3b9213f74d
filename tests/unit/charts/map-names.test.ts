import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { nameLines, shortName } from '../../../src/charts/map-names';
import { estimatedWidth } from '../../../src/charts/text-width';

test.each([
  ['Kingston upon Hull, City of', 'Hull'],
  ['Bristol, City of', 'Bristol'],
  ['North Yorkshire', 'N Yorks'],
  ['North East Lincolnshire', 'NE Lincs'],
  ['Stockton-on-Tees', 'Stockton'],
  ['Barking and Dagenham', 'Barking'],
  ['Bournemouth, Christchurch and Poole', 'BCP'],
  ['Barnsley', 'Barnsley'],
])('%s is %s in short', (name, short) => {
  expect(shortName(name)).toBe(short);
});

test.each([
  ['Hartlepool', ['Hartle-', 'pool']],
  ['Southampton', ['South-', 'ampton']],
  ['Warrington', ['Warring-', 'ton']],
  ['Isle of Wight', ['Isle of', 'Wight']],
  ['York', ['York']],
])('%s stands in two lines at most', (name, lines) => {
  expect(nameLines(name, 47, 10, estimatedWidth)).toEqual(lines);
});

test('what cannot be parted is cut and says so, and what has no room is left out', () => {
  expect(nameLines('Ambridgeville', 34, 10, estimatedWidth)?.[0]).toMatch(/^Am[a-z]+\.$/);
  expect(nameLines('Ambridgeville', 12, 10, estimatedWidth)).toBeNull();
});

test('every authority’s name fits a hexagon of a wide map, in lines of its own', () => {
  const { data } = Papa.parse<Record<string, string>>(
    readFileSync('data/lookups/authorities.csv', 'utf8'),
    { header: true, skipEmptyLines: true },
  );
  const limit = 40;
  const shown = data
    .filter((row) => row['last_year'] === '')
    .map((row) => nameLines(row['name'] ?? '', limit, 10, estimatedWidth));
  expect(shown).not.toContain(null);
  for (const line of shown.flatMap((lines) => lines ?? [])) {
    expect(estimatedWidth(line, 10), line).toBeLessThanOrEqual(limit);
  }
  // No two of them can be taken for one another.
  const written = shown.map((lines) => lines?.join(''));
  expect(written.filter((name, index) => written.indexOf(name) !== index)).toEqual([]);
});
