import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/engine/engine';
import type { FigureRow } from '../../../src/query/rows';
import { englandCode } from '../../../src/vocabulary/area';
import { builtDatabase } from '../../support/database';
import { describePublished, publishedFolder } from '../../support/published';

/** Measure → the head of its column in the file of each year. */
const columns: Record<string, Partial<Record<number, string>>> = {
  referrals: { 2010: 'Referrals0910', 2011: 'Referrals1011', 2012: 'Referrals1112' },
  'referrals-per-10000': {
    2010: 'Referrals0910Rate',
    2011: 'Referrals1011Rate',
    2012: 'Referrals1112Rate',
  },
  're-referrals': { 2011: '%ReferralsWithin12mths1011', 2012: '%ReferralsWithin12mths1112' },
  'no-further-action-before-assessment': { 2012: '%ReferralsNFA1112' },
  'no-further-action-after-assessment': { 2012: '%ReferralsIANotInNeed1112' },
  'children-in-need': { 2010: 'CINAt310310', 2011: 'CINAt310311', 2012: 'CINAt310312' },
  'children-in-need-per-10000': {
    2010: 'CINRatePer10K',
    2011: 'CINRatePer10K',
    2012: 'CINAt310312RatePer10k',
  },
  'section-47-enquiries': { 2010: 'S47in0910', 2011: 'S47in1011', 2012: 'S471112' },
  'section-47-enquiries-per-10000': { 2012: 'S47Rate1112' },
  'initial-conferences': { 2010: 'ICPCin0910', 2011: 'ICPCin1011', 2012: 'ICPC1112' },
  'initial-conferences-per-10000': { 2012: 'ICPCRate1112' },
  'plans-starting': { 2010: 'CPPIn0910', 2011: 'CPPIn1011', 2012: 'CPPStart1112' },
  'plans-at-31-march': { 2010: 'CPPAt310310', 2011: 'CPPAt310311', 2012: 'CPPAt310312' },
  'plans-at-31-march-per-10000': {
    2010: 'CPPAt310310RatePer10k',
    2011: 'CPPAt310311RatePer10k',
    2012: 'CPPAt310312Rate',
  },
  'repeat-plans': {
    2010: '%CPPin0910SecondTime',
    2011: '%CPPin1011SecondTime',
    2012: '%CPPStart1112SecondTime',
  },
};

const files: Record<number, string> = {
  2010: 'sfr/osr28-2010ud.csv',
  2011: 'sfr/osr26-2011ud.csv',
  2012: 'sfr/SFR27-2012ud.csv',
};

/** A cell as the product should have it: `x` meant suppressed then, `..` not available. */
function expected(cell: string): number | string {
  if (cell === 'x') return 'c';
  return cell.startsWith('.') ? 'x' : Number(cell.replaceAll(',', ''));
}

function readEarly(year: number): Map<string, Record<string, string>> {
  const text = readFileSync(join(publishedFolder(), files[year] ?? ''), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return new Map(
    data.map((row) => [row.geog_l === 'National' ? englandCode : (row.geog_c ?? ''), row]),
  );
}

const sqlOf = (measure: string) => ({
  sql: `SELECT * FROM figures WHERE measure = ? AND period < DATE '2013-01-01'`,
  params: [measure],
});

describePublished('the years 2010 to 2012, against the files of their time', () => {
  let engine: Engine;
  const early = new Map<number, ReturnType<typeof readEarly>>();
  beforeAll(async () => {
    engine = await builtDatabase();
    for (const year of [2010, 2011, 2012]) early.set(year, readEarly(year));
  });
  afterAll(() => engine.close());

  test.each(Object.entries(columns))(
    '%s is the published cell for England and every authority',
    async (measure, byYear) => {
      const rows = await engine.run<FigureRow>(sqlOf(measure));
      for (const { area, period, value, symbol } of rows) {
        const year = Number(period.slice(0, 4));
        const head = byYear[year];
        const cell = early.get(year)?.get(area)?.[head ?? ''];
        expect(value ?? symbol, `${measure} ${area} ${year}`).toBe(expected(cell ?? 'none'));
      }
      expect(rows).toHaveLength(153 * Object.keys(byYear).length);
    },
  );

  test('no other published measure claims to reach before 2013', async () => {
    const measures = await engine.run<{ measure: string }>({
      sql: `SELECT DISTINCT o.measure FROM observations o
            JOIN figures f USING (measure, area, period)
            WHERE period < DATE '2012-06-01' ORDER BY o.measure`,
    });
    const known = new Set(Object.keys(columns));
    expect(measures.map(({ measure }) => measure).filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('England through sixteen years', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await builtDatabase();
  });
  afterAll(() => engine.close());

  const england = async (measure: string) => {
    const rows = await engine.run<FigureRow>({
      sql: 'SELECT * FROM figures WHERE measure = ? AND area = ? ORDER BY period',
      params: [measure, englandCode],
    });
    return rows.map(({ value }) => value);
  };

  test('referrals run from 603,700 in 2010 to 632,830 in 2025', async () => {
    expect(await england('referrals')).toEqual([
      603_700, 615_000, 605_100, 593_470, 657_780, 635_620, 621_470, 646_120, 655_630, 650_930,
      642_980, 597_760, 650_270, 640_430, 621_880, 632_830,
    ]);
  });

  test('plans at 31 March run from 39,100 in 2010', async () => {
    const plans = await england('plans-at-31-march');
    expect(plans.slice(0, 4)).toEqual([39_100, 42_700, 42_900, 43_140]);
    expect(plans).toHaveLength(16);
    expect(plans.at(-1)).toBe(49_420);
  });

  test('re-referrals begin in 2011: children referred more than once are another measure', async () => {
    const [first] = await engine.run<{ period: string }>({
      sql: "SELECT min(period) AS period FROM figures WHERE measure = 're-referrals'",
    });
    expect(first?.period).toBe('2011-03-31');
    expect((await england('re-referrals')).slice(0, 3)).toEqual([25.6, 26.1, 24.7]);
  });
});
