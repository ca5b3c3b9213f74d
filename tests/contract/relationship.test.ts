import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import '../../src/catalogue/measures';
import { relationshipOf } from '../../src/catalogue/relationships';
import type { Engine } from '../../src/engine/engine';
import type { CompareAreas } from '../../src/figure/compare/compare-file';
import { filesNeeded } from '../../src/figure/relationship/files-needed';
import { sideOf } from '../../src/figure/relationship/number-words';
import type { RelationshipFiles } from '../../src/figure/relationship/pair';
import { pairsCsv, pairsTidy } from '../../src/figure/relationship/pairs-tidy';
import {
  relationshipFigures,
  type RelationshipFigures,
} from '../../src/figure/relationship/relationship-figures';
import { firstRelationshipView, type RelationshipView } from '../../src/view/relationship-view';
import { builtCompareFile, everyCompareArea } from '../support/compare';
import { builtDatabase } from '../support/database';

const lab = relationshipOf('re-referral-by-caseload');
const other = relationshipOf('no-further-action-by-referral-rate');
const first = firstRelationshipView(lab);

let engine: Engine;
let files: RelationshipFiles;
let areas: CompareAreas;
beforeAll(async () => {
  engine = await builtDatabase();
  areas = everyCompareArea();
  const names = [lab, other].flatMap((one) => [
    ...filesNeeded(one, firstRelationshipView(one)),
    ...[...one.instead.x, ...one.instead.y].map(({ measure }) => measure),
  ]);
  files = Object.fromEntries(
    await Promise.all(
      [...new Set(names)].map(async (id) => [id, await builtCompareFile(engine, id)] as const),
    ),
  );
});
afterAll(() => engine.close());

const figures = (part: Partial<RelationshipView> = {}) =>
  relationshipFigures(files, areas, lab, { ...first, ...part });

const hundredths = (value: number) => Math.round(value * 100) / 100;

test('the three joins of dates stand in one table, which gives three answers', () => {
  const { columns, rows } = figures().byJoin();
  expect(rows.map((row) => row.slice(2))).toEqual([
    ['−0.04 (−0.17 to 0.10)', '1198'],
    ['−0.23 (−0.39 to −0.06)', '1343'],
    ['0.25 (0.11 to 0.39)', '1043'],
  ]);
  expect(columns).toHaveLength(4);
});

/** What was published of it, to two decimals. */
describe('the numbers that are known', () => {
  test('2025: r over 152 pairs, both members of a joint return among them', () => {
    const { strength, period, pairs } = figures();
    if ('reason' in strength) throw new Error(strength.reason);
    expect(period).toBe('2025-03-31');
    expect(strength.n).toBe(152);
    expect(hundredths(strength.r)).toBe(0.17);
    expect(hundredths(strength.interval.lower)).toBe(0.01);
    expect(hundredths(strength.interval.upper)).toBe(0.32);
    const shared = pairs.filter((pair) => pair.period === period && pair.joint === '314+318');
    expect(shared.map(({ code }) => code).sort()).toEqual(['314', '318']);
    expect(shared.every((pair) => pair.xPeriod === '2024-09-30')).toBe(true);
    expect(new Set(shared.map(({ x }) => x)).size).toBe(1);
    expect(new Set(shared.map(({ y }) => y)).size).toBe(2);
  });

  test('between authorities, and within them', () => {
    const { between, within } = figures();
    if ('reason' in between || 'reason' in within) throw new Error('no figure');
    expect([hundredths(between.r), between.n]).toEqual([0.28, 158]);
    expect([hundredths(within.slope), within.rows, within.units]).toEqual([-0.04, 1198, 158]);
    expect(hundredths(within.interval.lower)).toBe(-0.17);
    // 0.094 by the normal's 1.96 errors, 0.095 by Student's t: both are 0.09 to 0.10.
    expect(within.interval.upper).toBeGreaterThan(0.09);
    expect(within.interval.upper).toBeLessThan(0.096);
  });

  test('the wrong join makes a finding of it, and is said to be wrong', () => {
    const { within, together, caption, summary } = figures({ join: 'same-label' });
    if ('reason' in within) throw new Error(within.reason);
    expect([hundredths(within.slope), within.rows]).toEqual([-0.23, 1343]);
    expect([within.interval.lower, within.interval.upper].map(hundredths)).toEqual([-0.39, -0.06]);
    for (const text of [together, summary]) expect(text).toContain('it cannot have come first');
    expect(caption).toContain('After the fact');
  });
});

const switches: readonly Partial<RelationshipView>[] = [
  {},
  { join: 'same-label' },
  { join: 'two-years-before' },
  { correlation: 'spearman' },
  { weighted: true },
  { without: '921' },
  { london: false },
  { complete: true },
  { adjusted: ['deprivation'] },
  { adjusted: ['referrals'] },
  { adjusted: ['deprivation', 'referrals'] },
  { adjusted: ['deprivation'], correlation: 'spearman' },
  { adjusted: ['deprivation', 'referrals'], weighted: true },
  { x: 'children-in-need-per-social-worker' },
  { x: 'children-in-need-per-social-worker', join: 'same-label' },
  { y: 'children-re-referred' },
  {
    join: 'two-years-before',
    correlation: 'spearman',
    weighted: true,
    without: '370',
    london: false,
    complete: true,
    adjusted: ['deprivation', 'referrals'],
    x: 'children-in-need-per-social-worker',
    y: 'children-re-referred',
  },
];
const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

/** Whether a sentence's words are true of its numbers. */
function isTrue(sentence: string, value: number, interval: { lower: number; upper: number }): void {
  const side = sideOf(interval);
  expect(interval.lower).toBeLessThanOrEqual(value);
  expect(interval.upper).toBeGreaterThanOrEqual(value);
  expect(sentence.includes('neither clearly higher nor clearly lower')).toBe(side === 'both');
  expect(sentence.includes('The interval holds 0')).toBe(side === 'both');
  expect(sentence.includes('The interval leaves out 0')).toBe(side !== 'both');
  if (side !== 'both') {
    const way = value > 0 ? 'higher' : 'lower';
    expect(sentence).toMatch(new RegExp(`(to have|they had) ${way} shares?`));
  }
}

function plain(reason: string): void {
  expect(reason).toMatch(/^[A-Z0-9].+\.$/);
  expect(reason).not.toMatch(/undefined|NaN|null/);
}

function sane(shown: RelationshipFigures, authority: boolean): void {
  const { year, strength, between, within, years: panel, twoGroups, threshold, models } = shown;
  if ('reason' in year || 'reason' in strength) {
    expect('reason' in year && 'reason' in strength).toBe(true);
    if ('reason' in year) plain(year.reason);
  } else {
    expect(year.marks.length).toBe(strength.n);
    expect(strength.n).toBeGreaterThanOrEqual(10);
    expect(year.table.rows.length).toBe(year.marks.length);
    for (const { x, y } of year.marks) {
      expect(x).toBeGreaterThanOrEqual(year.x.domain[0]);
      expect(x).toBeLessThanOrEqual(year.x.domain[1]);
      expect(y).toBeGreaterThanOrEqual(year.y.domain[0]);
      expect(y).toBeLessThanOrEqual(year.y.domain[1]);
    }
    for (const point of year.line ?? []) {
      expect(point.lower).toBeLessThan(point.value);
      expect(point.upper).toBeGreaterThan(point.value);
    }
    isTrue(strength.sentence, strength.r, strength.interval);
    expect(strength.sentence.includes('fewer than 30')).toBe(strength.n < 30);
    const own = panel.rows.find(({ current }) => current);
    expect(own?.value).toBe(strength.r);
  }
  if ('reason' in between) plain(between.reason);
  else isTrue(between.sentence, between.r, between.interval);
  if ('reason' in within) plain(within.reason);
  else isTrue(within.sentence, within.slope, within.interval);
  for (const row of panel.rows) {
    expect(row.value === null).toBe(row.interval === null);
    expect(Math.abs(row.value ?? 0)).toBeLessThanOrEqual(1);
    if (row.value === null) plain(row.text);
  }
  if (twoGroups !== null) {
    if ('reason' in twoGroups) plain(twoGroups.reason);
    else {
      const [below, above] = twoGroups.groups;
      const difference = (above?.mean ?? NaN) - (below?.mean ?? NaN);
      expect(twoGroups.difference?.value).toBeCloseTo(difference, 9);
      expect(twoGroups.groups.every(({ marks }) => marks.length >= 10)).toBe(true);
      const { text = '', interval = null } = twoGroups.difference ?? {};
      expect(text).toContain(difference < 0 ? 'points lower (' : 'points higher (');
      const holds = interval !== null && sideOf(interval) === 'both';
      expect(text).toContain(holds ? 'which holds 0' : 'which leaves out 0');
    }
  }
  if (threshold !== null) {
    if ('reason' in threshold) plain(threshold.reason);
    else
      for (const { above, below } of threshold.points)
        expect(Math.min(above, below) >= 10).toBe(true);
  }
  if ('reason' in models) plain(models.reason);
  expect(shown.path === null).toBe(!authority);
  for (const text of [shown.together, shown.summary]) {
    expect(text).toMatch(
      /do not show that .+ causes .+, and they do not show that .+ does not matter/,
    );
  }
  expect(JSON.stringify({ ...shown, leaveOneOut: null })).not.toMatch(
    /undefined|NaN|null\b%|Infinity/,
  );
}

describe.each(switches.map((part) => [JSON.stringify(part), part] as const))('%s', (_, part) => {
  test.each(years)('%d is a picture or a plain reason', (year) => {
    const shown = figures({ ...part, year, authority: 'barnsley', lowess: true, colour: 'region' });
    sane(shown, true);
  });

  test('the caption says it', () => {
    const changed = figures(part).caption;
    expect(changed === figures().caption).toBe(Object.keys(part).length === 0);
  });
});

test('every year of the other relationship as well, and none before a break', () => {
  const view = firstRelationshipView(other);
  const shown = relationshipFigures(files, areas, other, view);
  sane(shown, false);
  expect(shown.twoGroups).toBeNull();
  expect(shown.caption).toContain('are left out, for the figures are not the same thing before');
  for (const { label } of shown.years.rows) {
    sane(relationshipFigures(files, areas, other, { ...view, year: Number(label) }), false);
  }
});

test('every authority’s own years are a path or a plain reason, and true', () => {
  for (const { slug } of areas.authorities) {
    const { path } = figures({ authority: slug });
    if (path === null) throw new Error(slug);
    if ('reason' in path.panel) plain(path.panel.reason);
    else expect(path.panel.marks.filter(({ role }) => role === 'focus').length).toBeGreaterThan(1);
    const told =
      /([\d.]+) percentage points (higher|lower) for each extra case \(95% interval (−?)[\d.]+ to (−?)[\d.]+\)\. The interval (holds|leaves out) 0/.exec(
        path.sentence,
      );
    if (!told) expect(path.sentence).toMatch(/has (only|no) /);
    else expect(told[5]).toBe(told[3] === '−' && told[4] === '' ? 'holds' : 'leaves out');
  }
}, 60_000);

test('who moves r most, worked out apart', () => {
  const { leaveOneOut, strength } = figures();
  const found = leaveOneOut();
  if ('reason' in found || 'reason' in strength) throw new Error('no figure');
  const [most] = found.without;
  const left = figures({ without: most?.code ?? '' }).strength;
  if ('reason' in left) throw new Error(left.reason);
  expect(left.r).toBeCloseTo(most?.r ?? NaN, 12);
  expect(found.without.length).toBe(strength.n);
  expect(found.sentence).toContain(`${most?.label ?? ''} moves r most`);
});

test('what was taken away and what is left are all there were', () => {
  for (const part of switches) {
    const { removed, pairs } = figures(part);
    const gone = removed.groups.reduce((all, group) => all + group.pairs, 0);
    expect(removed.sentence).toContain(gone === 0 ? 'nothing' : gone.toLocaleString('en-GB'));
    expect(removed.sentence).toContain(pairs.length.toLocaleString('en-GB'));
  }
  const { removed } = figures({ x: 'children-in-need-per-social-worker' });
  const joint = removed.groups.filter(({ kind }) => kind === 'joint return');
  const who = joint.flatMap((group) => group.who.map(({ code }) => code));
  expect(who.sort()).toEqual(['314', '318', '940', '941']);
});

test('the download has every pair with both reference dates', () => {
  const { pairs } = figures();
  const rows = pairsTidy(files, areas, lab, first, pairs);
  expect(rows.length).toBe(1198);
  expect(rows.find(({ area, yDate }) => area === '370' && yDate === '2025-03-31')).toMatchObject({
    y: '25.5',
    xDate: '2024-09-30',
    x: '16.2',
  });
  expect(pairsCsv(rows.slice(0, 1)).split('\n')[0]).toBe(
    'area,area_name,region,type,y_measure,y_date,y_period,y,x_measure,x_date,x_period,x,joint_return,size,referrals_per_10000,idaci_score_2019,source',
  );
});
