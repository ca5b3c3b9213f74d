import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measureOf, measures } from '../../src/catalogue/measures';
import type { Measure } from '../../src/catalogue/measures/measure';
import type { Engine } from '../../src/engine/engine';
import type { CompareFile } from '../../src/figure/compare/compare-file';
import { compareTable, type CompareTableRow } from '../../src/figure/compare/compare-table';
import { compareTidy } from '../../src/figure/compare/compare-tidy';
import { distributionPanel } from '../../src/figure/compare/distribution-panel';
import { funnelOf } from '../../src/figure/compare/funnel-of';
import { funnelPanel } from '../../src/figure/compare/funnel-panel';
import { nearestPeriod } from '../../src/figure/compare/periods';
import type { Picked } from '../../src/figure/compare/picked';
import { sliceOf, type Slice } from '../../src/figure/compare/slice';
import { trendLines, trendPanels } from '../../src/figure/compare/trend-panels';
import { usualWords } from '../../src/figure/compare/usual-words';
import { formatCell } from '../../src/figure/words';
import { periodOf, yearOf, type Period } from '../../src/vocabulary/period';
import { builtCompareFile, everyCompareArea } from '../support/compare';
import { builtDatabase } from '../support/database';

const areas = everyCompareArea();
const byId = measures.map((measure) => [measure.id, measure] as const);
const dorset: Picked = {
  chosen: ['835', '838', '370'],
  group: { label: 'your own group', codes: ['314', '318', '839', '836', '837'] },
};

let engine: Engine;
beforeAll(async () => {
  engine = await builtDatabase();
});
afterAll(() => engine.close());

/** What the file itself has of a return, worked out apart from the code under test. */
function filed(file: CompareFile, { key, place }: { key: string; place: number }) {
  return file.authorities.find(({ code }) => code === key)?.figures[place] ?? null;
}

/** Returns with a value in the file, a joint one once. */
function returnsOf(file: CompareFile, place: number): Set<string> {
  return new Set(
    file.authorities.flatMap(({ code, figures, joints }) =>
      typeof figures[place] === 'number' ? [joints?.[place] ?? code] : [],
    ),
  );
}

/** Whether a row says what the file has: the figure within its interval, the symbol, or that none is there. */
function isFigure(measure: Measure, row: CompareTableRow, figure: number | string | null): boolean {
  const { value, valueText, interval } = row;
  if (figure === null) {
    return value === null && /^(no figure|did not exist yet|existed no longer)$/.test(valueText);
  }
  if (typeof figure === 'string') return value === null && valueText === `[${figure}]`;
  const half = 0.5001 / 10 ** measure.decimals;
  const within =
    interval === null || (interval.lower <= figure + half && interval.upper >= figure - half);
  return value === figure && valueText === formatCell(measure, figure, null) && within;
}

/** Whether both changes are from figures of the file, over no break; one that is not there says why. */
function hasTrueChanges(
  measure: Measure,
  file: CompareFile,
  { key, value, oneYear, fiveYears }: CompareTableRow,
  period: Period,
): boolean {
  const changes = [
    { years: 1, ...oneYear },
    { years: 5, ...fiveYears },
  ];
  return changes.every(({ years, difference, text, note }) => {
    if (difference === null) {
      return text === '–' && (value === null || note.startsWith('Not given, because '));
    }
    const earlier = periodOf(measure.period, yearOf(period) - years);
    const then = filed(file, { key, place: file.periods.indexOf(earlier) });
    const broken = measure.breaks.some(({ at }) => earlier < at && at <= period);
    return (
      value !== null &&
      typeof then === 'number' &&
      !broken &&
      Math.abs(difference - (value - then)) < 1e-6
    );
  });
}

describe.each(byId)('%s', (id, measure) => {
  let file: CompareFile;
  let slices: Slice[];
  beforeAll(async () => {
    file = await builtCompareFile(engine, id);
    slices = file.periods.map((period) => sliceOf(file, areas, measure, period, dorset));
  });

  test('has every return of every period once, and each authority of the period somewhere', () => {
    for (const { entries, missing, place, period } of slices) {
      expect(entries.length, period).toBe(returnsOf(file, place).size);
      const codes = [...entries, ...missing].flatMap((one) => one.codes);
      expect(new Set(codes).size, period).toBe(codes.length);
      const rows = file.authorities.filter(({ figures }) => figures[place] !== null);
      const reported = rows.map(({ code }) => code);
      expect(codes, period).toEqual(expect.arrayContaining(reported));
      // Whoever was picked is never silently absent.
      expect(codes, period).toEqual(expect.arrayContaining([...dorset.chosen, '836', '839']));
    }
  });

  test('has a table of the file’s own figures', () => {
    const wrong: string[] = [];
    for (const slice of slices) {
      const { place, period } = slice;
      const table = compareTable(file, areas, slice);
      expect(table.length).toBe(slice.entries.length + slice.missing.length);
      for (const row of table) {
        const figure = filed(file, { key: row.key, place });
        if (!isFigure(measure, row, figure) || !hasTrueChanges(measure, file, row, period)) {
          wrong.push(`${period} ${JSON.stringify(row)}`);
        }
      }
      const tidy = compareTidy(areas, slice, table);
      expect(tidy.length).toBe(table.flatMap(({ codes }) => codes).length);
    }
    expect(wrong).toEqual([]);
  });

  test('has a distribution and a funnel, or the reason why not', () => {
    for (const slice of slices) {
      const panel = distributionPanel(slice);
      expect(panel.marks.length).toBe(slice.entries.length);
      const [low, high] = panel.axis.domain;
      expect(panel.marks.filter(({ value }) => value < low || value > high)).toEqual([]);
      expect(panel.table.rows.length).toBe(slice.entries.length + slice.missing.length);
      for (const limits of ['overdispersed', 'naive'] as const) {
        const funnel = funnelPanel(slice, limits);
        if ('reason' in funnel) {
          expect(funnel.reason).toMatch(/^[A-Z].*\.$/);
          continue;
        }
        expect(funnel.marks.length + funnel.missing.length).toBe(panel.table.rows.length);
        expect(funnel.table.rows.length).toBe(panel.table.rows.length);
        const words = JSON.stringify([funnel.title, funnel.alt, funnel.notes]);
        expect(words).not.toMatch(/NaN|undefined|null|Infinity/);
      }
    }
  });

  test('has lines of the file’s own figures that stop where the authority did', () => {
    const small = trendPanels(file, areas, measure, dorset);
    const lines = trendLines(file, areas, measure, dorset);
    expect(lines.series.length).toBeLessThanOrEqual(4);
    const old = lines.series.find(({ label }) => label === 'Dorset (to 2019)');
    const now = lines.series.find(({ label }) => label === 'Dorset');
    const last = old?.points.at(-1)?.period ?? '2010-03-31';
    expect(last < (now?.points[0]?.period ?? '2030-03-31')).toBe(true);
    for (const series of [...lines.series, ...small.panels.flatMap((panel) => panel.series)]) {
      const [code = ''] = series.key.slice(id.length + 1).split('+');
      const source = [file.england, ...file.authorities].find((one) => one.code === code);
      expect(series.points.map(({ value, symbol }) => value ?? symbol)).toEqual(
        series.points.map(({ period }) => source?.figures[file.periods.indexOf(period)]),
      );
    }
    expect(usualWords(file, measure)).not.toMatch(/NaN|undefined/);
  });
});

describe('re-referrals in the year ending 31 March 2025', () => {
  const measure = measureOf('re-referrals');
  const slice = async () => {
    const file = await builtCompareFile(engine, 're-referrals');
    return sliceOf(file, areas, measure, '2025-03-31', { chosen: ['370'], group: null });
  };

  test('are unusual in two of 153 by honest limits, in 102 by naive ones', async () => {
    const found = funnelOf(await slice());
    if ('reason' in found) throw new Error(found.reason);
    expect(found.overdispersed.tau).toBeCloseTo(3.3373736114, 9);
    const panel = funnelPanel(await slice(), 'overdispersed');
    if ('reason' in panel) throw new Error(panel.reason);
    const beyond = panel.marks.filter(({ place }) => place.endsWith('99.8'));
    expect(beyond.map(({ label }) => label)).toEqual(['Hampshire', 'Isle of Wight']);
    expect(panel.marks.filter(({ place }) => place !== 'inside')).toHaveLength(28);
    expect(panel.notes[0]).toContain('τ = 3.3 percentage points, φ = 27.0');
    expect(panel.notes[1]).toMatch(/^By them 2 of 153 .* and 28, with these, /);
    expect(panel.notes[2]).toContain('102 of 153 figures lie beyond the 99.8% limits');
    expect(panel.notes[3]).toBe(
      'Higher than expected for their size: Hampshire (41.0%) and Isle of Wight (46.7%).',
    );
    expect(panel.target).toBeCloseTo((100 * 142_900) / 632_830, 12);
  });

  test('stand beside the usual year-to-year movement', async () => {
    const { file } = await slice();
    expect(usualWords(file, measure)).toContain('about ±3.9 points');
  });
});

test('2013, an own group with both Dorsets, and a measure from 2017: nothing empty, nothing false', async () => {
  const measure = measureOf('caseload');
  const file = await builtCompareFile(engine, 'caseload');
  const shown = nearestPeriod(file, measure, 2013);
  expect(shown?.period).toBe('2017-09-30');
  expect(shown?.note).toMatch(/^No authority has a figure for 30 September 2013: .* is shown\.$/);
  const group = { label: 'your own group', codes: ['835', '838'] };
  const slice = sliceOf(file, areas, measure, '2017-09-30', { chosen: [], group });
  const picked = [...slice.entries, ...slice.missing].filter(({ role }) => role === 'group');
  expect(picked.map(({ label }) => label)).toEqual(['Dorset (to 2019)', 'Dorset']);
  expect(slice.missing.find(({ key }) => key === '838')?.text).toBe(
    'did not exist yet: its figures start with 30 September 2019. Before that the area was a part of Dorset (to 2019)',
  );
});

describe('joint returns', () => {
  test('count once in quarters, medians and usual movements, and are one row', async () => {
    const measure = measureOf('caseload');
    const file = await builtCompareFile(engine, 'caseload');
    const group = { label: 'ours', codes: ['314', '318', '940', '941', '370', '372'] };
    const slice = sliceOf(file, areas, measure, '2025-09-30', { chosen: ['318'], group });
    const joint = slice.entries.filter(({ codes }) => codes.length > 1);
    expect(joint.map(({ label }) => label)).toEqual([
      'Kingston upon Thames and Richmond upon Thames',
      'North Northamptonshire and West Northamptonshire',
    ]);
    expect(joint[0]?.role).toBe('chosen');
    const known = file.authorities.filter(({ figures }) => typeof figures.at(-1) === 'number');
    expect(slice.entries.length).toBe(known.length - 2);
    // Taking one member of each away from the file changes nothing that is taken over authorities.
    const once = {
      ...file,
      authorities: file.authorities.filter(({ code }) => code !== '318' && code !== '941'),
    };
    const alone = sliceOf(once, areas, measure, '2025-09-30', { chosen: ['318'], group });
    const panel = distributionPanel(slice);
    expect(distributionPanel(alone).quartiles).toEqual(panel.quartiles);
    expect(distributionPanel(alone).rules).toEqual(panel.rules);
    expect(usualWords(once, measure)).toBe(usualWords(file, measure));
    expect(compareTable(once, areas, alone)).toEqual(compareTable(file, areas, slice));
  });
});
