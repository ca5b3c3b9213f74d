import { describe, expect, test } from 'vitest';
import { measureOf } from '../../../src/catalogue/measures/known';
import type { Measure } from '../../../src/catalogue/measures/measure';
import { themes } from '../../../src/catalogue/themes';
import type {
  CompareArea,
  CompareAreas,
  ComparedSeries,
  CompareFile,
} from '../../../src/figure/compare/compare-file';
import { movementSize } from '../../../src/figure/standing/movement-size';
import { isMovement, type Movement } from '../../../src/figure/standing/standing';
import { standingsIn } from '../../../src/figure/standing/standings-in';
import { usualOf } from '../../../src/figure/standing/usual';
import type { AuthorityChange } from '../../../src/vocabulary/area';
import { periodOf } from '../../../src/vocabulary/period';

const caseload = measureOf('caseload');
const reReferrals = measureOf('re-referrals');

function area(
  code: string,
  spokenName = `Place ${code}`,
  lastYear: number | null = null,
): CompareArea {
  return {
    code,
    slug: code,
    name: spokenName.replace(/^the /, ''),
    spokenName,
    region: 'E12000001',
    type: 'county',
    firstYear: 2010,
    lastYear,
    deprivationRank: null,
    deprivation: null,
    population: null,
    neighbours: {},
    hex: null,
  };
}

function areasOf(authorities: CompareArea[], changes: AuthorityChange[] = []): CompareAreas {
  return { authorities, regions: [], changes, populationPeriod: '2024-06-30' };
}

/** Years from `first`; England's figure is 15 throughout. */
function fileOf(measure: Measure, first: number, authorities: ComparedSeries[]): CompareFile {
  const years = Math.max(...authorities.map(({ figures }) => figures.length));
  return {
    measure: measure.id,
    sources: [],
    notes: [],
    events: [],
    periods: Array.from({ length: years }, (_, index) => periodOf(measure.period, first + index)),
    england: { code: 'E92000001', figures: Array.from({ length: years }, () => 15) },
    regions: [],
    authorities,
  };
}

const four = [1, 2, 3, 4].map((number) => String(number));

describe('where an authority stands', () => {
  test('a joint return counts once, in quarters and in usual movements, and both are named', () => {
    const joints = ['1+2', '1+2'];
    const file = fileOf(caseload, 2024, [
      { code: '1', figures: [10, 18], joints },
      { code: '2', figures: [10, 18], joints },
      { code: '3', figures: [10, 11] },
      { code: '4', figures: [10, 12] },
      { code: '5', figures: [10, 13] },
    ]);
    const standing = standingsIn(file, areasOf([...four, '5'].map((code) => area(code))), caseload);
    const one = standing('1');
    expect(one).toMatchObject({ of: 4, quarter: { first: 4, last: 4 } });
    expect(standing('2').sentence).toBe(one.sentence);
    expect(one.sentence).toContain('in Place 1 and Place 2 together, more than England’s 15.0');
    expect(one.sentence).toContain('puts this joint return in the highest quarter');
    // Changes of 8, 1, 2 and 3: counted twice, the 8 would move the median from 2.5 to 3.
    expect(usualOf(file, caseload, 1)).toMatchObject({ changes: 4, median: 2.5 });
  });

  test('nothing is compared across a break, and no usual movement is', () => {
    const broken: Measure = {
      ...reReferrals,
      breaks: [{ at: '2024-03-31', reason: 'Counted anew.' }],
    };
    const file = fileOf(
      broken,
      2019,
      four.map((code) => ({ code, figures: [10, 10, 10, 10, 10, 90, 92] })),
    );
    const one = standingsIn(file, areasOf(four.map((code) => area(code))), broken)('1');
    expect(one).toMatchObject({
      oneYear: { difference: 2 },
      fiveYears: {
        reason: expect.stringContaining(
          'figures before the year to 31 March 2024 are not',
        ) as string,
      },
    });
    expect(one.sentence).not.toContain('five years before');
    expect(usualOf(file, broken, 1)).toMatchObject({ median: 0, ninetyFifth: 2 });
  });

  test('nothing is compared across a reorganisation, but across a new kind of council it is', () => {
    const change = (kind: AuthorityChange['kind'], predecessor: string): AuthorityChange[] => [
      { year: 2024, kind, predecessor, successor: '1' },
    ];
    const file = fileOf(
      reReferrals,
      2019,
      four.map((code) => ({ code, figures: [10, 11, 12, 13, 14, 15, 16] })),
    );
    const areas = four.map((code) => area(code));
    const split = standingsIn(file, areasOf(areas, change('split', '9')), reReferrals)('1');
    expect(split.sentence).toContain('because the reorganisation of 1 April 2023 came between.');
    expect(split).toMatchObject({ oneYear: { difference: 1 } });
    const same = standingsIn(file, areasOf(areas, change('same area', '1')), reReferrals)('1');
    expect(same).toMatchObject({ fiveYears: { value: 11, difference: 5 } });
  });

  test('a figure of another return, or a missing one, is no figure to compare with', () => {
    const file = fileOf(caseload, 2020, [
      {
        code: '1',
        figures: ['u', 10, 10, 10, 9, 10],
        joints: [null, null, null, null, '1+2', null],
      },
      ...['2', '3', '4'].map((code) => ({ code, figures: [10, 11, 12, 13, 14, 15] })),
    ]);
    const one = standingsIn(file, areasOf(four.map((code) => area(code))), caseload)('1');
    expect(one.sentence).toContain(
      'over one year can be given, because the figure for 30 September 2024 was not of the same return.',
    );
    expect(one.sentence).toContain(
      'because the figure for 30 September 2020 is missing: it was of low reliability and is not published.',
    );
  });

  test('equal figures are called the same, and differences are of the shown figures', () => {
    const file = fileOf(reReferrals, 2020, [
      { code: '1', figures: [15, 15, 15, 15, 15, 15] },
      { code: '2', figures: [16.8, 15, 15, 15, 22.4, 25.5] },
      { code: '3', figures: [1, 1, 1, 1, 1, 1] },
      { code: '4', figures: [2, 2, 2, 2, 2, 2] },
    ]);
    const standing = standingsIn(file, areasOf(four.map((code) => area(code))), reReferrals);
    expect(standing('1').sentence).toMatch(
      /, the same as England’s; five years before it was 15\.0% as well\. .* The figure is the same as a year before\.$/,
    );
    expect(standing('2')).toMatchObject({
      fiveYears: { difference: 8.7 },
      oneYear: { difference: 3.1 },
    });
  });

  test('an authority that ended, and has a namesake today, is the old one', () => {
    const file = fileOf(reReferrals, 2018, [
      { code: '1', figures: [20, 21, null, null] },
      ...['2', '3', '4', '5'].map((code) => ({ code, figures: [10, 11, 12, 13] })),
    ]);
    const areas = areasOf([
      { ...area('1', 'Dorset (to 2019)', 2019), name: 'Dorset' },
      area('2', 'Dorset'),
      area('3', 'the Isle of Wight'),
      area('4'),
      area('5'),
    ]);
    const standing = standingsIn(file, areas, reReferrals);
    expect(standing('1').sentence).toMatch(
      /^In the year to 31 March 2019, the last before the reorganisation of 1 April 2019, 21\.0% of referrals to the old Dorset /,
    );
    expect(standing('2').sentence).toMatch(/referrals to Dorset .* That puts Dorset in/);
    expect(standing('3').sentence).toContain('That puts the Isle of Wight in');
  });

  test('one without any row has no figure, and the sentence says so', () => {
    const file = fileOf(
      reReferrals,
      2024,
      ['1', '2'].map((code) => ({ code, figures: [1, 2] })),
    );
    const standing = standingsIn(file, areasOf(four.map((code) => area(code))), reReferrals);
    expect(standing('3')).toEqual({
      theme: 're-referrals-and-caseload',
      measure: 're-referrals',
      period: '2025-03-31',
      value: null,
      sentence:
        'There is no figure for the share of referrals to Place 3 that came within 12 months of an earlier one in the year to 31 March 2025, because none is published.',
    });
    // Two figures have no quarters.
    expect(standing('1')).toMatchObject({ quarter: null, place: null });
    expect(standing('1').sentence).not.toContain('quarter');
  });

  test('a change is weighed by half, and by 95 in 100, of all changes', () => {
    const movement: Movement = {
      period: '2024-03-31',
      value: 1,
      difference: -3,
      weight: 'usual',
      usual: { median: 2, ninetyFifth: 9 },
    };
    expect(movementSize(movement)).toBe('most');
    expect(movementSize({ ...movement, difference: -2 })).toBe('usual');
    expect(movementSize({ ...movement, weight: 'unusual' })).toBe('unusual');
    expect(movementSize({ ...movement, weight: 'chance' })).toBe('chance');
    expect(movementSize({ ...movement, weight: null, usual: null })).toBeNull();
    expect(isMovement(movement)).toBe(true);
  });

  test('every headline says how its figure is spoken', () => {
    for (const { headline } of themes) {
      const { spoken } = measureOf(headline);
      expect(spoken?.clause.match(/\{(figure|place)\}/g)?.sort()).toEqual(['{figure}', '{place}']);
      expect(spoken?.noun.match(/\{place\}/g)?.length).toBe(1);
    }
  });
});
