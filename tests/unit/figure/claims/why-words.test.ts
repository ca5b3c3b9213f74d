import { describe, expect, test } from 'vitest';
import type { NumberClaim, Put } from '../../../../src/catalogue/claims/claim';
// The whole list: claims may be about any measure.
import '../../../../src/catalogue/measures';
import { judgeOne } from '../../../../src/figure/claims/judgement';
import type { ClaimRow } from '../../../../src/query/claims';

const area = 'E92000001';
const known = { sources: {}, nameOf: (code: string) => code };
const row = (role: ClaimRow['role'], period: ClaimRow['period'], value: number): ClaimRow => ({
  role,
  area,
  period,
  value,
  symbol: null,
});

/** The last word on a change from `before` to `after` that was said to be `stated`. */
function whyChange(
  measure: 'referrals' | 're-referrals',
  as: 'percent' | 'difference',
  [before, after]: readonly [number, number],
  stated: number,
  put: Put,
): string {
  const [from, to] = ['2024-03-31', '2025-03-31'] as const;
  const claim: NumberClaim = {
    statement: { kind: 'change', measure, area, from, to, as },
    stated,
    put,
  };
  const rows = [row('before', from, before), row('after', to, after)];
  return judgeOne(claim, { rows, others: [] }, known, 'the claim').why.at(-1) ?? '';
}

const to = (how: Put['how'], unit: number): Put => ({ how, to: unit });

describe('a change that was stated beside the one that the figures give', () => {
  test.each([
    // A rise stated: against a larger rise, a smaller one, none and a fall.
    [12, [1001, 1301], 'A rise of 12% is 18.0 points less than the published figures give.'],
    [12, [1001, 1011], 'A rise of 12% is 11.0 points more than the published figures give.'],
    [
      12,
      [1001, 1001],
      'A rise was stated, and the published figures give no change: the two lie 12.0 points apart.',
    ],
    [
      12,
      [1001, 960],
      'A rise was stated, and the published figures give a fall: the two lie 16.1 points apart.',
    ],
    // A fall stated: the same, the other way about.
    [-12, [1001, 701], 'A fall of 12% is 18.0 points less than the published figures give.'],
    [-12, [1001, 991], 'A fall of 12% is 11.0 points more than the published figures give.'],
    [
      -12,
      [1001, 1001],
      'A fall was stated, and the published figures give no change: the two lie 12.0 points apart.',
    ],
    [
      -12,
      [1001, 1042],
      'A fall was stated, and the published figures give a rise: the two lie 16.1 points apart.',
    ],
    // No change stated.
    [
      0,
      [1001, 1042],
      'No change was stated, and the published figures give a rise: the two lie 4.1 points apart.',
    ],
    [
      0,
      [1001, 960],
      'No change was stated, and the published figures give a fall: the two lie 4.1 points apart.',
    ],
  ] as const)('%d%%, of %o', (stated, ends, expected) => {
    expect(whyChange('referrals', 'percent', ends, stated, to('rounded', 1))).toBe(expected);
  });

  test.each([
    [12, 'more-than', [1001, 960], 'A rise was stated, and the published figures give a fall'],
    [
      12,
      'more-than',
      [1001, 1042],
      'It is not more than 12%: a rise of 12% is 7.9 points more than',
    ],
    [
      12,
      'more-than',
      [1001, 1501],
      'True as it was put, and far from the figure: a rise of 12% is',
    ],
    [-12, 'more-than', [1001, 1042], 'A fall was stated, and the published figures give a rise'],
    [
      -12,
      'more-than',
      [1001, 960],
      'It is not more than 12%: a fall of 12% is 7.9 points more than',
    ],
    [
      -12,
      'more-than',
      [1001, 501],
      'True as it was put, and far from the figure: a fall of 12% is',
    ],
    // What fell has not risen by less than 12%.
    [12, 'less-than', [1001, 960], 'A rise was stated, and the published figures give a fall'],
    [-12, 'less-than', [1001, 1042], 'A fall was stated, and the published figures give a rise'],
    [
      12,
      'less-than',
      [1001, 1042],
      'True as it was put, and far from the figure: a rise of 12% is',
    ],
    [
      12,
      'less-than',
      [1001, 1116],
      'A rise of 11.5% is a rise of less than 12%, by no more than 1%.',
    ],
    [
      -12,
      'less-than',
      [1001, 886],
      'A fall of 11.5% is a fall of less than 12%, by no more than 1%.',
    ],
  ] as const)('%d%%, %s, of %o', (stated, how, ends, expected) => {
    const why = whyChange('referrals', 'percent', ends, stated, to(how, 1));
    expect(why).toContain(expected);
  });

  test.each([
    [
      3.1,
      [25.5, 22.4],
      'A rise was stated, and the published figures give a fall: the two lie 6.2 points apart.',
    ],
    [
      -3.1,
      [22.4, 25.5],
      'A fall was stated, and the published figures give a rise: the two lie 6.2 points apart.',
    ],
    [
      -3.1,
      [25.5, 21.5],
      'A fall of 3.1 points is 0.9 points less than the published figures give.',
    ],
    [3.1, [22.4, 25.5], 'The published figures give the same.'],
  ] as const)('%d points, of %o', (stated, ends, expected) => {
    expect(whyChange('re-referrals', 'difference', ends, stated, to('rounded', 0.1))).toBe(
      expected,
    );
  });

  test('what rounding allows is said as rises, as falls, or as both', () => {
    const first = (ends: readonly [number, number]) => {
      const [from, until] = ['2024-03-31', '2025-03-31'] as const;
      const claim: NumberClaim = {
        statement: { kind: 'change', measure: 'referrals', area, from, to: until, as: 'percent' },
        stated: 50,
        put: to('rounded', 1),
      };
      const rows = [row('before', from, ends[0]), row('after', until, ends[1])];
      return judgeOne(claim, { rows, others: [] }, known, 'the claim').why[0];
    };
    expect(first([1000, 1200])).toContain(
      'a rise of 20.0%; the rounding of the two allows 18.9% to 21.1%.',
    );
    expect(first([1200, 1000])).toContain(
      'a fall of 16.7%; the rounding of the two allows 15.9% to 17.4%.',
    );
    expect(first([1000, 1000])).toContain(
      'no change; the rounding of the two allows anything from a fall of 1.0% to a rise of 1.0%.',
    );
  });
});

test.each([
  [7, 17.7, 'Rounded to the nearest whole number, that is 7 cases more.'],
  [7, 12, '7 cases more is 6.0 cases less than the published figures give.'],
  [7, 28, 'More was stated, and the published figures give fewer: the two lie 10.0 cases apart.'],
  [
    -7,
    17.7,
    'Fewer was stated, and the published figures give more: the two lie 14.3 cases apart.',
  ],
  [-7, 28, '7 cases fewer is 4.0 cases more than the published figures give.'],
  [7, 25, 'More was stated, and the published figures give the same: the two lie 7.0 cases apart.'],
] as const)('25 cases as %d above a published %d', (stated, value, expected) => {
  const claim: NumberClaim = {
    statement: { kind: 'distance', measure: 'caseload', area, period: '2025-09-30', of: 25 },
    stated,
    put: to('rounded', 1),
  };
  const rows = [row('figure', '2025-09-30', value)];
  expect(judgeOne(claim, { rows, others: [] }, known, 'the claim').why.at(-1)).toBe(expected);
});
