import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { shownValue, type Chance } from '../../src/statistics/chance';
import { change } from '../../src/statistics/change';
import { funnel, type Funnel } from '../../src/statistics/funnel';
import { weighChange } from '../../src/statistics/weigh-change';
import { usualMovement } from '../../src/statistics/year-to-year';

const percent: Chance = { law: 'proportion', scale: 100 };
const england = 'E92000001';

interface Row {
  measure: string;
  authority: string;
  period: string;
  value: string;
}

const text = readFileSync('data/observations/c1-referrals.csv', 'utf8');
const rows = Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
const published = new Map(
  rows.map(({ measure, authority, period, value }) => [`${measure} ${authority} ${period}`, value]),
);
const areas = [...new Set(rows.map(({ authority }) => authority))];
const authorities = areas.filter((area) => !area.startsWith('E'));

const numberOf = (measure: string, area: string, year: number) => {
  const value = published.get(`${measure} ${area} ${year}-03-31`);
  return value === undefined || value === '' ? null : Number(value);
};

/** Re-referrals out of referrals, where both are published as numbers. */
const countedOf = (area: string, year: number) => {
  const numerator = numberOf('re-referrals-count', area, year);
  const denominator = numberOf('referrals', area, year);
  return numerator === null || denominator === null ? null : { numerator, denominator };
};

const shown = authorities.flatMap((area) => {
  const counted = countedOf(area, 2025);
  return counted ? [{ area, ...counted }] : [];
});

const beyond = ({ points }: Funnel, ...limits: readonly string[]) =>
  shown
    .filter((_, index) => limits.some((limit) => points[index]?.place.endsWith(limit)))
    .map(({ area }) => area);

/** England’s share from its own two published counts. */
function englandsShare(): number {
  const counted = countedOf(england, 2025);
  if (!counted) throw new Error('England’s counts of 2025 are not in data/observations.');
  return shownValue(counted, percent);
}

describe('re-referrals in the year to 31 March 2025', () => {
  const target = englandsShare();
  const naive = funnel(shown, percent, target, 'naive');
  const honest = funnel(shown, percent, target);

  test('are known for 153 authorities and England', () => {
    expect(shown).toHaveLength(153);
    expect(target).toBeCloseTo((100 * 142_900) / 632_830, 12);
  });

  test('are unusual in 102 of them by naive limits', () => {
    expect(beyond(naive, '99.8')).toHaveLength(102);
    expect(beyond(naive, '99.8', ' 95')).toHaveLength(116);
  });

  test('are unusual in two by honest ones', () => {
    // Python’s numpy, with quantile(z, [.1, .9]) for the ends: φ = 27.004757, τ = 3.3373736 points.
    expect(honest.overdispersion.phi).toBeCloseTo(27.0047573826, 9);
    expect(honest.tau).toBeCloseTo(3.3373736114, 9);
    // The Isle of Wight, 46.7%, and Hampshire, 41.0%.
    expect(beyond(honest, '99.8')).toEqual(['850', '921']);
    expect(beyond(honest, '99.8', ' 95')).toHaveLength(28);
  });

  test('are the same against all 153 together', () => {
    const sum = (of: 'numerator' | 'denominator') => shown.reduce((all, row) => all + row[of], 0);
    const pooled = shownValue(
      { numerator: sum('numerator'), denominator: sum('denominator') },
      percent,
    );
    const together = funnel(shown, percent, pooled);
    expect(pooled).toBeCloseTo(target, 2);
    expect(beyond(together, '99.8')).toEqual(beyond(honest, '99.8'));
    expect(beyond(together, '99.8', ' 95')).toEqual(beyond(honest, '99.8', ' 95'));
  });

  test('need England’s share unrounded: the printed one loses an authority', () => {
    const printed = numberOf('re-referrals', england, 2025);
    expect(printed).toBe(22.6);
    const rounded = funnel(shown, percent, printed ?? Number.NaN);
    expect(beyond(rounded, '99.8')).toEqual(['850', '921']);
    expect(beyond(rounded, '99.8', ' 95')).toHaveLength(27);
  });
});

describe('changes of the re-referral share', () => {
  const series = authorities.map((area) =>
    Array.from({ length: 13 }, (_, index) => 2013 + index).flatMap((year) => {
      const value = numberOf('re-referrals', area, year);
      return value === null ? [] : [{ year, value }];
    }),
  );
  const usual = usualMovement(series);

  test('are usually ±3.9 points a year within one authority', () => {
    // Python’s statistics and numpy over the same file.
    expect(usual).toEqual({
      changes: 1783,
      median: expect.closeTo(2.4, 9) as number,
      ninetyFifth: expect.closeTo(8.7, 9) as number,
      spread: expect.closeTo(3.924051709417425, 9) as number,
    });
  });

  test('are beyond chance far more often than they are unusual', () => {
    if (!usual) throw new Error('No changes were found.');
    const weights = authorities.flatMap((area) => {
      const [later, earlier] = [countedOf(area, 2025), countedOf(area, 2024)];
      return later && earlier ? [weighChange(change(later, earlier, percent), usual)] : [];
    });
    const times = (weight: string) => weights.filter((found) => found === weight).length;
    // Python, with its own Wilson limits squared and added: 78, 68 and 3 of 149.
    expect([times('chance'), times('usual'), times('unusual')]).toEqual([78, 68, 3]);
  });
});
