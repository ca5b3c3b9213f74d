import { readFileSync } from 'node:fs';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { describePublished, publishedFolder } from '../../support/published';
import { numberIn, readPublished, shareOf } from './reading';

/** A line of data/lookups/printed-rates.csv. */
interface Listed {
  data_set: string;
  measure: string;
  authority: string;
  period: string;
  printed: string;
  recomputed: string;
}

const population = 'population/ons_mid-year_population_estimates_2012_to_2024.csv';

/** Every column of the 2024 release that is a rate, with the column that it is a rate of. */
function ratesOf(columns: readonly string[]): [rate: string, count: string][] {
  return columns
    .filter((column) => column.endsWith('_rate'))
    .map((column) => [column, column.replace(/_rate$/, '')]);
}

describePublished('rates per 10,000 of the 2024 release', () => {
  test('are all listed, and as rebased those that its counts and today’s populations do not give', () => {
    const folder = publishedFolder();
    const children = readPublished(folder, population);
    const lines = readFileSync('data/lookups/printed-rates.csv', 'utf8');
    const { data } = Papa.parse<Listed>(lines, { header: true, skipEmptyLines: true });
    const listed = new Map<string, number>();
    for (const { data_set, authority, period, printed, recomputed } of data) {
      const sort = recomputed === '' ? 'as today' : 'rebased';
      const key = `${data_set.slice(0, 2)} ${authority} ${period.slice(0, 4)} ${printed} ${sort}`;
      listed.set(key, (listed.get(key) ?? 0) + 1);
    }

    let [columns, compared, printed, rebased] = [0, 0, 0, 0];
    for (const file of readdirSync(join(folder, 'cin-2024'))) {
      if (!/^[bcd]\d_/.test(file)) continue;
      const rows = readPublished(folder, `cin-2024/${file}`);
      const [first] = rows.values();
      for (const [rateColumn, countColumn] of ratesOf(Object.keys(first ?? {}))) {
        columns += 1;
        for (const [key, row] of rows) {
          const [area = '', year = ''] = key.split(' ');
          const [rate, count] = [numberIn(row, rateColumn), numberIn(row, countColumn)];
          const base = numberIn(children.get(`${area} ${Number(year) - 1}`), 'population_estimate');
          if (rate === null) continue;
          printed += 1;
          let sort = 'as today';
          if (count !== null && base !== null) {
            compared += 1;
            // Totals are rounded to 10, but rates are of the counts before that.
            const half = area.startsWith('E') ? 5 : 0;
            const low = shareOf(Math.max(0, count - half), base, 10_000, 1);
            const high = shareOf(count + half, base, 10_000, 1);
            if (rate < low || rate > high) {
              sort = 'rebased';
              rebased += 1;
              const range = `${file} ${area} ${year} ${rateColumn}: ${low} to ${high}`;
              expect(Number(year), range).toBeGreaterThan(2022);
            }
          }
          const place = `${file.slice(0, 2)} ${area} ${year} ${rate} ${sort}`;
          const times = listed.get(place) ?? 0;
          expect(times, `${place} ${rateColumn} is not listed`).toBeGreaterThan(0);
          listed.set(place, times - 1);
        }
      }
    }
    expect([columns, printed, rebased]).toEqual([29, data.length, 8635]);
    expect(compared).toBeGreaterThan(44_000);
    expect([...listed.values()].filter((times) => times > 0)).toEqual([]);
  });
});
