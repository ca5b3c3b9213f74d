import { describe, expect, test } from 'vitest';
import { relationshipOf } from '../../../../src/catalogue/relationships';
import { intervalText, signed } from '../../../../src/figure/relationship/number-words';
import { ownYearsSentence } from '../../../../src/figure/relationship/own-years';
import { relationshipFigures } from '../../../../src/figure/relationship/relationship-figures';
import { strengthSentence } from '../../../../src/figure/relationship/strength-words';
import { togetherOf } from '../../../../src/figure/relationship/together';
import { plainSwitches } from '../../../../src/view/relationship-switches';
import {
  firstRelationshipView,
  type RelationshipView,
} from '../../../../src/view/relationship-view';
import { madeUpAreas, madeUpFiles } from './made-up';

const lab = relationshipOf('re-referral-by-caseload');
const figures = (part: Partial<RelationshipView> = {}, areas = madeUpAreas) =>
  relationshipFigures(madeUpFiles, areas, lab, { ...firstRelationshipView(lab), ...part });

test('numbers: a true minus, none before nought, and no end that is told as 0 but is none', () => {
  expect([signed(-0.036), signed(-0.001), signed(0.171)]).toEqual(['−0.04', '0.00', '0.17']);
  expect(intervalText({ lower: 0.004, upper: 0.31 })).toBe('0.004 to 0.310');
  expect(intervalText({ lower: -0.17, upper: 0.09 })).toBe('−0.17 to 0.09');
});

describe('words follow the numbers', () => {
  const sentence = (r: number, lower: number, upper: number, n = 150) =>
    strengthSentence(
      { r, interval: { lower, upper }, n },
      plainSwitches,
      { when: 'In 2025', xWhen: '' },
      30,
    );

  test('which way, how much, and whether the interval leaves out 0', () => {
    expect(sentence(0.17, 0.01, 0.32)).toBe(
      'In 2025, authorities with higher caseloads tended, weakly, to have higher shares of re-referrals: r = 0.17 (95% interval 0.01 to 0.32) over 150 authorities. The interval leaves out 0.',
    );
    expect(sentence(-0.6, -0.7, -0.5)).toContain('tended, strongly, to have lower shares');
    expect(sentence(0.1, -0.05, 0.25)).toContain('neither clearly higher nor clearly lower');
    expect(sentence(0.1, -0.05, 0.25)).toContain('The interval holds 0');
  });

  test('below 30 pairs, a warning', () => {
    expect(sentence(0.5, 0.1, 0.8, 29)).toContain('only 29 authorities: fewer than 30');
    expect(sentence(0.5, 0.1, 0.8, 30)).not.toContain('fewer than 30');
  });

  test('together: whatever is found, neither a cause nor that there is none', () => {
    const sides = [
      { lower: 0.1, upper: 0.3 },
      { lower: -0.3, upper: -0.1 },
      { lower: -0.1, upper: 0.1 },
    ];
    const texts = sides.flatMap((between) =>
      sides.map((within) =>
        togetherOf(
          lab,
          plainSwitches,
          [],
          { r: 0, n: 150, interval: between, sentence: '' },
          { slope: 0, error: 0, rows: 900, units: 150, times: 8, interval: within, sentence: '' },
        ),
      ),
    );
    expect(new Set(texts).size).toBe(9);
    for (const text of texts) {
      expect(text).toContain('do not show that caseload causes re-referrals');
      expect(text).toContain('do not show that caseload does not matter');
    }
    expect(texts[1]).toContain('opposite directions');
    expect(texts[2]).toContain('when an authority’s own figure moves, no movement');
    expect(texts[8]).toContain('Neither between authorities nor within them');
  });

  test('an authority’s own years', () => {
    const points = [1, 2, 3, 4, 5, 6].map((x) => ({ x, y: 20 - x + (x % 2) }));
    expect(ownYearsSentence(points, 'the Wrekin', plainSwitches)).toMatch(
      /^Over 6 years of its own, The Wrekin had shares of re-referrals 1\.1 percentage points lower/,
    );
    expect(ownYearsSentence(points.slice(0, 4), 'Barnsley', plainSwitches)).toBe(
      'Barnsley has only 4 years with both figures: too few to say how they go together.',
    );
    expect(ownYearsSentence([], 'Barnsley', plainSwitches)).toBe(
      'Barnsley has no year with both figures.',
    );
  });
});

test('fewer than 10 pairs are a reason and no picture', () => {
  const nine = { ...madeUpAreas, authorities: madeUpAreas.authorities.slice(6, 15) };
  const shown = figures({}, nine);
  for (const part of [shown.year, shown.strength, shown.between, shown.within, shown.models]) {
    expect(part).toEqual({
      reason: expect.stringContaining('Only 9 authorities are left') as string,
    });
  }
  expect(shown.years.rows.every(({ value }) => value === null)).toBe(true);
  expect(shown.leaveOneOut()).toHaveProperty('reason');
  const ten = { ...madeUpAreas, authorities: madeUpAreas.authorities.slice(6, 16) };
  const { strength } = figures({}, ten);
  if ('reason' in strength) throw new Error(strength.reason);
  expect(strength.sentence).toContain('only 10 authorities: fewer than 30');
});

test('a year without x says which figures there are none of', () => {
  const { year } = figures({ year: 2023, join: 'two-years-before' });
  expect(year).toEqual({
    reason:
      'The year ending 31 March 2023 has no pairs: no figures for caseload are published for 30 September 2021.',
  });
});

test('the picture: the chosen last, its colour, its size, the line and its band', () => {
  const { year, path } = figures({ authority: 'place-310', colour: 'region', lowess: true });
  if ('reason' in year) throw new Error(year.reason);
  expect(year.marks.at(-1)).toMatchObject({
    key: '310',
    role: 'chosen',
    size: expect.any(Number) as number,
  });
  expect(year.categories).toEqual(['London', 'North West']);
  expect(year.marks.find(({ key }) => key === '300')?.category).toBe(0);
  expect(year.line?.length).toBe(41);
  expect(year.lowess?.length).toBeGreaterThan(10);
  expect(figures({ lowess: false }).year).toHaveProperty('lowess', null);
  expect(path?.panel).toHaveProperty('kind', 'scatter');
  expect(figures({ authority: 'place-304' }).year).toHaveProperty('notes', [
    'Place 304 is not in the picture: it has no pair in this year, or is left out.',
  ]);
});

test('an authority’s path has England’s behind it, year by year, its ends told', () => {
  const { path } = figures({ authority: 'place-310' });
  if (path === null || 'reason' in path.panel) throw new Error('no path');
  const { marks, breaks, alt } = path.panel;
  expect(breaks).toEqual([]);
  const told = (role: string) =>
    marks.filter((mark) => mark.role === role).map(({ year, label }) => [year, label]);
  expect(told('england')).toEqual([
    [2023, '2023'],
    [2024, null],
    [2025, '2025'],
  ]);
  expect(told('focus')).toEqual([
    [2023, '2023'],
    [2024, '2024'],
    [2025, '2025'],
  ]);
  expect(alt).toMatch(/Behind it, from first to last: England: .*2023.*; England: .*2025/);
});

describe('the threshold', () => {
  test('at least 10 on either side, or a reason', () => {
    // 4, 4.5, …: 12 are below 10, and 12 at 10 or more.
    const { twoGroups, threshold } = figures();
    if (twoGroups === null || 'reason' in twoGroups) throw new Error('no groups');
    expect(twoGroups.groups.map(({ marks }) => marks.length)).toEqual([12, 12]);
    expect(twoGroups.groups[1]?.marks[0]?.key).toBe('312');
    if (threshold === null || 'reason' in threshold) throw new Error('no curve');
    expect(threshold.points.map((point) => point.threshold)).toEqual([9, 9.5, 10, 10.5, 11]);
    expect(figures({ threshold: 12 }).twoGroups).toEqual({
      reason:
        '8 authorities have 12 or more children in need per social worker and 16 fewer: at least 10 are needed on either side.',
    });
  });

  test('its x is joined by date like any other', () => {
    const { twoGroups } = figures();
    if (twoGroups === null || 'reason' in twoGroups) throw new Error('no groups');
    expect(twoGroups.groups[0]?.marks[0]?.text).toContain('31 March 2024');
  });
});

test('the caption says every switch', () => {
  const { caption } = figures({
    correlation: 'spearman',
    weighted: true,
    without: '310',
    london: false,
    complete: true,
    adjusted: ['deprivation', 'referrals'],
    join: 'same-label',
  });
  for (const words of [
    'Spearman’s ρ',
    'Weighted by the number of referrals in the year',
    'Place 310 and London’s authorities are left out',
    'a pair in every year',
    'Adjusted for deprivation',
    'the rate of referrals in the same year',
    'After the fact',
  ]) {
    expect(caption).toContain(words);
  }
});

test('the models are over the same authorities', () => {
  const { models } = figures();
  if ('reason' in models) throw new Error(models.reason);
  expect(models.table.rows.length).toBe(2 + 3 + 3 + 4);
  // Place 304 has no caseload then, Place 305 no deprivation.
  expect(new Set(models.table.rows.map((row) => row[4]))).toEqual(new Set(['22']));
});
