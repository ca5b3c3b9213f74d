import { readFileSync, readdirSync } from 'node:fs';
import { median, quantileSorted } from 'd3-array';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measureOf } from '../../../src/catalogue/measures';
import type { Engine } from '../../../src/engine/engine';
import { countedOnce, dotPanel } from '../../../src/figure/dot-panel';
import { groupMedian } from '../../../src/figure/compare/group-median';
import { mapPanel } from '../../../src/figure/compare/map-panel';
import { quartilesOf } from '../../../src/figure/compare/quarter-words';
import { sliceOf } from '../../../src/figure/compare/slice';
import { usualOf } from '../../../src/figure/standing/usual';
import { footnotesOf } from '../../../src/figure/footnotes';
import { askAreaData } from '../../../src/figure/area-data';
import { measureCoverage, measureFinding } from '../../../src/figure/measure-summary';
import { formatCell } from '../../../src/figure/words';
import { themes } from '../../../src/catalogue/themes';
import { authoritiesQuery, neighboursMedianQuery } from '../../../src/query/figures';
import type { AreaFigureRow, MedianRow } from '../../../src/query/rows';
import { comparators } from '../../../src/view/comparator';
import { builtCompareFile, everyCompareArea } from '../../support/compare';
import { everyAreaFacts } from '../../support/facts';
import { builtDatabase } from '../../support/database';

const caseload = measureOf('caseload');
const period = '2025-09-30';

/** A joint return stands on both pages, and counts once in whatever is over authorities. */
describe('joint returns', () => {
  let engine: Engine;
  let rows: AreaFigureRow[];
  beforeAll(async () => {
    engine = await builtDatabase();
    rows = await engine.run<AreaFigureRow>(authoritiesQuery('caseload', period));
  });
  afterAll(() => engine.close());

  /** The values of the returns, worked out apart from the code under test. */
  const values = () => {
    const byReturn = new Map(rows.map((row) => [row.joint ?? row.area, row.value]));
    return [...byReturn.values()].flatMap((value) => value ?? []).sort((a, b) => a - b);
  };

  test('two returns of two authorities each, so that two fewer are counted', () => {
    const known = rows.filter(({ value }) => value !== null);
    expect(new Set(rows.flatMap(({ joint }) => joint ?? []))).toEqual(
      new Set(['314+318', '940+941']),
    );
    expect(values().length).toBe(known.length - 2);
    expect(countedOnce(known).length).toBe(known.length - 2);
  });

  test('the middle half of authorities', () => {
    const [low, high] = [0.25, 0.75].map((at) => quantileSorted(values(), at) ?? 0);
    expect(measureFinding(caseload, period, rows, null)).toContain(
      `between ${formatCell(caseload, low ?? 0, null)} and ${formatCell(caseload, high ?? 0, null)}`,
    );
    // Where the joint ones decide it, twice would be another answer.
    const [row] = rows;
    if (!row) throw new Error('No authority has a caseload.');
    const made = [1, 9, 9, 20].map((value, index) => ({
      ...row,
      area: String(index),
      value,
      symbol: null,
      joint: value === 9 ? 'a+b' : null,
    }));
    expect(measureFinding(caseload, period, made, null)).toContain('between 5.0 and 14.5');
  });

  test('the dots: one for both, found by either, both in its words and in the table', () => {
    const panel = dotPanel(caseload, period, rows, null, ['richmond-upon-thames']);
    expect(panel.marks.length).toBe(values().length);
    const focus = panel.marks.filter(({ role }) => role === 'focus');
    expect(focus.map(({ text }) => text)).toEqual([
      'Kingston upon Thames and Richmond upon Thames: 13.9 cases (joint return)',
    ]);
    expect(focus[0]?.label).toBe('Richmond upon Thames');
    expect(panel.table.rows.length).toBe(rows.length);
    expect(panel.alt).toContain(`in ${values().length} returns`);
  });

  test('how many have a figure', () => {
    const known = rows.filter(({ value }) => value !== null).length;
    const notes = measureCoverage(rows);
    expect(notes[0]).toBe(
      `${known} of ${rows.length} authorities have a figure, in ${known - 2} returns.`,
    );
    expect(notes.filter((note) => note.includes('counted once')).length).toBe(2);
  });

  test('a neighbours’ median', async () => {
    const of = await engine.run<{ authority: string; model: string }>({
      sql: `SELECT authority::VARCHAR AS authority, model FROM statistical_neighbours
            WHERE neighbour IN ('314', '318') OR neighbour IN ('940', '941')
            GROUP BY authority, model
            HAVING count(*) FILTER (neighbour IN ('314', '318')) = 2
                OR count(*) FILTER (neighbour IN ('940', '941')) = 2
            ORDER BY authority, model`,
    });
    expect(of.length).toBeGreaterThan(0);
    for (const { authority, model } of of) {
      const medians = await engine.run<MedianRow>(
        neighboursMedianQuery(['caseload'], authority, model),
      );
      const neighbours = await engine.run<{ neighbour: string }>({
        sql: 'SELECT neighbour::VARCHAR AS neighbour FROM statistical_neighbours WHERE authority = ? AND model = ?',
        params: [authority, model],
      });
      const near = rows.filter(({ area }) =>
        neighbours.some(({ neighbour }) => neighbour === area),
      );
      const once = new Map(near.map((row) => [row.joint ?? row.area, row.value]));
      const known = [...once.values()].filter((value) => value !== null);
      const found = medians.find((row) => row.period === period);
      expect(known.length, authority).toBeLessThan(near.length);
      expect(found?.contributors, authority).toBe(known.length);
      expect(found?.value ?? NaN, authority).toBeCloseTo(median(known) ?? NaN, 0);
    }
  });

  test('both members’ pages say so, with dates, wherever a workforce figure is', async () => {
    for (const facts of everyAreaFacts().filter(({ joint }) => joint.length > 0)) {
      const data = await askAreaData(engine.run, facts);
      const [joint] = facts.joint;
      for (const theme of themes.filter(({ headline }) => headline === 'caseload')) {
        const notes = footnotesOf(theme, facts, data, comparators);
        expect(notes.join('\n'), facts.area.slug).toMatch(
          new RegExp(
            `${facts.area.name}.* make one workforce return together, in every published census from 30 September ${joint?.from.slice(0, 4)} to 30 September 2025`,
          ),
        );
      }
    }
    expect(everyAreaFacts().filter(({ joint }) => joint.length > 0).length).toBe(4);
  });

  test('what a comparison is drawn from: quarters, a group’s median, a map’s classes', async () => {
    const file = await builtCompareFile(engine, 'caseload');
    const areas = everyCompareArea();
    const group = { label: 'both and two more', codes: ['314', '318', '201', '202', '203', '204'] };
    const slice = sliceOf(file, areas, caseload, period, { chosen: [], group });
    const numbers = slice.entries.map(({ cell }) => cell.value).sort((a, b) => a - b);
    expect(numbers).toEqual(values());
    expect(quartilesOf(slice)).toEqual({
      lower: quantileSorted(values(), 0.25),
      median: quantileSorted(values(), 0.5),
      upper: quantileSorted(values(), 0.75),
    });
    const own = rows.filter(({ area, value }) => group.codes.includes(area) && value !== null);
    const once = new Map(own.map((row) => [row.joint ?? row.area, row.value ?? 0]));
    expect(once.size).toBe(own.length - 1);
    expect(groupMedian(slice)?.contributors).toBe(once.size);
    expect(groupMedian(slice)?.value).toBeCloseTo(median(once.values()) ?? NaN, 0);
    expect(mapPanel(slice, areas).classes).toHaveLength(5);
    const places = mapPanel(slice, areas).places.filter(
      ({ key }) => key === '314' || key === '318',
    );
    expect(new Set(places.map((place) => place.class)).size).toBe(1);
    expect(places).toHaveLength(2);
  });

  test('how far figures usually move: the members of a joint return are one series', async () => {
    const file = await builtCompareFile(engine, 'caseload');
    const apart = file.authorities.filter(({ code }) => !['318', '941'].includes(code));
    expect(usualOf(file, caseload, 1)).toEqual(
      usualOf({ ...file, authorities: apart }, caseload, 1),
    );
  });

  test('no other code takes a statistic over authorities', () => {
    const statistic =
      /\b(quantile(Sorted)?|median|mean|deviation|avg|corr|stddev|quantile_cont|quartiles|funnel|overdispersion|winsorise|usualMovement)\s*\(/;
    const found = ['src', 'scripts'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('bench'))
        .map((name) => `${folder}/${name}`)
        // Pure functions of numbers know no authorities; who calls them does, and is found here.
        .filter((path) => !path.startsWith('src/statistics/'))
        .filter((path) => statistic.test(readFileSync(path, 'utf8'))),
    );
    // All are held against joint returns above, but for printed rates: no joint return has one to be
    // recomputed; and for the relationships, where both members count, each with a figure of its own
    // beside the one that they share (tests/contract/relationship.test.ts, related-pairs.test.ts).
    // Claims have theirs in tests/contract/claims.test.ts. Add a test before adding a name.
    expect(found.sort()).toEqual([
      'scripts/build-data/figures/printed-rates.ts',
      'src/figure/claims/judge-authorities.ts',
      'src/figure/compare/funnel-of.ts',
      'src/figure/compare/group-median.ts',
      'src/figure/compare/map-classes.ts',
      'src/figure/compare/quarter-words.ts',
      'src/figure/measure-summary.ts',
      'src/figure/relationship/between.ts',
      'src/figure/relationship/python-code.ts',
      'src/figure/relationship/two-groups.ts',
      'src/figure/standing/usual.ts',
      'src/query/figures.ts',
      'src/query/related-pairs.ts',
    ]);
    expect(readFileSync('data/lookups/printed-rates.csv', 'utf8')).not.toMatch(/,\d{3}\+\d{3},/);
  });
});
