import { readFileSync } from 'node:fs';
import { group, mean, rollups } from 'd3-array';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { correlation } from '../../src/statistics/correlation';
import { correlationInterval } from '../../src/statistics/correlation-interval';
import { level95 } from '../../src/statistics/levels';
import { withinEffect } from '../../src/statistics/within-effect';

interface Row {
  measure: string;
  authority: string;
  period: string;
  value: string;
}

/** The figures of one measure, by authority and year; a joint return’s stands for each of its members. */
function figuresOf(file: string, measure: string): Map<string, number> {
  const text = readFileSync(`data/observations/${file}.csv`, 'utf8');
  const rows = Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
  return new Map(
    rows
      .filter((row) => row.measure === measure && row.value !== '' && !/^E\d/.test(row.authority))
      .flatMap(({ authority, period, value }) =>
        authority
          .split('+')
          .map((code): [string, number] => [`${code} ${period.slice(0, 4)}`, Number(value)]),
      ),
  );
}

const caseload = figuresOf('workforce', 'caseload');
const reReferrals = figuresOf('c1-referrals', 're-referrals');

/** Each published re-referral share beside the caseload at the 30 September so many labels before. */
function pairsOf(yearsBefore: number) {
  return [...reReferrals].flatMap(([key, y]) => {
    const [unit = '', time = ''] = key.split(' ');
    const x = caseload.get(`${unit} ${Number(time) - yearsBefore}`);
    return x === undefined ? [] : [{ unit, time, x, y }];
  });
}

const pairs = { byDate: pairsOf(1), sameLabel: pairsOf(0), twoBefore: pairsOf(2) };

const near = (value: number) => expect.closeTo(value, 9) as number;

/** r with its interval and n, to two decimals as the page prints it. */
function printed(points: readonly { x: number; y: number }[]) {
  const r = correlation(points, 'pearson');
  const { lower, upper } = correlationInterval(r, points.length, 'pearson');
  return [points.length, ...[r, lower, upper].map((value) => Number(value.toFixed(2)))];
}

const meansOf = (rows: typeof pairs.byDate) =>
  rollups(
    rows,
    (own) => ({ x: mean(own, ({ x }) => x) ?? 0, y: mean(own, ({ y }) => y) ?? 0 }),
    ({ unit }) => unit,
  ).map(([, point]) => point);

describe('re-referrals and the caseload of the 30 September before', () => {
  test('have, in the year to 31 March 2025, r = 0.17 over 152 authorities', () => {
    expect(printed(pairs.byDate.filter(({ time }) => time === '2025'))).toEqual([
      152, 0.17, 0.01, 0.32,
    ]);
  });

  test('are pairs of eight years, 2018 to 2025: the caseload begins in September 2017', () => {
    const years = [...group(pairs.byDate, ({ time }) => time)].sort();
    expect(years.map(([year, own]) => [Number(year), ...printed(own)])).toEqual([
      [2018, 151, 0.14, -0.02, 0.3],
      [2019, 150, 0.19, 0.03, 0.34],
      [2020, 148, 0.01, -0.16, 0.17],
      [2021, 149, 0.06, -0.1, 0.22],
      [2022, 150, 0.17, 0.01, 0.32],
      [2023, 149, 0.3, 0.15, 0.44],
      [2024, 149, 0.28, 0.13, 0.43],
      [2025, 152, 0.17, 0.01, 0.32],
    ]);
  });

  test('have r = 0.28 between the means of 158 authorities', () => {
    expect(printed(meansOf(pairs.byDate))).toEqual([158, 0.28, 0.13, 0.42]);
  });

  // R: d$x <- d$x - ave(d$x, d$unit); and so for y and each of model.matrix(~ time)[, -1];
  // fit <- lm(y ~ x + times, d); sandwich::vcovCL(fit, ~ unit, type = 'HC1') and qt(.975, 157).
  // The slope is that of lm(y ~ x + factor(unit) + factor(time)) to the last digit shown.
  test('show no effect within authorities: −0.04 points a case (−0.17 to 0.10) over 1,198', () => {
    expect(withinEffect(pairs.byDate)).toEqual({
      slope: near(-0.036201398966),
      error: near(0.066443645305),
      interval: { lower: near(-0.167440167127), upper: near(0.095037369196) },
      rows: 1198,
      units: 158,
      times: 8,
    });
  });

  test('seem to have one when joined by the same label: −0.23 (−0.39 to −0.06) over 1,343', () => {
    expect(withinEffect(pairs.sameLabel)).toEqual({
      slope: near(-0.225888989579),
      error: near(0.083068762411),
      interval: { lower: near(-0.389965508883), upper: near(-0.061812470275) },
      rows: 1343,
      units: 158,
      times: 9,
    });
  });

  // With 1.96 errors for Student’s 1.975 the upper limit is 0.0940, not 0.0950: 0.09 once it is rounded.
  test('have, with the normal for Student’s t, the limits −0.17 to 0.09 and −0.39 to −0.06', () => {
    const limits = [pairs.byDate, pairs.sameLabel].map((rows) => {
      const { slope, error } = withinEffect(rows);
      return [-1, 1].map((side) => Number((slope + side * level95.z * error).toFixed(2)));
    });
    expect(limits).toEqual([
      [-0.17, 0.09],
      [-0.39, -0.06],
    ]);
  });

  test('seem to have the opposite one when joined two years back: the join makes the finding', () => {
    const { slope, interval, rows } = withinEffect(pairs.twoBefore);
    expect(rows).toBe(1043);
    expect(slope).toBeCloseTo(0.249309279557, 9);
    expect(interval.lower).toBeCloseTo(0.112137990157, 9);
    expect(interval.upper).toBeCloseTo(0.386480568957, 9);
  });
});
