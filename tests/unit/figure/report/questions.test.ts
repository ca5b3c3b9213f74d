import { describe, expect, test } from 'vitest';
import { chooseQuestions } from '../../../../src/figure/report/choose-questions';
import { standsOut } from '../../../../src/figure/report/stands-out';
import type { KnownStanding } from '../../../../src/figure/standing/standing';

const standing: KnownStanding = {
  theme: 'referrals',
  measure: 'referrals-per-10000',
  period: '2025-03-31',
  sentence: '',
  value: 600,
  quarter: { first: 4, last: 4 },
  of: 153,
  place: 'inside',
  england: 519.4,
  oneYear: { reason: 'there is none' },
  fiveYears: {
    period: '2020-03-31',
    value: 500,
    difference: 100,
    weight: 'usual',
    usual: { median: 60, ninetyFifth: 300 },
  },
};
const { fiveYears } = standing;

describe('how a headline stands out', () => {
  test('as expected for its size is not higher, whatever its quarter', () => {
    expect(standsOut(standing)).toEqual(['rising']);
    expect(standsOut({ ...standing, place: 'above 95' })).toEqual(['higher', 'rising']);
    expect(standsOut({ ...standing, place: 'below 99.8' })).toEqual(['lower', 'rising']);
  });

  test('its quarter counts only where there are no limits, and it is one quarter', () => {
    expect(standsOut({ ...standing, place: null })).toEqual(['higher', 'rising']);
    const low = { ...standing, place: null, quarter: { first: 1, last: 1 } } as const;
    expect(standsOut(low)).toEqual(['lower', 'rising']);
    const equal = { ...standing, place: null, quarter: { first: 1, last: 4 } } as const;
    expect(standsOut(equal)).toEqual(['rising']);
  });

  test('chance, and what half of all authorities move by, is no rise', () => {
    const moved = (change: object) => ({ ...standing, fiveYears: { ...fiveYears, ...change } });
    expect(standsOut(moved({ weight: 'chance' }))).toEqual([]);
    expect(standsOut(moved({ difference: 60 }))).toEqual([]);
    expect(standsOut(moved({ difference: -61 }))).toEqual(['falling']);
    expect(standsOut({ ...standing, fiveYears: { reason: 'a break' } })).toEqual([]);
  });

  test('without a figure, or before standings are known, in no way', () => {
    const { theme, measure, period } = standing;
    expect(standsOut({ theme, measure, period, sentence: '', value: null })).toEqual([]);
    expect(standsOut(undefined)).toEqual([]);
  });
});

describe('a theme’s questions', () => {
  test('begin with the one that its headline calls for, and are five at most', () => {
    const plain = chooseQuestions('referrals', undefined);
    const higher = chooseQuestions('referrals', { ...standing, place: 'above 99.8' });
    expect(plain).toHaveLength(4);
    expect(higher.map(({ when }) => when)).toEqual(['higher', null, null, null, null]);
    expect(higher.slice(1)).toEqual(plain);
  });
});
