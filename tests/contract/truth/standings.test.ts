import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  compareAreas,
  readGroupings,
} from '../../../scripts/build-data/figures/compare-areas-file';
import { standingsMaker } from '../../../scripts/build-data/figures/standings';
import { readLookups } from '../../../scripts/build-data/lookups';
import { themes } from '../../../src/catalogue/themes';
import type { KnownStanding, Standing } from '../../../src/figure/standing/standing';
import { englandCode, type Area } from '../../../src/vocabulary/area';
import { builtDatabase } from '../../support/database';
import { shareOf } from './reading';

const lookups = readLookups('data');
const authorities = lookups.areas.filter(({ kind }) => kind === 'authority');

/** A published cell: its number, or its symbol as text. */
type Cell = { value: number; symbol: '' } | { value: null; symbol: string };

/** The cells of these columns, by "column return period", read apart from the code under test. */
const cells = new Map<string, Cell>();
const columns = [
  're-referrals',
  're-referrals-count',
  'no-further-action-after-assessment',
  'no-further-action-after-assessment-count',
  'referrals',
  'plans-at-31-march',
  'children-aged-0-to-17',
  'caseload',
  // As printed before 2013.
  'referrals-per-10000',
  'plans-at-31-march-per-10000',
];

function readCells() {
  const folder = 'data/observations';
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8');
    const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    for (const {
      measure = '',
      authority = '',
      period = '',
      value = '',
      symbol = '',
    } of rows.data) {
      if (!columns.includes(measure)) continue;
      const cell =
        value === '' ? { value: null, symbol } : { value: Number(value), symbol: '' as const };
      for (const code of authority.split('+')) cells.set(`${measure} ${code} ${period}`, cell);
    }
  }
}

function published(column: string, code: string, period: string): number | null {
  return cells.get(`${column} ${code} ${period}`)?.value ?? null;
}

const ratios: Record<string, [numerator: string, scale: number]> = {
  'referrals-per-10000': ['referrals', 10_000],
  'plans-at-31-march-per-10000': ['plans-at-31-march', 10_000],
};

function yearsBefore(period: string, years: number): string {
  return `${Number(period.slice(0, 4)) - years}${period.slice(4)}`;
}

/** A headline's figure as it must be shown, from the committed observations alone. */
function figureOf(measure: string, code: string, period: string): number | null {
  const ratio = ratios[measure];
  if (!ratio || period < '2013') return published(measure, code, period);
  const [column, scale] = ratio;
  const numerator = published(column, code, period);
  const children = published(
    'children-aged-0-to-17',
    code,
    `${Number(period.slice(0, 4)) - 1}-06-30`,
  );
  if (numerator === null || children === null) return null;
  return shareOf(numerator, children, scale, 1);
}

/** The counts of a share or a rate. */
function countsOf(measure: string, code: string, period: string): [number, number] | null {
  const [numerator, denominator] = ratios[measure]
    ? [
        published(ratios[measure][0], code, period),
        published('children-aged-0-to-17', code, `${Number(period.slice(0, 4)) - 1}-06-30`),
      ]
    : [published(`${measure}-count`, code, period), published('referrals', code, period)];
  return numerator === null || denominator === null ? null : [numerator, denominator];
}

const inReturnWith: Record<string, string> = { '318': '314', '941': '940' };

/** Each return once: of the joint ones only the first member. */
function returnsOf(measure: string): Area[] {
  return authorities.filter(({ code }) => measure !== 'caseload' || !(code in inReturnWith));
}

/** "1,430.6" as a number. */
function number(text: string | undefined): number {
  return Number((text ?? '').replaceAll(',', ''));
}

/** R's type 7. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
  return low + (high - low) * (at - Math.floor(at));
}

/** Half, and 95 in 100, of all changes over so many years, none across a break, each return once. */
function usualSizes(measure: string, years: number): { half: number; most: number } {
  const breaks = measure === 'no-further-action-after-assessment' ? [2013, 2014] : [2013];
  const day = measure === 'caseload' ? '09-30' : '03-31';
  const sizes: number[] = [];
  for (const { code } of returnsOf(measure)) {
    for (let year = 2010; year <= 2025; year += 1) {
      if (breaks.some((at) => year - years < at && at <= year)) continue;
      const now = figureOf(measure, code, `${year}-${day}`);
      const then = figureOf(measure, code, `${year - years}-${day}`);
      if (now !== null && then !== null) sizes.push(Math.abs(now - then));
    }
  }
  return { half: quantile(sizes, 0.5), most: quantile(sizes, 0.95) };
}

/** The change over so many years that a sentence tells, and what it says of it. */
function changeIn(sentence: string, years: 1 | 5) {
  const span = years === 5 ? 'five years' : 'one year';
  const [clause, word, size] =
    new RegExp(`(rise|fall) of ([\\d,]+\\.\\d)[^;.]*? over ${span}\\b`, 'i').exec(sentence) ?? [];
  if (clause === undefined) return { size: null, rises: null, words: null };
  const after = sentence.slice(sentence.indexOf(clause) + clause.length);
  const words = /^(?: and the [^;]*? over one year)? (?:is|are both) (.*?)(?:;|\.$|\. )/.exec(
    after,
  )?.[1];
  return { size: number(size), rises: word?.toLowerCase() === 'rise', words };
}

type Told = Standing & { area: Area };
let told: Told[] = [];
let known: (KnownStanding & { area: Area })[] = [];

beforeAll(async () => {
  readCells();
  const engine = await builtDatabase();
  const areas = compareAreas(lookups, readGroupings('data'));
  const standingsOf = await standingsMaker(engine.run, areas);
  told = authorities.flatMap((area) => standingsOf(area).map((one) => ({ ...one, area })));
  known = told.filter((one): one is KnownStanding & { area: Area } => one.value !== null);
  await engine.close();
});

/** The words that every sentence is read for. */
const opening =
  /^(In the year to 31 March|At 31 March|At 30 September) (\d{4})(, the last( count)? before the reorganisation of 1 April \d{4})?, /;

describe('what is said of how unusual an authority is', () => {
  test('every authority that ever was, by each of the five headlines', () => {
    expect(told.length).toBe(158 * themes.length);
    expect(known.length).toBeGreaterThan(770);
    expect(new Set(told.map(({ measure }) => measure))).toEqual(
      new Set(themes.map(({ headline }) => headline)),
    );
  });

  test('sentences are whole, and no slip is in them', () => {
    for (const { sentence } of told) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(
        /undefined|null|NaN|Infinity|\bthe the\b| {2}|\bof of\b|[[\]{}]|\.\.|,,| [,;.]|\(|'|, City of|County of/i,
      );
      // Every sentence after the first begins with a capital.
      expect(sentence).not.toMatch(/\. [a-z]/);
      // The only possessive; names that end in s never need one.
      for (const word of sentence.match(/\S*’\S*/g) ?? [])
        expect(word).toMatch(/^England’s;?$|^England’s\.$/);
      expect(sentence).not.toMatch(/\b(good|bad|better|worse|worst|best|poor|failing|rank)\b/i);
    }
  });

  test('a name stands as a person says it', () => {
    const all = told.map(({ sentence }) => sentence).join('\n');
    for (const { area, sentence } of told) {
      const said = area.code === '835' ? 'the old Dorset' : area.spokenName;
      expect(sentence).toContain(said);
    }
    expect(all).toContain('referrals to the Isles of Scilly came');
    expect(all).toContain('in Kingston upon Thames and Richmond upon Thames together');
    expect(all).toContain('puts the East Riding of Yorkshire in');
    expect(all).not.toContain('(to 2019)');
  });

  test('no sentence on a missing figure: it says why instead', () => {
    const missing = told.filter(({ value }) => value === null);
    expect(missing.length).toBeGreaterThan(5);
    for (const { area, measure, period, sentence } of missing) {
      expect(figureOf(measure, area.code, period), sentence).toBeNull();
      expect(sentence).toMatch(
        /^There is no figure for [^.]* (in the year to 31 March|at 31 March|at 30 September) \d{4}, because [^.]*\.$/,
      );
      expect(sentence.replace(/\d+ (March|September) \d{4}/, '')).not.toMatch(/\d/);
      const cell = cells.get(`${ratios[measure]?.[0] ?? measure} ${area.code} ${period}`);
      if (cell?.symbol === 'c') expect(sentence).toContain('suppressed to protect confidentiality');
      if (cell?.symbol === 'x') expect(sentence).toContain('not available');
    }
  });

  test('the figure is the latest published one, with England’s, and which is more', () => {
    for (const { area, measure, period, sentence } of known) {
      const own = figureOf(measure, area.code, period);
      const england = figureOf(measure, englandCode, period);
      if (own === null || england === null) throw new Error(`${sentence}: not published.`);
      const [first = ''] = sentence.split(/\. (?=[A-Z])/);
      expect(first).toMatch(opening);
      expect(opening.exec(first)?.[2]).toBe(period.slice(0, 4));
      const rest = first.replace(opening, '');
      expect(number(/[\d,]+\.\d/.exec(rest)?.[0]), sentence).toBe(own);
      const beside = /(higher|lower|more|fewer) than England’s ([\d,]+\.\d)/.exec(rest);
      if (own === england) expect(rest).toContain('the same as England’s');
      else {
        expect(number(beside?.[2]), sentence).toBe(england);
        expect(/higher|more/.test(beside?.[1] ?? ''), sentence).toBe(own > england);
      }
      // The latest: nothing newer is published of it.
      for (const later of [1, 2, 3]) {
        expect(figureOf(measure, area.code, yearsBefore(period, -later)), sentence).toBeNull();
      }
    }
  });

  test('five years before and the changes are those of the published figures', () => {
    for (const { area, measure, period, sentence } of known) {
      const own = figureOf(measure, area.code, period) ?? NaN;
      const spans = [
        { years: 5, words: 'five years' },
        { years: 1, words: 'one year' },
      ] as const;
      for (const { years, words } of spans) {
        const then = figureOf(measure, area.code, yearsBefore(period, years));
        const change = changeIn(sentence, years);
        if (then === null) {
          expect(change.size, sentence).toBeNull();
          expect(sentence).toContain(`No change over ${words} can be given, because `);
          continue;
        }
        expect(sentence).not.toContain(`No change over ${words}`);
        const difference = Math.round((own - then) * 10) / 10;
        if (difference === 0) {
          expect(change.size, sentence).toBeNull();
          expect(sentence).toMatch(years === 5 ? / as well\. / : /the same as a year before\.$/);
        } else {
          expect(change.size, sentence).toBe(Math.abs(difference));
          expect(change.rises, sentence).toBe(difference > 0);
        }
        if (years === 5) {
          const before = /five years before (?:it was|there were) ([\d,]+\.\d)/.exec(sentence);
          expect(number(before?.[1]), sentence).toBe(then);
        }
      }
    }
  });

  test('unusual is larger than 95 in 100 changes, usual no larger than half', () => {
    for (const { headline } of themes) {
      for (const years of [5, 1] as const) {
        const { half, most } = usualSizes(headline, years);
        for (const { measure, sentence } of known) {
          const { size, words } = changeIn(sentence, years);
          // The change itself is not rounded, so on the line either is true.
          if (measure !== headline || size === null) continue;
          if (Math.abs(size - most) < 0.11 || Math.abs(size - half) < 0.11) continue;
          if (words === 'no more than chance can make') continue;
          const expected =
            size > half ? 'larger than most, but not unusual' : 'no larger than usual';
          expect(words, sentence).toBe(size > most ? 'unusually large' : expected);
        }
      }
    }
  });

  test('what chance can make, by a plain test of two shares or two counts', () => {
    let checked = 0;
    for (const { area, measure, period, oneYear, sentence } of known) {
      if ('reason' in oneYear || oneYear.difference === 0) continue;
      const [now, then] = [period, yearsBefore(period, 1)].map((when) =>
        countsOf(measure, area.code, when),
      );
      if (!now || !then || Math.min(...now, ...then) < 20) continue;
      const [[a, n], [b, m]] = [now, then];
      const all = (a + b) / (n + m);
      const spread = ratios[measure] ? all : all * (1 - all);
      const z = Math.abs(a / n - b / m) / Math.sqrt(spread * (1 / n + 1 / m));
      if (z < 1.9) expect(oneYear.weight, sentence).toBe('chance');
      if (z > 2.05) expect(oneYear.weight, sentence).not.toBe('chance');
      checked += 1;
    }
    expect(checked).toBeGreaterThan(550);
  });

  test('the quarter is that of all returns with a figure, a joint one once', () => {
    const names = ['lowest', 'second-lowest', 'second-highest', 'highest'];
    for (const { area, measure, period, sentence, of } of known) {
      const values = returnsOf(measure).flatMap(
        ({ code }) => figureOf(measure, code, period) ?? [],
      );
      // Before 2021 Northamptonshire alone; the members of 940+941 have no figures of their own then.
      expect(of, sentence).toBe(values.length);
      const own = figureOf(measure, area.code, period) ?? NaN;
      const cuts = [0.25, 0.5, 0.75].map((share) => quantile(values, share));
      const quarter = cuts.filter((cut) => own > cut).length;
      expect(sentence).toContain(`in the ${names[quarter] ?? ''} quarter of authorities`);
    }
  });

  test('beyond what is expected: two re-referral rates of 2025, and 28 with those somewhat beyond', () => {
    const now = known.filter(
      ({ measure, period }) => measure === 're-referrals' && period === '2025-03-31',
    );
    const beyond = now.filter(({ sentence }) => /(higher|lower) than expected/.test(sentence));
    const far = beyond.filter(({ sentence }) => !sentence.includes('somewhat'));
    expect(now.length).toBe(153);
    expect(far.length).toBe(2);
    expect(beyond.length).toBe(28);
    for (const { measure, sentence, value, england } of known) {
      if (sentence.includes('higher than expected')) expect(value).toBeGreaterThan(england ?? NaN);
      if (sentence.includes('lower than expected')) expect(value).toBeLessThan(england ?? NaN);
      expect(sentence.includes('expected')).toBe(measure !== 'caseload');
    }
  });

  test('one that was reorganised stands by its last figures, and nothing is compared across', () => {
    const of = (code: string, measure: string) => {
      const one = told.find((each) => each.area.code === code && each.measure === measure);
      if (!one) throw new Error(`Nothing is told of ${code}.`);
      return one;
    };
    expect(of('909', 're-referrals').sentence).toMatch(
      /^In the year to 31 March 2023, the last before the reorganisation of 1 April 2023, 22\.0% of referrals to Cumbria came/,
    );
    expect(of('835', 'caseload').sentence).toMatch(
      /^At 30 September 2018, the last count before the reorganisation of 1 April 2019, /,
    );
    expect(of('942', 're-referrals').sentence).toContain(
      'No change over five years can be given, because the reorganisation of 1 April 2023 came between.',
    );
    expect(of('825', 're-referrals').sentence).toContain('five years before it was');
    expect(of('314', 'caseload').sentence).toBe(of('318', 'caseload').sentence);
  });
});
