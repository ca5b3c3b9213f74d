import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { continuityFile, storiesOf } from '../../../scripts/build-data/figures/continuity-files';
import { finderEntries } from '../../../scripts/build-data/figures/finder-file';
import { readLookups } from '../../../scripts/build-data/lookups';
import { knownNotes, readProvenance, sourcesOf } from '../../../scripts/build-data/provenance';
import { measureOf } from '../../../src/catalogue/measures';
import type { Engine } from '../../../src/engine/engine';
import type { ContinuityFile } from '../../../src/figure/continuity-file';
import { openingMeasure } from '../../../src/figure/continuity-measures';
import { storyArea } from '../../../src/figure/continuity-names';
import { continuityNotes } from '../../../src/figure/continuity-notes';
import { continuityPanel } from '../../../src/figure/continuity-panel';
import { continuityStory } from '../../../src/figure/continuity-story';
import { continuityTidy } from '../../../src/figure/continuity-tidy';
import { mostTogether, shownTogether } from '../../../src/figure/lineage';
import { unpackRows } from '../../../src/figure/packed';
import type { FigureRow } from '../../../src/query/rows';
import { builtDatabase } from '../../support/database';

const lookups = readLookups('data');
const stories = storiesOf(lookups).map(({ area, story }) => [area.slug, story] as const);
const files = new Map<string, { file: ContinuityFile; rows: FigureRow[] }>();
let engine: Engine;

beforeAll(async () => {
  engine = await builtDatabase();
  const sources = sourcesOf(readProvenance('data'));
  for (const [slug, story] of stories) {
    const file = await continuityFile(engine.run, story, sources, knownNotes(String));
    const travelled = JSON.parse(JSON.stringify(file)) as ContinuityFile;
    files.set(slug, { file: travelled, rows: unpackRows(travelled.rows) });
  }
});
afterAll(() => engine.close());

function fileOf(slug: string): { file: ContinuityFile; rows: FigureRow[] } {
  const found = files.get(slug);
  if (!found) throw new Error(`No file was made of ${slug}.`);
  return found;
}

const slips =
  /undefined|null|NaN|Infinity|\bthe the\b| {2}|\bof of\b|\band and\b|\[object|\.\.| ,| \./i;
const days = /^(1 April|31 March|30 September)$/;

test('fourteen areas have a story', () => {
  expect(stories.map(([slug]) => slug).sort()).toEqual([
    'bournemouth',
    'bournemouth-christchurch-and-poole',
    'buckinghamshire',
    'cumberland',
    'cumbria',
    'dorset',
    'dorset-to-2019',
    'north-northamptonshire',
    'north-yorkshire',
    'northamptonshire',
    'poole',
    'somerset',
    'west-northamptonshire',
    'westmorland-and-furness',
  ]);
});

describe.each(stories)('%s', (slug, story) => {
  const sentences = continuityStory(story);
  const whole = sentences.join(' ');

  test('its story is plain sentences with its name, its day and both censuses', () => {
    for (const paragraph of sentences) {
      expect(paragraph).toMatch(/^(On|In|Each|The|[A-Z])/);
      expect(paragraph).toMatch(/[^.]\.$/);
      expect(paragraph).not.toMatch(slips);
      // A sentence begins with a capital letter.
      expect(paragraph).not.toMatch(/\. [a-z]/);
    }
    expect(whole).toContain(storyArea(story, story.code).name);
    expect(whole).not.toMatch(/, City of|, County of|\((to|from) \d{4}\)/);
    const dates = whole.match(/\d{1,2} (January|March|April|June|September|December)/g) ?? [];
    for (const date of dates) expect(date).toMatch(days);
  });

  test('its years are those of the register: children in need, workforce, population', () => {
    for (const { year, kind } of story.changes) {
      expect(whole).toContain(`1 April ${year - 1}`);
      expect(whole).toContain(`the year ending 31 March ${year}`);
      expect(whole).toContain(`30 September ${year - 1}`);
      if (kind === 'same area') continue;
      expect(whole).toContain(`the year ending 31 March ${year - 1} is the last`);
      expect(whole).toContain(`30 September ${year - 2} is the last`);
      expect(whole).toContain(`mid-${year - 2} and mid-${year - 1}`);
    }
    const years = (whole.match(/\b20\d\d\b/g) ?? []).map(Number);
    const known = story.changes.flatMap(({ year }) => [year - 2, year - 1, year]);
    const joint = story.joints
      .flatMap(({ from, to }) => [from, to])
      .map((p) => Number(p.slice(0, 4)));
    for (const year of years) expect([...known, ...joint]).toContain(year);
  });

  test('at most four authorities share a chart, itself first; who is left out is named', () => {
    const { shown, leftOut } = shownTogether(story.code, story.changes);
    expect(shown[0]).toBe(story.code);
    expect(shown.length).toBeLessThanOrEqual(mostTogether);
    expect([...shown, ...leftOut].sort()).toEqual(story.areas.map(({ code }) => code).sort());
    for (const code of leftOut) expect(whole).toContain(storyArea(story, code).name);
  });

  test('every measure’s lines hold the figures of the database, none joined to another', async () => {
    const { file, rows } = fileOf(slug);
    for (const id of file.measures) {
      const measure = measureOf(id);
      const panel = continuityPanel(measure, file, rows);
      for (const { key, points } of panel.series) {
        const code = key.slice(id.length + 1);
        const member = code.split('+')[0] ?? code;
        const asked = await engine.run<FigureRow>({
          sql: `SELECT period, value, symbol FROM figures WHERE measure = ? AND area = ?
                ORDER BY period`,
          params: [id, member],
        });
        expect(points.map(({ period, value, symbol }) => ({ period, value, symbol }))).toEqual(
          asked,
        );
        if (/^\d{3}$/.test(code)) {
          const { firstYear, lastYear } = storyArea(file, code);
          const first = Number(points[0]?.period.slice(0, 4));
          const last = Number(points.at(-1)?.period.slice(0, 4));
          expect(first, `${id} of ${code}`).toBeGreaterThanOrEqual(firstYear - 1);
          expect(last, `${id} of ${code}`).toBeLessThanOrEqual(lastYear ?? 9999);
        }
      }
      const keys = panel.series.map(({ key }) => key);
      expect(new Set(keys).size, id).toBe(keys.length);
      expect(new Set(panel.series.map(({ role }) => role)).size, id).toBe(keys.length);
      expect(new Set(panel.series.map(({ label }) => label)).size, id).toBe(keys.length);
      expect(keys.includes(`${id}:E92000001`), id).toBe(!measure.sized);
    }
  });

  test('the table, the download and the notes say what the lines draw', () => {
    const { file, rows } = fileOf(slug);
    for (const id of file.measures) {
      const measure = measureOf(id);
      const panel = continuityPanel(measure, file, rows);
      const notes = continuityNotes(measure, file, panel, file.notes);
      const tidy = continuityTidy(file, panel, 'The source');
      const cells = panel.table.rows.flatMap(([, ...row]) => row).filter((cell) => cell !== '–');
      expect(tidy.map(({ value, symbol }) => value || symbol).sort()).toEqual(
        cells.map((cell) => cell.replace(/[,%]/g, '')).sort(),
      );
      const own = panel.series.filter(({ role }) => role !== 'background');
      for (const symbol of new Set(
        own.flatMap(({ points }) => points.flatMap((p) => p.symbol ?? [])),
      )) {
        expect(
          notes.some((note) => note.startsWith(`[${symbol}]`)),
          `${id} ${symbol}`,
        ).toBe(true);
      }
      expect(
        notes.some((note) => note.startsWith('A count depends')),
        id,
      ).toBe(measure.sized);
      for (const text of [...notes, panel.alt, panel.table.caption])
        expect(text).not.toMatch(slips);
      for (const place of file.sourcesOf[id] ?? []) expect(file.sources[place]).toBeDefined();
      expect(file.sourcesOf[id]?.length).toBeGreaterThan(0);
    }
  });

  test('it opens with a measure that can be compared and that every line has', () => {
    const { file, rows } = fileOf(slug);
    const { shown } = shownTogether(story.code, story.changes);
    const measure = openingMeasure(file.measures, rows, shown);
    expect(measure.sized).toBe(false);
    const { series } = continuityPanel(measure, file, rows);
    expect(series.length).toBe(shown.length + 1);
    for (const { points } of series) expect(points.some(({ value }) => value !== null)).toBe(true);
  });

  test('its file weighs little', () => {
    expect(JSON.stringify(fileOf(slug).file).length).toBeLessThan(60_000);
  });
});

test('what moved where: Christchurch, from Dorset to Bournemouth, Christchurch and Poole', () => {
  for (const [slug, story] of stories.filter(([, { areas }]) => areas.length === 5)) {
    expect(continuityStory(story)[0], slug).toContain(
      'Bournemouth and Poole, joined by Christchurch, until then a part of the old Dorset, became one authority: Bournemouth, Christchurch and Poole. What remained of the old Dorset became a new authority of the same name.',
    );
  }
});

test('North and West Northamptonshire share one line of the workforce, and of nothing else', () => {
  for (const slug of ['northamptonshire', 'north-northamptonshire', 'west-northamptonshire']) {
    const { file, rows } = fileOf(slug);
    const keysOf = (id: string) =>
      continuityPanel(measureOf(id), file, rows).series.map(({ key }) => key.slice(id.length + 1));
    expect(keysOf('caseload').sort(), slug).toEqual(['928', '940+941', 'E92000001']);
    expect(keysOf('referrals').sort(), slug).toEqual(['928', '940', '941']);
  }
});

test('the finder knows what an authority was and what became of it', () => {
  const entries = finderEntries(lookups);
  const named = (slug: string) => {
    const found = entries.find((entry) => entry.slug === slug);
    return [found?.formerNames, found?.laterNames, found?.lastYear];
  };
  expect(named('cumbria')).toEqual([[], ['Cumberland', 'Westmorland and Furness'], 2023]);
  expect(named('cumberland')).toEqual([['Cumbria'], [], null]);
  expect(named('bournemouth-christchurch-and-poole')).toEqual([
    ['Bournemouth', 'Poole', 'part of Dorset (to 2019)'],
    [],
    null,
  ]);
  expect(named('buckinghamshire')).toEqual([[], [], null]);
});
