import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verdicts } from '../../../src/catalogue/claims/verdicts';
import {
  claimHows,
  claimKinds,
  firstClaimView,
  lastDigit,
  readClaimView,
  readSaid,
  writeClaimView,
  type ClaimView,
} from '../../../src/view/claim-view';
import { readClaimsFilter, writeClaimsFilter } from '../../../src/view/claims-filter';

const slug = fc.stringMatching(/^[a-z]{3,12}(-[a-z0-9]{2,8})?$/);
const year = fc.option(fc.integer({ min: 1999, max: 2040 }), { nil: null });

describe('a claim of one’s own', () => {
  test('comes back from its address', () => {
    const view = fc
      .record({
        measure: slug,
        area: slug,
        kind: fc.constantFrom(...claimKinds),
        year,
        since: year,
        said: fc.option(fc.stringMatching(/^-?\d{1,9}(\.\d{1,2})?$/), { nil: null }),
        how: fc.constantFrom(...claimHows),
      })
      .map((one): ClaimView => (one.kind === 'figure' ? { ...one, since: null } : one));
    fc.assert(
      fc.property(view, (one) => {
        expect(readClaimView(writeClaimView(one))).toEqual(one);
        expect(readClaimView(`?${writeClaimView(one)}`)).toEqual(one);
      }),
    );
  });

  test('opens without a word in its address, and passes over what makes no sense', () => {
    expect(writeClaimView(firstClaimView)).toBe('');
    expect(
      readClaimView(
        'measure=<script>&area=A%20B&kind=guess&year=20x5&since=2001&said=1e9&how=perhaps&utm_source=x',
      ),
    ).toEqual(firstClaimView);
    expect(readClaimView('said=1,000').said).toBeNull();
    expect(readClaimView('year=99999').year).toBeNull();
  });

  test('is never broken by any address', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const view = readClaimView(search);
        expect(readClaimView(writeClaimView(view))).toEqual(view);
      }),
    );
  });
});

test.each([
  ['48,100', '48100'],
  [' −3.5 % ', '-3.5'],
  ['–3', '-3'],
  ['12.0', '12.0'],
  ['about 12', null],
  ['1e5', null],
  ['1.2345', null],
  ['', null],
])('“%s” is read as %s', (text, expected) => {
  expect(readSaid(text)).toBe(expected);
});

test.each([
  ['48100', 'rounded', 100],
  ['160000', 'more-than', 10_000],
  ['48100', 'exactly', 1],
  ['12', 'rounded', 1],
  ['12.0', 'rounded', 0.1],
  ['0.25', 'about', 0.01],
  ['-30', 'about', 10],
  ['0', 'rounded', 1],
] as const)('%s, put %s, states %d', (said, how, unit) => {
  expect(lastDigit(said, how)).toBe(unit);
});

test('the claims page’s filter comes back, and what is no verdict is none', () => {
  for (const verdict of [null, ...verdicts]) {
    expect(readClaimsFilter(writeClaimsFilter(verdict))).toBe(verdict);
  }
  expect(readClaimsFilter('verdict=wrong')).toBeNull();
});
