import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embeddable } from '../../src/catalogue/embeddable';
import { measureOf } from '../../src/catalogue/measures';
import { createNodeEngine } from '../../src/engine/node';
import type { Engine } from '../../src/engine/engine';
import { areaQueries } from '../../src/figure/area-data';
import type { EmbedFile } from '../../src/figure/embed/embed-file';
import { embedFigure, type EmbedFigure } from '../../src/figure/embed/embed-figure';
import type { Point } from '../../src/figure/figure';
import { unpackMedians, unpackRows } from '../../src/figure/packed';
import { formatCell } from '../../src/figure/words';
import type { MedianRow } from '../../src/query/rows';
import { isSymbol } from '../../src/vocabulary/symbol';
import { plainEmbed, type EmbedView } from '../../src/view/embed-view';
import { databasePath } from '../support/database';
import { builtEmbeds, byEmbedPath } from '../support/embeds';
import { everyAreaFacts } from '../support/facts';

let engine: Engine;
let files: Map<string, EmbedFile>;
let newest: EmbedFile[];
beforeAll(async () => {
  const database = databasePath();
  engine = await createNodeEngine({ path: database });
  files = byEmbedPath(await builtEmbeds(database));
  newest = [...files].flatMap(([path, file]) => (path.startsWith('20') ? [] : [file]));
});
afterAll(() => engine.close());

const facts = everyAreaFacts(embeddable);

function figureOf(
  file: EmbedFile,
  view: Partial<EmbedView> = {},
  others: readonly EmbedFile[] = [],
): EmbedFigure {
  const figure = embedFigure(file, others, { ...plainEmbed, ...view });
  if ('problems' in figure) throw new Error(`${file.area.slug}: ${figure.problems.join(' ')}`);
  return figure;
}

type Row = Record<string, string>;

/** The lines of an observation file, read without the product's own reader. */
function observations(name: string): Row[] {
  const text = readFileSync(join('data/observations', `${name}.csv`), 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** "code period" → the cell of a column: a number or a symbol, a joint return's under each member. */
function column(measure: string, names: readonly string[]): Map<string, number | string> {
  return new Map(
    names.flatMap(observations).flatMap((row) => {
      if (row['measure'] !== measure) return [];
      const { authority = '', period = '', value = '', symbol = '' } = row;
      const cell = value === '' ? symbol : Number(value);
      return authority.split('+').map((code) => [`${code} ${period}`, cell] as const);
    }),
  );
}

const early = ['sfr-2010', 'sfr-2011', 'sfr-2012'];

/** What each measure must show, worked out here from the published cells. */
function due(id: string): Map<string, number | string> {
  const { formula } = measureOf(id);
  if (formula.kind === 'published') {
    return column(formula.column, [id === 'caseload' ? 'workforce' : 'c1-referrals', ...early]);
  }
  const [count] = formula.numerator.columns;
  const counts = column(count, [
    id === 'referrals-per-10000' ? 'c1-referrals' : 'd5-plans-at-31-march',
  ]);
  const children = column('children-aged-0-to-17', ['population']);
  const rates = new Map(column(id, early));
  for (const [key, cell] of counts) {
    const [code = '', period = ''] = key.split(' ');
    const of = children.get(`${code} ${Number(period.slice(0, 4)) - 1}-06-30`);
    if (typeof cell === 'string') rates.set(key, cell);
    else rates.set(key, typeof of === 'number' ? Math.round((cell * 100_000) / of) / 10 : 'x');
  }
  return rates;
}

describe('every embed file', () => {
  test('is there for every measure, area and release: six, 170 and the newest, 2025 and 2024', () => {
    expect(embeddable).toHaveLength(6);
    expect(facts).toHaveLength(170);
    expect(files.size).toBe(6 * 170 * 3);
    for (const measure of embeddable) {
      for (const { area } of facts) {
        expect(files.has(`${measure}/${area.slug}`), `${measure} ${area.slug}`).toBe(true);
      }
    }
  });

  test('has an address of its own: no two areas have one slug, and none is read as another thing', () => {
    const slugs = facts.map(({ area }) => area.slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z][a-z0-9-]+$/);
    expect(slugs.filter((slug) => embeddable.includes(slug))).toEqual([]);
  });

  test('is small, together no more than the build can bear', () => {
    const sizes = [...files.values()].map((file) => gzipSync(JSON.stringify(file)).byteLength);
    expect(Math.max(...sizes)).toBeLessThan(2500);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6_000_000);
  });

  test.each(embeddable)(
    '%s: has the published cells, or what follows from them, and no other',
    (id) => {
      const cells = due(id);
      const wrong: string[] = [];
      for (const file of newest.filter(({ measure }) => measure.id === id)) {
        const rows = unpackRows(file.rows);
        const own = new Map<string, number | string>(
          rows.map((row) => [`${row.area} ${row.period}`, row.value ?? row.symbol] as const),
        );
        for (const [key, cell] of own) {
          if (cells.get(key) !== cell)
            wrong.push(`${file.area.slug} ${key}: ${cells.get(key)}, ${cell}`);
        }
        for (const key of cells.keys()) {
          if (key.startsWith(`${file.area.code} `) && !own.has(key))
            wrong.push(`${key}: not there`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );
});

describe('the neighbours’ median', () => {
  test('is that of the area’s page, for every authority', async () => {
    let compared = 0;
    for (const one of facts) {
      const query = areaQueries(one, embeddable).medians?.query;
      const rows = query ? await engine.run<MedianRow>(query) : [];
      for (const id of embeddable) {
        const file = files.get(`${id}/${one.area.slug}`);
        const own = rows.filter(({ measure }) => measure === id);
        expect(unpackMedians(file?.medians ?? []), `${id} ${one.area.slug}`).toEqual(own);
        compared += own.length;
      }
    }
    expect(compared).toBeGreaterThan(10_000);
  });

  test.each(['2024/', ''])('is the middle of ten, a joint return once: %s', (folder) => {
    const lists = Papa.parse<Row>(readFileSync('data/lookups/statistical-neighbours.csv', 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;
    const own = (id: string) =>
      new Map(
        facts.flatMap(({ area }) =>
          unpackRows(files.get(`${folder}${id}/${area.slug}`)?.rows ?? [])
            .filter((row) => row.area === area.code)
            .map((row) => [`${row.area} ${row.period}`, row] as const),
        ),
      );
    let counted = 0;
    for (const id of ['caseload', 're-referrals']) {
      const rows = own(id);
      for (const { area } of facts) {
        const file = files.get(`${folder}${id}/${area.slug}`);
        const near = lists.filter(
          ({ model, authority }) => authority === area.code && model === file?.area.neighboursModel,
        );
        for (const { period, value } of unpackMedians(file?.medians ?? [])) {
          const returns = new Map(
            near.flatMap(({ neighbour }) => {
              const row = rows.get(`${neighbour} ${period}`);
              return row && row.value !== null ? [[row.joint ?? row.area, row.value] as const] : [];
            }),
          );
          const sorted = [...returns.values()].sort((a, b) => a - b);
          const tenths = sorted.map((one) => Math.round(one * 10));
          const half = tenths.length / 2;
          const middle =
            tenths.length % 2 === 1
              ? (tenths[Math.floor(half)] ?? NaN)
              : ((tenths[half - 1] ?? NaN) + (tenths[half] ?? NaN)) / 2;
          expect(value, `${id} ${area.slug} ${period}`).toBe(
            sorted.length < 5 ? null : Math.round(middle) / 10,
          );
          counted += 1;
        }
      }
    }
    expect(counted).toBeGreaterThan(2000);
  });
});

const slips = /undefined|null|NaN|Infinity|\bthe the\b| {2}|\bof of\b|\[object|\{|\}/i;

describe('every word of every embed, newest and frozen', () => {
  test('sentences and titles hold the latest figure, England’s beside it, and no slip', () => {
    for (const [path, file] of files) {
      const figure = figureOf(file);
      const { measure, area } = file;
      const rows = unpackRows(file.rows);
      const latest = rows.filter((row) => row.area === area.code).at(-1);
      expect(figure.sentence, path).toBe(file.sentence);
      for (const text of [figure.title, figure.sentence, figure.subtitle, ...figure.footnotes]) {
        expect(text, path).not.toMatch(slips);
        expect(text, path).toMatch(/^[A-Z0-9[]/);
      }
      expect(figure.title, path).not.toMatch(/\.$/);
      expect(figure.sentence, path).toMatch(/\.$/);
      if (!latest) throw new Error(`${path}: no row.`);
      const year = latest.period.slice(0, 4);
      expect(figure.title, path).toContain(year);
      expect(figure.sentence, path).toContain(year);
      if (latest.value === null) {
        expect(figure.sentence, path).toMatch(/^There is no figure for .+, because .+\.$/);
        expect(figure.title, path).toMatch(/^No figure for .+: .+ \[\w+\]$/);
        expect(figure.sentence, path).not.toMatch(/\d%|\d\.\d/);
        continue;
      }
      const written = formatCell(measure, latest.value, null);
      expect(figure.title, path).toContain(written);
      expect(figure.sentence, path).toContain(written);
      const england = rows.find(
        (row) => row.area === 'E92000001' && row.period === latest.period,
      )?.value;
      if (area.kind === 'england' || england === null || england === undefined) {
        expect(figure.sentence, path).not.toContain('England’s');
        continue;
      }
      const than = formatCell(measure, england, null);
      expect(figure.title, path).toContain(`; in England, ${than}`);
      const word =
        latest.value === england
          ? ', the same as England’s.'
          : `${latest.value > england ? '(higher|more)' : '(lower|fewer)'} than England’s ${than.replace('.', '\\.')}\\.`;
      expect(figure.sentence, path).toMatch(new RegExp(word));
    }
  });

  test('a frozen one says that a newer release is out, and the newest ones say nothing of it', () => {
    for (const [path, file] of files) {
      const { newerRelease } = figureOf(file);
      if (path.startsWith('2024/')) {
        expect(newerRelease).toMatch(
          /^Frozen at the 2024 release\. A newer one, 2025, is out: .+2025, .+\.$/,
        );
      } else expect(newerRelease).toBeNull();
    }
  });

  test('the table has what the lines have, and every symbol has its meaning', () => {
    let drawn = 0;
    for (const file of newest) {
      const { panel, table, symbols, alt } = figureOf(file);
      if (panel.kind !== 'lines') throw new Error('Not lines.');
      const cells = new Set(table.rows.flat());
      const points: readonly Point[] = panel.series.flatMap((series) => series.points);
      drawn += points.length;
      expect(table.rows).toHaveLength(panel.periods.length);
      for (const { value, symbol } of points) {
        expect(cells.has(formatCell(file.measure, value, symbol))).toBe(true);
        if (symbol !== null) {
          expect(symbols.some((line) => line.startsWith(`[${symbol}] `))).toBe(true);
        }
      }
      for (const line of symbols) {
        const [, symbol] = /^\[(\w+)\]/.exec(line) ?? [];
        expect(line === '– no figure is published' || isSymbol(symbol ?? '')).toBe(true);
      }
      expect(alt).not.toMatch(slips);
      expect(panel.series.length).toBeLessThanOrEqual(4);
    }
    expect(drawn).toBeGreaterThan(40_000);
  });
});

test('a reorganised authority’s line stops, and the notes say what followed, by the measure’s own dates', () => {
  const figure = (path: string) => {
    const file = files.get(path);
    if (!file) throw new Error(path);
    return figureOf(file);
  };
  expect(figure('re-referrals/cumbria').footnotes).toContain(
    'Cumbria’s figures stop with the year ending 31 March 2023; Cumberland, and Westmorland and Furness followed (reorganisation of 1 April 2023).',
  );
  // The workforce census of September comes after 1 April, and the children in need census before it.
  expect(figure('caseload/cumbria').footnotes).toContain(
    'Cumbria’s figures stop with 30 September 2022; Cumberland, and Westmorland and Furness followed (reorganisation of 1 April 2023).',
  );
  expect(figure('re-referrals/cumbria').sentence).toContain(
    ', the last before the reorganisation of 1 April 2023, ',
  );
  expect(figure('caseload/cumbria').sentence).toMatch(
    /^At 30 September 2022, the last count before the reorganisation of 1 April 2023, /,
  );
  const lines = figure('re-referrals/cumbria').panel;
  if (lines.kind !== 'lines') throw new Error('Not lines.');
  expect(lines.series[0]?.points.at(-1)?.period).toBe('2023-03-31');
  expect(lines.series[1]?.points.at(-1)?.period).toBe('2025-03-31');
});

test('a joint return is one line with its name, and the sentence says whose it is', () => {
  const kingston = files.get('caseload/kingston-upon-thames');
  const richmond = files.get('caseload/richmond-upon-thames');
  if (!kingston || !richmond) throw new Error('Not there.');
  const figure = figureOf(kingston, { with: ['richmond-upon-thames'] }, [richmond]);
  if (figure.panel.kind !== 'lines') throw new Error('Not lines.');
  expect(figure.panel.series.map(({ label }) => label)).toEqual([
    'Kingston upon Thames (joint return)',
    'England',
  ]);
  expect(figure.sentence).toContain('Kingston upon Thames and Richmond upon Thames together');
  expect(figure.footnotes.join(' ')).toContain(
    'Richmond upon Thames and Kingston upon Thames make one return together, so all have the same line, drawn once.',
  );
});

test('no catalogue, engine or parser comes with an embed’s figure', () => {
  const seen = new Set<string>();
  const walk = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    const text = readFileSync(path, 'utf8');
    for (const [, from = ''] of text.matchAll(
      /^(?:import|export) (?!type)[^;]*?from '(\.[^']+)'/gms,
    )) {
      walk(`${join(path, '..', from)}.ts`);
    }
  };
  walk('src/figure/embed/embed-figure.ts');
  const heavy = [...seen].filter((path) =>
    /measures\/index|relationships|themes|query|engine|statistics|compare|datasets/.test(path),
  );
  expect(heavy).toEqual([]);
  expect(seen.size).toBeGreaterThan(10);
});
