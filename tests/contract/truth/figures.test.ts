import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/engine/engine';
import type { FigureRow } from '../../../src/query/rows';
import { builtDatabase } from '../../support/database';
import { describePublished, publishedFolder } from '../../support/published';
import { numberIn, readPublished, shareOf, type PublishedRow } from './reading';

const files = {
  b1: 'cin-2025/b1_children_in_need_2013_to_2025.csv',
  c1: 'cin-2025/c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv',
  c4: 'cin-2025/c4_children_in_need_section_47s_and_icpcs_2013_to_2025.csv',
  d3: 'cin-2025/d3_cpps_subsequent_plan_2013_to_2025.csv',
  d5: 'cin-2025/d5_cpps_at31march_by_duration_2013_to_2025.csv',
  workforce: 'workforce/csww_indicators_2017_to_2025.csv',
  population: 'population/ons_mid-year_population_estimates_2012_to_2024.csv',
} as const;

type File = keyof typeof files;

/** Measure → the published column that it must equal, cell for cell. */
const published: Record<string, readonly [File, string]> = {
  referrals: ['c1', 'referral_count'],
  'children-referred': ['c1', 'referral_child_count'],
  're-referrals': ['c1', 'rereferral_percent'],
  'no-further-action-before-assessment': ['c1', 'no_further_action_percent'],
  'no-further-action-after-assessment': ['c1', 'not_in_need_percent'],
  'children-in-need': ['b1', 'At31_episodes'],
  'section-47-enquiries': ['c4', 'Section47'],
  'initial-conferences': ['c4', 'ICPC'],
  'plans-starting': ['d3', 'CPP_start'],
  'repeat-plans': ['d3', 'CPP_subsequent_percent'],
  'plans-at-31-march': ['d5', 'CPP_At31'],
  'plans-two-years-or-more': ['d5', '2_years_or_more_percent'],
  caseload: ['workforce', 'caseload_fte'],
  turnover: ['workforce', 'turnover_rate_fte'],
  vacancies: ['workforce', 'vacancy_rate_fte'],
  'agency-workers': ['workforce', 'agency_rate_fte'],
  absence: ['workforce', 'absence_rate_fte'],
};

/** Rate per 10,000 → the count that it divides by the population of the year before. */
const rates: Record<string, readonly [File, string]> = {
  'referrals-per-10000': ['c1', 'referral_count'],
  'children-in-need-per-10000': ['b1', 'At31_episodes'],
  'section-47-enquiries-per-10000': ['c4', 'Section47'],
  'initial-conferences-per-10000': ['c4', 'ICPC'],
  'plans-at-31-march-per-10000': ['d5', 'CPP_At31'],
};

describePublished('every figure, against the published files', () => {
  let engine: Engine;
  let tables: Record<File, Map<string, PublishedRow>>;
  beforeAll(async () => {
    engine = await builtDatabase();
    const entries = Object.entries(files).map(([name, file]) => [
      name,
      readPublished(publishedFolder(), file),
    ]);
    tables = Object.fromEntries(entries) as Record<File, Map<string, PublishedRow>>;
  });
  afterAll(() => engine.close());

  // The years before are held against files of another shape: early-years.test.ts.
  const figuresOf = (measure: string) =>
    engine.run<FigureRow>({
      sql: "SELECT * FROM figures WHERE measure = ? AND period > DATE '2012-12-31'",
      params: [measure],
    });

  const keyOf = ({ area, period }: FigureRow, before = 0) =>
    `${area} ${Number(period.slice(0, 4)) - before}`;

  describe.each(Object.entries(published))('%s', (measure, [file, column]) => {
    test('is the published cell, value or symbol, for every area and year', async () => {
      const rows = await figuresOf(measure);
      expect(rows.length).toBe(tables[file].size);
      for (const row of rows) {
        const cell = tables[file].get(keyOf(row))?.[column];
        const shown = row.value === null ? row.symbol : row.value;
        expect(shown, `${measure} ${keyOf(row)}`).toBe(row.value === null ? cell : Number(cell));
      }
    });
  });

  describe.each(Object.entries(rates))('%s', (measure, [file, column]) => {
    test('divides the count by the children of the year before', async () => {
      const rows = await figuresOf(measure);
      expect(rows.length).toBe(tables[file].size);
      for (const row of rows) {
        const count = numberIn(tables[file].get(keyOf(row)), column);
        const children = numberIn(tables.population.get(keyOf(row, 1)), 'population_estimate');
        const rate =
          count === null || children === null ? null : shareOf(count, children, 10_000, 1);
        expect(row.value, `${measure} ${keyOf(row)}`).toBe(rate);
        expect(row.symbol === null, keyOf(row)).toBe(rate !== null);
      }
    });
  });

  test('no further action, before or after, adds the two counts and nothing else', async () => {
    const rows = await figuresOf('no-further-action-either');
    for (const row of rows) {
      const cells = tables.c1.get(keyOf(row));
      const before = numberIn(cells, 'no_further_action_count');
      const after = numberIn(cells, 'not_in_need_count');
      const all = numberIn(cells, 'referral_count');
      const known = before !== null && after !== null && all !== null && all > 0;
      expect(row.value, keyOf(row)).toBe(known ? shareOf(before + after, all, 100, 1) : null);
    }
    expect(rows.length).toBe(tables.c1.size);
  });

  test('enquiries to conference divides conferences by enquiries', async () => {
    for (const row of await figuresOf('enquiries-to-conference')) {
      const cells = tables.c4.get(keyOf(row));
      const [held, begun] = [numberIn(cells, 'ICPC'), numberIn(cells, 'Section47')];
      const known = held !== null && begun !== null && begun > 0;
      expect(row.value, keyOf(row)).toBe(known ? shareOf(held, begun, 100, 1) : null);
    }
  });

  test('children in need per social worker takes the workforce of the 30 September before', async () => {
    const rows = await figuresOf('children-in-need-per-social-worker');
    const joint = new Set(['314', '318', '940', '941']);
    let compared = 0;
    for (const row of rows) {
      const children = numberIn(tables.b1.get(keyOf(row)), 'At31_episodes');
      const workers = numberIn(tables.workforce.get(keyOf(row, 1)), 'inpost_fte');
      if (joint.has(row.area)) {
        expect([row.value, row.symbol], keyOf(row)).toEqual([null, 'x']);
        continue;
      }
      const known = children !== null && workers !== null && workers > 0;
      expect(row.value, keyOf(row)).toBe(known ? shareOf(children, workers, 1, 1) : null);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(1200);
  });

  test('rates equal those that the 2024 release printed, for every year whose population stands', async () => {
    const printed: readonly [string, string, string, string][] = [
      [
        'referrals-per-10000',
        'cin-2024/c1_children_in_need_referrals_and_rereferrals_2013_to_2024.csv',
        'Referrals_rate',
        'Referrals',
      ],
      [
        'children-in-need-per-10000',
        'cin-2024/b1_children_in_need_2013_to_2024.csv',
        'At31_episodes_rate',
        'At31_episodes',
      ],
      [
        'section-47-enquiries-per-10000',
        'cin-2024/c4_children_in_need_section_47s_and_icpcs_2013_to_2024.csv',
        'Section47_rate',
        'Section47',
      ],
      [
        'initial-conferences-per-10000',
        'cin-2024/c4_children_in_need_section_47s_and_icpcs_2013_to_2024.csv',
        'ICPC_rate',
        'ICPC',
      ],
      [
        'plans-at-31-march-per-10000',
        'cin-2024/d1_child_protection_plans_2013_to_2024.csv',
        'CPP_At31_rate',
        'CPP_At31',
      ],
    ];
    for (const [measure, file, column, countColumn] of printed) {
      const old = readPublished(publishedFolder(), file);
      const [source, newColumn] = rates[measure] ?? ['c1', ''];
      let compared = 0;
      for (const row of await figuresOf(measure)) {
        // A count that the 2025 release revised has another rate.
        const counts = [
          numberIn(old.get(keyOf(row)), countColumn),
          numberIn(tables[source].get(keyOf(row)), newColumn),
        ];
        if (counts[0] !== counts[1]) continue;
        // The ONS has revised mid-2022 and mid-2023 since, the denominators of 2023 and 2024.
        if (Number(row.period.slice(0, 4)) > 2022) continue;
        const rate = numberIn(old.get(keyOf(row)), column);
        if (rate === null || row.value === null) continue;
        expect(row.value, `${measure} ${keyOf(row)}`).toBe(rate);
        compared += 1;
      }
      expect(compared, measure).toBeGreaterThan(1550);
    }
  });
});
