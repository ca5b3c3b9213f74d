import { describe, expect, test } from 'vitest';
import { embedFigure, othersOf } from '../../../../src/figure/embed/embed-figure';
import { plainEmbed, type EmbedView } from '../../../../src/view/embed-view';
import { drawn, madeUp } from './made-up';

const ambridge = madeUp('999', 'Ambridge', [10, 'c', 12, 14, 15, 30.8]);
const felpersham = madeUp('998', 'Felpersham', [1, 2, 3, 4, 5, 6.5]);
const penny = madeUp('997', 'Hassett', [7, 7, 7, 7, 7, 'x']);

const lines = (view: Partial<EmbedView>, others = [felpersham, penny]) => {
  const { panel } = drawn(ambridge, view, others);
  if (panel.kind !== 'lines') throw new Error('Not lines.');
  return panel.series.map(({ role, label }) => `${role} ${label}`);
};

function problems(view: Partial<EmbedView>, others = [felpersham]) {
  const figure = embedFigure(ambridge, others, { ...plainEmbed, ...view });
  return 'problems' in figure ? figure.problems : [];
}

describe('lines', () => {
  test('are its own and all that it is compared with', () => {
    expect(lines({})).toEqual([
      'focus Ambridge',
      'england England',
      'region Borsetshire',
      'neighbours Neighbours’ median',
    ]);
    expect(lines({ compare: [] })).toEqual(['focus Ambridge']);
  });

  test('of other areas take the place of region and neighbours', () => {
    expect(lines({ with: ['felpersham'] })).toEqual([
      'focus Ambridge',
      'second Felpersham',
      'england England',
    ]);
    expect(lines({ with: ['felpersham', 'hassett'], compare: [] })).toHaveLength(3);
  });

  test('of other areas never have the colour of a comparator that is asked for', () => {
    expect(lines({ with: ['felpersham'], compare: ['england', 'neighbours'] })).toEqual([
      ...['focus Ambridge', 'third Felpersham', 'england England'],
      'neighbours Neighbours’ median',
    ]);
    expect(lines({ with: ['felpersham', 'hassett'], compare: ['region'] })).toEqual([
      ...['focus Ambridge', 'second Felpersham', 'fourth Hassett', 'region Borsetshire'],
    ]);
  });

  test('are never more than four, and what is left out is said', () => {
    const view = { with: ['felpersham', 'hassett'], compare: ['england', 'region'] as const };
    expect(lines(view)).toHaveLength(4);
    expect(drawn(ambridge, view, [felpersham, penny]).footnotes).toContain(
      'Left out: the region. More than four lines cannot be told apart.',
    );
  });

  test('England and the region are drawn once, though they are asked for as areas too', () => {
    expect(lines({ with: ['england'] })).toEqual(['focus Ambridge', 'england England']);
    expect(lines({ with: ['england'], compare: [] })).toEqual([
      'focus Ambridge',
      'england England',
    ]);
    expect(othersOf(ambridge, { ...plainEmbed, with: ['england', 'felpersham'] })).toEqual([
      'felpersham',
    ]);
  });

  test('have a gap with its reason where a figure is missing', () => {
    const { panel, table, symbols, footnotes } = drawn(ambridge);
    if (panel.kind !== 'lines') throw new Error('Not lines.');
    expect(panel.series[0]?.points[1]).toMatchObject({ value: null, symbol: 'c' });
    expect(table.rows.at(-2)?.slice(0, 2)).toEqual(['2021', '[c]']);
    // The median of 2023 has too few neighbours.
    expect(symbols).toEqual(['[c] suppressed to protect confidentiality', '[x] not available']);
    expect(footnotes.join('\n')).toContain(
      '[c] suppressed to protect confidentiality: re-referrals',
    );
  });
});

describe('years', () => {
  test('are cut, and with them words, table, notes and dates', () => {
    const noted = {
      ...ambridge,
      notes: [
        { area: '999', period: '2020-03-31' as const, text: 'Of 2020.' },
        { area: '999', period: '2023-03-31' as const, text: 'Of 2023.' },
        { area: '998', period: null, text: 'Of another area.' },
      ],
    };
    const figure = drawn(noted, { from: 2022, to: 2024 });
    expect(figure.table.rows.map(([year]) => year)).toEqual(['2024', '2023', '2022']);
    expect(figure.title).toBe(
      '15.0% of referrals to Ambridge came within 12 months of an earlier one in the year to 31 March 2024; in England, 22.0%',
    );
    expect(figure.sentence).toContain('In the year to 31 March 2024, 15.0%');
    expect(figure.subtitle).toMatch(/year ending 31 March 2022 to 2024$/);
    expect(figure.referenceDates).toBe('Year ending 31 March 2022 to year ending 31 March 2024');
    expect(figure.footnotes).toContain('Of 2023.');
    expect(figure.footnotes).not.toContain('Of 2020.');
    expect(figure.footnotes).not.toContain('Of another area.');
    expect(figure.symbols).toEqual(['[x] not available']);
  });

  test('without any figure are refused, with those that there are', () => {
    expect(problems({ from: 2090 })).toEqual([
      '“from” cannot be “2090”. Allowed: years of which there are figures (Ambridge has figures for 2020 to 2025).',
    ]);
    expect(problems({ to: 2001 })[0]).toContain('“to” cannot be “2001”');
  });

  test('further than the figures reach are no fault', () => {
    expect(drawn(ambridge, { from: 2001, to: 2099 }).table.rows).toHaveLength(6);
  });

  test('are written in the language that is asked for, by the Gregorian calendar', () => {
    expect(drawn(ambridge, { dates: 'cy' }).referenceDates).toContain('31 Mawrth 2020');
    expect(drawn(ambridge, { dates: 'th-TH' }).referenceDates).not.toContain('2563');
    expect(drawn(ambridge, { dates: 'en-GB-u-ca-buddhist' }).referenceDates).toContain('2025');
  });
});

describe('the latest figures', () => {
  test('are a bar each, of one period', () => {
    const figure = drawn(ambridge, { chart: 'latest', with: ['hassett'] }, [penny]);
    if (figure.panel.kind !== 'latest') throw new Error('Not the latest.');
    expect(figure.panel.bars.map(({ label, cell }) => `${label}: ${cell.text}`)).toEqual([
      ...['Ambridge: 30.8%', 'Hassett: [x] not available', 'England: 22.6%'],
    ]);
    expect(figure.panel.axis.domain[0]).toBe(0);
    expect(figure.table.rows).toEqual([
      ['Ambridge', '30.8%'],
      ['Hassett', '[x]'],
      ['England', '22.6%'],
    ]);
    expect(figure.symbols).toEqual(['[x] not available']);
    expect(figure.alt).toBe(
      'Bar chart, Re-referrals within 12 months, Year ending 31 March 2025. Ambridge: 30.8%; Hassett: [x] not available; England: 22.6%.',
    );
    expect(figure.referenceDates).toBe('Year ending 31 March 2025');
    // Nothing is said of years that are not shown.
    expect(figure.footnotes.join(' ')).not.toMatch(/\[c\]|line breaks/);
  });
});

describe('words', () => {
  test('name what stands beside, where it has a figure', () => {
    expect(drawn(ambridge, { with: ['felpersham', 'hassett'] }, [felpersham, penny]).title).toBe(
      '30.8% of referrals to Ambridge came within 12 months of an earlier one in the year to 31 March 2025; in Felpersham, 6.5%; in England, 22.6%',
    );
    expect(drawn(ambridge, { compare: [] }).title).not.toContain('England');
  });

  test('say higher, lower or the same by the figures as they are shown', () => {
    const latest = (value: number) => drawn(madeUp('999', 'Ambridge', [value])).sentence;
    expect(latest(20.1)).toMatch(/, higher than England’s 20\.0%\.$/);
    expect(latest(19.9)).toMatch(/, lower than England’s 20\.0%\.$/);
    expect(latest(20)).toMatch(/, the same as England’s\.$/);
    expect(latest(0)).toContain('That nought is as published');
  });

  test('say why there is no figure, and hold none', () => {
    const { title, sentence } = drawn(penny);
    expect(title).toBe(
      'No figure for the share of referrals to Hassett that came within 12 months of an earlier one in the year to 31 March 2025: not available [x]',
    );
    expect(sentence).toBe(
      'There is no figure for the share of referrals to Hassett that came within 12 months of an earlier one in the year to 31 March 2025, because it is marked as not available.',
    );
  });

  test('of a frozen one say that a newer release is out, and what it changed', () => {
    const old = { ...ambridge, release: '2024', newestPeriod: '2026-03-31' as const };
    expect(drawn({ ...old, changedSince: 1 }).newerRelease).toBe(
      'Frozen at the 2024 release. A newer one, 2025, is out: it goes to the year ending 31 March 2026, and 1 of this area’s earlier figures is not the same there as here.',
    );
    expect(drawn({ ...old, changedSince: 3 }).newerRelease).toContain(
      '3 of this area’s earlier figures are not',
    );
    expect(drawn(old).newerRelease).toContain('as they are here');
    expect(drawn(ambridge).newerRelease).toBeNull();
  });

  test('say where it comes from', () => {
    const { source, licence, page } = drawn(ambridge);
    expect(source).toBe(
      'DfE, “Children in need” (2025 release) – with minor processing by CIN Explorer',
    );
    expect(licence).toContain('Open Government Licence v3.0');
    expect(page).toBe('authority/ambridge');
  });
});

describe('other areas', () => {
  test('that are not there, are itself, or of another release are refused', () => {
    expect(problems({ with: ['atlantis'] })[0]).toContain('“with” cannot be “atlantis”');
    expect(problems({ with: ['ambridge'] })[0]).toContain('this one is drawn');
    expect(problems({ with: ['felpersham'] }, [{ ...felpersham, release: '2024' }])[0]).toContain(
      'another measure or release',
    );
  });

  test('that were not asked for are not drawn', () => {
    expect(lines({})).not.toContain('second Felpersham');
  });
});
