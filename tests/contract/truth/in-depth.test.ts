import { beforeAll, describe, expect, test } from 'vitest';
import { inDepthThemes } from '../../../src/catalogue/themes/in-depth';
import type { InDepthThemeId } from '../../../src/catalogue/themes/theme';
import type { AreaFacts } from '../../../src/figure/facts';
import type { Figure } from '../../../src/figure/figure';
import { askInDepthData, inDepthMeasures } from '../../../src/figure/in-depth-data';
import { inDepthFigure } from '../../../src/figure/in-depth-figure';
import { comparators } from '../../../src/view/comparator';
import { builtDatabase } from '../../support/database';
import { everyAreaFacts } from '../../support/facts';
import { describePublished, publishedFolder } from '../../support/published';
import { numberIn, readPublished, shareOf, type PublishedRow } from './reading';

const figures: { facts: AreaFacts; figure: Figure }[] = [];

beforeAll(async () => {
  const engine = await builtDatabase();
  for (const facts of everyAreaFacts(inDepthMeasures)) {
    const data = await askInDepthData(engine.run, facts);
    for (const theme of inDepthThemes) {
      figures.push({ facts, figure: inDepthFigure(theme, facts, data, comparators) });
    }
  }
  await engine.close();
}, 300_000);

const slips = /undefined|null|NaN|Infinity|\bthe the\b| {2}|\bof of\b|\[object/i;

test('every area has seven figures in depth', () => {
  expect(figures.length).toBe(170 * 7);
});

test('every finding is a sentence about its area, or says why there is no figure', () => {
  for (const { facts, figure } of figures) {
    expect(figure.title, facts.area.slug).toMatch(/^[A-Z0-9]/);
    expect(figure.title, facts.area.slug).not.toMatch(slips);
    expect(figure.title).not.toMatch(/[.]$/);
    expect(figure.title.toLowerCase()).toContain(facts.area.spokenName.toLowerCase());
    expect(figure.title).toMatch(/\d{4}|^No figures? on /);
    expect(figure.title.length, figure.title).toBeLessThan(260);
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
      expect(text, `${facts.area.slug} ${figure.id}`).not.toMatch(slips);
      expect(text, `${facts.area.slug} ${figure.id}`).not.toBe('');
    }
  }
});

test('one is not called several', () => {
  const texts = figures.flatMap(({ figure }) => [figure.title, ...figure.footnotes]);
  for (const text of texts) {
    expect(text).not.toMatch(/(?:^|[ (])1 (?:referrals|plans|children)\b|\bwere 1 referral\b/);
  }
});

test('every symbol of an area’s own figures is explained in a footnote', () => {
  for (const { facts, figure } of figures) {
    const own = figure.tidy.filter(({ area }) => area === facts.area.code);
    for (const symbol of new Set(own.map((row) => row.symbol))) {
      if (symbol === '') continue;
      expect(
        figure.footnotes.some((note) => note.startsWith(symbol)),
        `${facts.area.slug} ${figure.id} ${symbol}`,
      ).toBe(true);
    }
  }
});

test('the download holds a line for every figure of the tables, and no other', () => {
  for (const { facts, figure } of figures) {
    const cells = figure.panels.map(({ table }) =>
      table.rows.flatMap(([, ...row]) => row.filter((cell) => cell !== '–')),
    );
    const lines = figure.tidy.map(({ value, symbol }) => (value === '' ? symbol : value)).sort();
    const plain = cells.flat().map((cell) => cell.replace(/[,%]/g, ''));
    const where = `${facts.area.slug} ${figure.id}`;
    // A figure that two charts show is one line: each line is in a table, each cell in a line.
    const [inLines, inTables] = [new Set(lines), new Set(plain)];
    expect(
      [...inTables].filter((cell) => !inLines.has(cell)),
      where,
    ).toEqual([]);
    expect(
      [...inLines].filter((line) => !inTables.has(line)),
      where,
    ).toEqual([]);
    expect(plain.length, where).toBeGreaterThanOrEqual(lines.length);
  }
});

test('few referrals are said to be few', () => {
  const scilly = figures.filter(({ facts }) => facts.area.slug === 'isles-of-scilly');
  expect(scilly.length).toBe(7);
  for (const { figure } of scilly) {
    expect(figure.footnotes.some((note) => note.startsWith('There were only'))).toBe(true);
  }
});

interface Claim {
  theme: InDepthThemeId;
  file: string;
  /** Published column → what the sentence calls it. */
  names: Readonly<Record<string, string>>;
  /** The published column that they are shares of; null for counts. */
  whole: string | null;
  /** Whether they are parts of that whole, so that a missing one is bounded. */
  parts: boolean;
}

const months = [
  ...['April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December', 'January', 'February', 'March'],
];

const claims: readonly Claim[] = [
  {
    theme: 'referrals-by-month',
    file: 'cin-2024/c6_children_in_need_referrals_by_month_2013_to_2024.csv',
    names: Object.fromEntries(months.map((month) => [month, month])),
    whole: null,
    parts: false,
  },
  {
    theme: 'referrals-by-source',
    file: 'cin-2024/c5_children_in_need_referrals_by_source_2014_to_2024.csv',
    names: {
      Individual: 'individuals',
      Schools: 'schools',
      Education_Services: 'education services',
      Health_Services: 'health services',
      Housing: 'housing',
      LA_Services: 'local authority services',
      Police: 'the police',
      Other_legal_agency: 'other legal agencies',
      Other: 'other sources',
      Anonymous: 'anonymous sources',
      Unknown: 'unknown sources',
    },
    whole: 'Referrals',
    parts: true,
  },
  {
    theme: 'categories-of-abuse',
    file: 'cin-2024/d4_cpps_at31march_by_category_of_abuse_2013_to_2024.csv',
    names: {
      Neglect_Latest: 'neglect',
      Emotional_Latest: 'emotional abuse',
      Physical_Latest: 'physical abuse',
      Sexual_Latest: 'sexual abuse',
      Multiple_Latest: 'more than one category of abuse',
    },
    whole: 'CPP_At31',
    parts: true,
  },
];

/** The figures of a claim in a published row, by what a sentence calls them, and how many lack one. */
function published(
  claim: Claim,
  row: PublishedRow,
): { known: [string, number][]; lacking: number } {
  const whole = claim.whole === null ? null : numberIn(row, claim.whole);
  const cells = Object.entries(claim.names).map(([column, name]): [string, number | null] => {
    if (!(column in row)) throw new Error(`${claim.file} has no column "${column}".`);
    const value = numberIn(row, column);
    if (claim.whole === null || value === null) return [name, value];
    return [name, whole === null || whole === 0 ? null : shareOf(value, whole, 100, 1)];
  });
  const known = cells.flatMap(([name, value]): [string, number][] =>
    value === null ? [] : [[name, value]],
  );
  return { known, lacking: cells.length - known.length };
}

describePublished('findings say what the published files say', () => {
  describe.each(claims.map((claim) => [claim.theme, claim] as const))('%s', (theme, claim) => {
    test('names the largest, with its number, of every area', () => {
      const rows = readPublished(publishedFolder(), claim.file);
      let sentences = 0;
      for (const { facts, figure } of figures) {
        if (figure.id !== theme) continue;
        const year = Math.min(facts.area.lastYear ?? 2024, 2024);
        const row = rows.get(`${facts.area.code} ${year}`);
        const { known, lacking } = row ? published(claim, row) : { known: [], lacking: 1 };
        const high = Math.max(...known.map(([, value]) => value));
        const where = `${facts.area.slug}: ${figure.title}`;
        if (known.length === 0 || (claim.whole !== null && high === 0)) {
          expect(figure.title, where).toMatch(/^No /);
          continue;
        }
        sentences += 1;
        const most = known.filter(([, value]) => value === high);
        if (most.length <= 4)
          for (const [name] of most) expect(figure.title, where).toContain(name);
        const written = claim.whole === null ? high.toLocaleString('en-GB') : `${high.toFixed(1)}%`;
        expect(figure.title, where).toContain(written);
        expect(figure.title, where).toContain(String(year));
        const rest = 100 - known.reduce((sum, [, value]) => sum + value, 0);
        const unsure = lacking > 0 && (!claim.parts || rest >= high);
        expect(figure.title.includes('with a figure'), where).toBe(unsure);
      }
      expect(sentences).toBeGreaterThan(140);
    });
  });

  test('the factor noted most often has the largest share in table C3', () => {
    const file = 'cin-2025/c3_factors_identified_at_end_of_assessment_2018_to_2025.csv';
    const rows = readPublished(publishedFolder(), file);
    const episodes = 'Episodes_with_assessment_factor';
    let sentences = 0;
    for (const { facts, figure } of figures) {
      if (figure.id !== 'assessment-factors') continue;
      const year = facts.area.lastYear ?? 2025;
      const row = rows.get(`${facts.area.code} ${year}`) ?? {};
      const names = Object.keys(row);
      const columns = names
        .slice(names.indexOf(episodes) + 1)
        .filter((column) => year < 2025 || !column.endsWith('_unknown'));
      const whole = numberIn(row, episodes);
      const shares = columns.flatMap((column) => {
        const value = numberIn(row, column);
        return value === null || whole === null || whole === 0
          ? []
          : [shareOf(value, whole, 100, 1)];
      });
      const where = `${facts.area.slug}: ${figure.title}`;
      const high = Math.max(0, ...shares);
      if (high === 0) {
        expect(figure.title, where).toMatch(/^No /);
        continue;
      }
      sentences += 1;
      expect(figure.title, where).toContain(`${year}: ${high.toFixed(1)}% of episodes`);
      expect(figure.title.includes('with a figure'), where).toBe(shares.length < columns.length);
    }
    expect(sentences).toBeGreaterThan(140);
  });

  test('the funnel’s three rates are those of one and the same year', () => {
    const shown = figures.filter(({ figure }) => figure.id === 'enquiry-to-plan');
    for (const { facts, figure } of shown) {
      const year = / (\d{4})(?:;|$)/.exec(figure.title)?.[1];
      const numbers = figure.title.match(/\d+(?:,\d{3})*\.\d/g) ?? [];
      if (figure.title.startsWith('No ')) continue;
      const own = figure.tidy
        .filter((row) => row.area === facts.area.code && row.period.startsWith(year ?? '-'))
        .map(({ value }) => value);
      expect(numbers.length, figure.title).toBeGreaterThan(0);
      for (const number of numbers) {
        expect(own, figure.title).toContain(number.replace(',', ''));
      }
    }
  });
});
