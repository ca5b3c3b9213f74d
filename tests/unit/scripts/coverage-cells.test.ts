import { describe, expect, test } from 'vitest';
import { authoritiesIn, coverageCells } from '../../../scripts/build-data/figures/coverage-cells';
import { coverageLevel } from '../../../src/figure/coverage';
import type { CoverageCount } from '../../../src/query/coverage';
import type { Area } from '../../../src/vocabulary/area';

function authority(code: string, firstYear: number, lastYear: number | null): Area {
  return {
    code,
    kind: 'authority',
    name: code,
    spokenName: code,
    slug: code,
    onsCodes: [],
    region: null,
    firstYear,
    lastYear,
  };
}

// Dorset ended with 2019; its successor came with 2020.
const areas = [
  authority('801', 2010, null),
  authority('835', 2010, 2019),
  authority('838', 2020, null),
];

function counts(symbol: CoverageCount['symbol'], codes: string, kind = 'authority'): CoverageCount {
  return {
    measure: 'referrals',
    period: '2019-03-31',
    kind: kind as CoverageCount['kind'],
    symbol,
    count: codes.split(',').length,
    areas: codes,
  };
}

describe('the authorities that there were', () => {
  test('follow the register of the children in need census', () => {
    expect(authoritiesIn(areas, 'at-31-march', '2019-03-31')).toEqual(['801', '835']);
    expect(authoritiesIn(areas, 'at-31-march', '2020-03-31')).toEqual(['801', '838']);
  });

  test('are a year ahead in the workforce census', () => {
    expect(authoritiesIn(areas, 'at-30-september', '2019-09-30')).toEqual(['801', '838']);
  });
});

describe('a cell', () => {
  test('counts figures, and names who lacks one by symbol', () => {
    const [cell] = coverageCells(
      [counts(null, '801'), counts('c', '835'), counts(null, 'E92000001', 'england')],
      'year-ending-31-march',
      areas,
    );
    expect(cell).toEqual({
      period: '2019-03-31',
      england: 'figure',
      regions: 0,
      figures: 1,
      existed: 2,
      missing: [{ symbol: 'c', count: 1, areas: ['835'] }],
    });
  });

  test('says that an authority has no row, which is no symbol', () => {
    const [cell] = coverageCells([counts(null, '801')], 'year-ending-31-march', areas);
    expect(cell?.missing).toEqual([{ symbol: null, count: 1, areas: ['835'] }]);
    expect(cell?.england).toBeNull();
  });

  test('gives England’s symbol, and does not count Inner and Outer London as regions', () => {
    const [cell] = coverageCells(
      [
        counts('x', 'E92000001', 'england'),
        counts(null, 'E12000001,E12000007,E13000001', 'region'),
      ],
      'year-ending-31-march',
      areas,
    );
    expect(cell).toMatchObject({ england: 'x', regions: 2, figures: 0 });
  });

  test('is refused for an authority that did not exist', () => {
    expect(() => coverageCells([counts(null, '801,838')], 'year-ending-31-march', areas)).toThrow(
      /838 at 2019-03-31/,
    );
  });

  test('is coloured by the share of authorities with a figure', () => {
    const cell = { period: '2019-03-31', england: 'figure', regions: 9, missing: [] } as const;
    expect(coverageLevel({ ...cell, figures: 152, existed: 152 })).toBe('all');
    expect(coverageLevel({ ...cell, figures: 145, existed: 152 })).toBe('most');
    expect(coverageLevel({ ...cell, figures: 144, existed: 152 })).toBe('some');
    expect(coverageLevel({ ...cell, figures: 0, existed: 152 })).toBe('england');
    expect(coverageLevel({ ...cell, england: 'x', figures: 0, existed: 152 })).toBe('none');
    expect(coverageLevel(undefined)).toBe('none');
  });
});
