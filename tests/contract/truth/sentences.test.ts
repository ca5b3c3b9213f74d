import { beforeAll, expect, test } from 'vitest';
import { themes } from '../../../src/catalogue/themes';
import { reReferralByCaseload } from '../../../src/catalogue/relationships/re-referral-by-caseload';
import { comparators } from '../../../src/view/comparator';
import { askAreaData } from '../../../src/figure/area-data';
import type { AreaFacts } from '../../../src/figure/facts';
import type { Figure } from '../../../src/figure/figure';
import { headlinesOf } from '../../../src/figure/headlines';
import { themeFigure } from '../../../src/figure/theme-figure';
import { authorityPairsQuery } from '../../../src/query/pairs';
import type { PairRow } from '../../../src/query/rows';
import { everyAreaFacts } from '../../support/facts';
import { builtDatabase } from '../../support/database';

const figures: { facts: AreaFacts; figure: Figure }[] = [];
const headlines: { facts: AreaFacts; words: string[] }[] = [];

beforeAll(async () => {
  const engine = await builtDatabase();
  const among = await engine.run<PairRow>(authorityPairsQuery(reReferralByCaseload, '2025-03-31'));
  for (const facts of everyAreaFacts()) {
    const data = { ...(await askAreaData(engine.run, facts)), among };
    figures.push(
      ...themes.map((theme) => ({ facts, figure: themeFigure(theme, facts, data, comparators) })),
    );
    headlines.push({
      facts,
      words: headlinesOf(facts, data).flatMap(({ value, when }) => [value, when]),
    });
  }
  await engine.close();
});

const slips = /undefined|null|NaN|Infinity|\bthe the\b| {2}|\bof of\b|\[object/i;

test('every area has five figures and five headlines', () => {
  expect(figures.length).toBe(170 * 5);
  expect(headlines.length).toBe(170);
});

test('every finding is a sentence about its area, or says why there is no figure', () => {
  for (const { facts, figure } of figures) {
    expect(figure.title, facts.area.slug).toMatch(/^[A-Z0-9]/);
    expect(figure.title).not.toMatch(slips);
    expect(figure.title).not.toMatch(/[.]$/);
    expect(figure.title.toLowerCase()).toContain(facts.area.spokenName.toLowerCase());
    expect(figure.title).toMatch(/\d{4}|^No figures? on /);
  }
});

test('a name stands in a sentence as a person says it', () => {
  const titles = figures.map(({ figure }) => figure.title).join('\n');
  expect(titles).not.toMatch(/, City of|, County of/);
  expect(titles).toContain('The Isles of Scilly received');
  expect(titles).toContain('in the City of London');
  expect(titles).toContain('Authorities in the North East received');
});

test('no text that is shown or read out has a slip in it', () => {
  for (const { facts, figure } of figures) {
    const texts = [
      figure.subtitle,
      figure.citation.text,
      ...figure.footnotes,
      ...figure.panels.flatMap((panel) => [panel.alt, panel.table.caption]),
      ...figure.panels.flatMap((panel) => panel.table.rows.flat()),
    ];
    for (const text of texts) {
      expect(text, facts.area.slug).not.toMatch(slips);
      expect(text, facts.area.slug).not.toBe('');
    }
  }
});

test('a missing headline is a bracketed symbol, never nought or nothing', () => {
  for (const { facts, words } of headlines) {
    for (const word of words) expect(word, facts.area.slug).toMatch(/^\[\w+\]$|\d/);
  }
});

test('every symbol of an area’s own lines is explained in a footnote', () => {
  for (const { facts, figure } of figures) {
    const own = figure.tidy.filter(({ area }) => area === facts.area.code);
    for (const { symbol } of own.filter((row) => row.symbol !== '')) {
      expect(
        figure.footnotes.some((note) => note.startsWith(symbol)),
        `${facts.area.slug} ${figure.id} ${symbol}`,
      ).toBe(true);
    }
  }
});

test('what a table shows is what its chart draws', () => {
  for (const { facts, figure } of figures) {
    for (const panel of figure.panels) {
      if (panel.kind !== 'lines') continue;
      const points = panel.series.flatMap((series) => series.points).length;
      const cells = panel.table.rows.flatMap(([, ...row]) => row).filter((cell) => cell !== '–');
      expect(cells.length, `${facts.area.slug} ${panel.key}`).toBe(points);
    }
  }
});

test('every figure carries its source, its release and its licence', () => {
  for (const { figure } of figures) {
    expect(figure.citation.text).toMatch(/^DfE, “.+” \(2025 release\).* – with minor processing/);
    for (const { source } of figure.tidy) expect(source).toContain('Open Government Licence v3.0');
  }
});
