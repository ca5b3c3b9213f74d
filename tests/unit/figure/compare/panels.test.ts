import { describe, expect, test } from 'vitest';
import { measureOf } from '../../../../src/catalogue/measures';
import type { ComparedSeries } from '../../../../src/figure/compare/compare-file';
import { distributionAxis } from '../../../../src/figure/compare/distribution-axis';
import { distributionPanel } from '../../../../src/figure/compare/distribution-panel';
import { funnelPanel } from '../../../../src/figure/compare/funnel-panel';
import type { ComparedMark, FunnelPanel } from '../../../../src/figure/compare/panels';
import { sliceOf } from '../../../../src/figure/compare/slice';
import { wilson } from '../../../../src/statistics/wilson';
import { area, areasOf, fileOf, share } from './made-up';

const reReferrals = measureOf('re-referrals');
const period = '2025-03-31';

/** Twelve authorities from 15% to 26%, and one far above. */
const values = [15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 60];
const names = values.map((_, index) => `Place ${String.fromCharCode(65 + index)}`);
const areas = areasOf(names.map((name, index) => area(String(index), name)));

function made(authorities: readonly ComparedSeries[], england = share('', 20)) {
  const file = fileOf('re-referrals', [period], england, authorities);
  return sliceOf(file, areas, reReferrals, period, { chosen: ['3'], group: null });
}

const all = values.map((value, index) => share(String(index), value));

function panelOf(slice: ReturnType<typeof made>, limits: 'overdispersed' | 'naive'): FunnelPanel {
  const panel = funnelPanel(slice, limits);
  if ('reason' in panel) throw new Error(panel.reason);
  return panel;
}

describe('a distribution', () => {
  const panel = distributionPanel(made(all));

  test('has a mark each in order of value, with Wilson’s interval', () => {
    expect(panel.marks.map(({ value }) => value)).toEqual(values);
    const { lower, upper } = wilson({ numerator: 180, denominator: 1000 });
    expect(panel.marks[3]).toMatchObject({
      key: '3',
      role: 'chosen',
      interval: { lower: lower * 100, upper: upper * 100 },
      text: 'Place D: 18.0%; 95% interval 15.7% to 20.5%; lowest quarter',
    });
  });

  test('says in its title where the one chosen lies, and has England beside it', () => {
    expect(panel.title).toBe(
      'In the year ending 31 March 2025, Place D was in the lowest quarter of authorities: 18.0%',
    );
    expect(panel.rules).toEqual([{ key: 'england', value: 20, label: 'England 20.0%' }]);
  });

  test('is listed by name, whoever has no figure too', () => {
    const without = distributionPanel(made([...all.slice(0, 5), { code: '5', figures: ['c'] }]));
    expect(without.table.rows.map(([name]) => name)).toEqual(names);
    expect(without.table.rows[5]).toEqual(['Place F', '[c]', '–', '–']);
    expect(without.table.rows[6]).toEqual(['Place G', 'no figure', '–', '–']);
  });

  test('keeps its scale where the interval of a few cases would flatten it, and says so', () => {
    const marks = Array.from({ length: 40 }, (_, index): ComparedMark => {
      const value = 10 + index / 4;
      const interval =
        index === 5 ? { lower: 1, upper: 80 } : { lower: value - 1, upper: value + 1 };
      return {
        key: String(index),
        label: `Place ${index}`,
        role: 'other',
        value,
        interval,
        text: '',
      };
    });
    const { axis, note } = distributionAxis(reReferrals, marks, [15]);
    expect(axis.domain).toEqual([8, 22]);
    expect(note).toBe('The interval of Place 5 reaches beyond the chart; the table has it whole.');
    // The chosen one’s is never cut off.
    const chosen = marks.map((mark) => ({ ...mark, role: 'chosen' as const }));
    expect(distributionAxis(reReferrals, chosen, [15])).toMatchObject({
      axis: { domain: [0, 80] },
      note: null,
    });
  });

  test('of nobody is said to be empty', () => {
    const empty = distributionPanel(made([]));
    expect(empty.marks).toEqual([]);
    expect(empty.title).toBe('No authority has a figure in the year ending 31 March 2025');
    expect(empty.quartiles).toBeNull();
  });
});

describe('a funnel', () => {
  test('names who is beyond its limits, without blame', () => {
    const panel = panelOf(made(all), 'overdispersed');
    expect(panel.target).toBe(20);
    expect(panel.marks.at(-1)?.place).toBe('above 99.8');
    expect(panel.marks[0]?.place).toBe('inside');
    expect(panel.marks.at(-1)?.text).toBe(
      'Place M: 60.0%, 600 of 1,000 referrals in the year; higher than expected for its size, beyond the 99.8% limits',
    );
    expect(panel.notes.join(' ')).toContain('Higher than expected for its size: Place M (60.0%).');
    expect(panel.title).toBe(
      'In the year ending 31 March 2025, Place D’s figure was within what is expected for its size',
    );
  });

  test('has limits from the smallest size to the axis’s end', () => {
    const { limits, x } = panelOf(made(all), 'naive');
    expect(limits).toHaveLength(60);
    expect(limits[0]?.size).toBe(1000);
    expect(limits.at(-1)?.size).toBe(x.domain[1]);
    // √(0.2 × 0.8 / 1000) = 1.2649 points.
    expect(limits[0]?.within95.upper).toBeCloseTo(20 + 1.959964 * 1.264911, 4);
  });

  test('has wider limits where the usual differences are allowed for', () => {
    const [naive, wide] = (['naive', 'overdispersed'] as const).map(
      (limits) => panelOf(made(all), limits).limits[0]?.within998.upper ?? NaN,
    );
    expect(wide).toBeGreaterThan((naive ?? NaN) + 1);
  });

  test('says of naive limits what they are', () => {
    const panel = panelOf(made(all), 'naive');
    expect(panel.notes[0]).toMatch(/chance alone\. Authorities differ by more/);
    expect(panel.marks[0]?.text).toMatch(
      /lower than chance alone makes, beyond the 99\.8% limits$/,
    );
  });

  test('leaves out a figure without counts, and lists it', () => {
    const panel = panelOf(made([{ code: '0', figures: [15] }, ...all.slice(1)]), 'overdispersed');
    expect(panel.marks).toHaveLength(12);
    expect(panel.missing).toMatchObject([
      { key: '0', text: '15.0%, published without the counts that limits need' },
    ]);
    expect(panel.table.rows[0]).toEqual(['Place A', '15.0%', '–', '–', '–']);
    expect(panel.notes.join(' ')).toContain('1 figure is left out');
  });

  test('is round England’s printed figure where its counts do not give it, and says so', () => {
    const panel = panelOf(made(all, { code: '', figures: [20.4] }), 'overdispersed');
    expect(panel.target).toBe(20.4);
    expect(panel.notes.join(' ')).toContain('England’s figure is taken as printed');
  });

  test('is not drawn of fewer than ten, without England, or round 0 or all', () => {
    const reason = (authorities: readonly ComparedSeries[], england?: ComparedSeries) =>
      funnelPanel(made(authorities, england), 'overdispersed');
    expect(reason(all.slice(0, 9))).toEqual({
      reason:
        'A funnel needs the counts behind at least ten figures: in the year ending 31 March 2025, 9 have them.',
    });
    expect(reason(all, { code: '', figures: [null] })).toHaveProperty('reason');
    expect(reason(all, share('', 0))).toHaveProperty('reason');
    expect(reason(all, share('', 100))).toHaveProperty('reason');
  });
});
