import { describe, expect, test } from 'vitest';
import type { FigureData } from '../../../../src/figure/figure-data';
import { comparisonOf } from '../../../../src/figure/report/comparison';
import { missingOf } from '../../../../src/figure/report/missing';
import { reportOf } from '../../../../src/figure/report/report';
import type { FigureRow } from '../../../../src/query/rows';
import { englandCode } from '../../../../src/vocabulary/area';
import { periodOf } from '../../../../src/vocabulary/period';
import type { Symbol } from '../../../../src/vocabulary/symbol';
import { everyAreaFacts } from '../../../support/facts';

const areas = everyAreaFacts();
function factsOf(slug: string) {
  const facts = areas.find(({ area }) => area.slug === slug && area.kind === 'authority');
  if (!facts) throw new Error(`No authority "${slug}".`);
  return facts;
}

function row(measure: string, area: string, year: number, figure: number | Symbol): FigureRow {
  const value = typeof figure === 'number' ? figure : null;
  const symbol = typeof figure === 'string' ? figure : null;
  const period = periodOf('year-ending-31-march', year);
  return { measure, area, period, value, symbol, joint: null } as FigureRow;
}

function dataOf(rows: FigureRow[]): FigureData {
  return { rows, medians: [], pairs: [], among: [] };
}

const barnsley = factsOf('barnsley');
const own = barnsley.area.code;

describe('a theme’s comparison', () => {
  test('has the latest figure and that of five years before, never the nearest', () => {
    const data = dataOf([
      row('referrals-per-10000', own, 2021, 1),
      row('referrals-per-10000', own, 2025, 600),
      row('referrals-per-10000', englandCode, 2020, 545.3),
      row('referrals-per-10000', englandCode, 2025, 519.4),
    ]);
    const { rows, notes } = comparisonOf('referrals', barnsley, data);
    expect(rows[0]).toEqual({
      role: 'own',
      label: 'Barnsley',
      cells: [{ latest: '600.0', before: '–' }],
    });
    expect(rows.at(-1)?.cells).toEqual([{ latest: '519.4', before: '545.3' }]);
    expect(notes).toEqual(['– no figure.']);
  });

  test('keeps a symbol and says what it means', () => {
    const data = dataOf([row('re-referrals', own, 2025, 'c'), row('re-referrals', own, 2020, 20)]);
    const { rows, notes } = comparisonOf('re-referrals-and-caseload', barnsley, data);
    expect(rows[0].cells[0]).toEqual({ latest: '[c]', before: '20.0%' });
    expect(notes).toContain('[c] suppressed to protect confidentiality.');
  });

  test('says that figures on both sides of a break are not to be compared', () => {
    const at = (year: number) =>
      comparisonOf('referrals', barnsley, dataOf([row('referrals-per-10000', own, year, 500)]));
    expect(at(2017).notes[0]).toMatch(/2012 and 2017 are not to be compared/);
    expect(at(2018).notes.join()).not.toMatch(/compared/);
  });

  test('puts the caseload of the 30 September inside its year beside re-referrals', () => {
    const { columns } = comparisonOf(
      're-referrals-and-caseload',
      barnsley,
      dataOf([row('re-referrals', own, 2025, 20)]),
    );
    expect(columns.map(({ period }) => period)).toEqual(['2025-03-31', '2024-09-30']);
  });
});

describe('what is missing', () => {
  test('is named with its symbol, years and reason; a row that is not there is missing too', () => {
    const years = [2020, 2021, 2022, 2023];
    const data = dataOf([
      ...years.map((year) => row('re-referrals', englandCode, year, 22)),
      row('re-referrals', own, 2020, 20),
      row('re-referrals', own, 2021, 'x'),
      row('re-referrals', own, 2022, 'x'),
    ]);
    expect(missingOf(['re-referrals'], barnsley, data)).toEqual(
      [
        {
          what: 'Re-referrals within 12 months',
          years: '2021 and 2022',
          shown: '[x]',
          why: 'Not available',
        },
        {
          what: 'Re-referrals within 12 months',
          years: '2023',
          shown: '–',
          why: 'The published files have no row for it',
        },
      ].sort((a, b) => b.shown.localeCompare(a.shown)),
    );
  });

  test('is not what was before an authority began or after it ended', () => {
    const data = dataOf([2020, 2025].map((year) => row('re-referrals', englandCode, year, 22)));
    expect(missingOf(['re-referrals'], factsOf('cumbria'), data).map(({ years }) => years)).toEqual(
      ['2020'],
    );
    const after = missingOf(['re-referrals'], factsOf('westmorland-and-furness'), data);
    expect(after.map(({ years }) => years)).toEqual(['2025']);
  });
});

describe('a pack', () => {
  test('stands without a single figure, and says so in every theme', () => {
    const report = reportOf(barnsley, dataOf([]));
    expect(report.themes).toHaveLength(5);
    for (const { sentence, questions } of report.themes) {
      expect(sentence).toMatch(/^No figures on .*\.$/);
      expect(questions.length).toBeGreaterThanOrEqual(3);
    }
  });

  test('names the releases that stand, and defines every measure that it compares', () => {
    const report = reportOf(barnsley, dataOf([]));
    expect(report.releases).toMatch(/“Children in need” \(\d{4} release\).*workforce/);
    expect(report.releases).not.toMatch(/2010|2011|2012/);
    const defined = report.definitions.map(({ measure }) => measure);
    for (const { comparison } of report.themes) {
      for (const { measure } of comparison.columns) expect(defined).toContain(measure.id);
    }
    for (const { definition, dates, source } of report.definitions) {
      expect([definition, dates, source]).not.toContain('');
    }
  });
});
