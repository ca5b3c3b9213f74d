import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCell } from '../../../scripts/import/normalise/cell';
import { canonicalNumber } from '../../../scripts/import/normalise/number';
import { nearest } from '../../../scripts/import/read/nearest';
import { slugOf } from '../../../scripts/import/register/slug';

describe('a canonical number', () => {
  test('is read as the language reads it', () => {
    const written = fc
      .tuple(fc.nat(9_999_999), fc.nat(4), fc.nat(9999))
      .map(([whole, decimals, part]) =>
        String(Number(`${whole}.${String(part).slice(0, decimals)}`)),
      );
    fc.assert(
      fc.property(written, (text) => {
        expect(canonicalNumber(text)).toBe(Number(text));
      }),
    );
  });

  test('is the only text that is read, so that text and number say the same', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9.,+-]{0,6}$/), (text) => {
        const value = canonicalNumber(text);
        if (!Number.isNaN(value)) expect(String(value)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['', '.', '.5', '5.', '05', '5.0', '-1', '1,000', '1e3', ' 1', 'c', 'NaN', 'Infinity'])(
    'is not %j',
    (text) => {
      expect(canonicalNumber(text)).toBeNaN();
    },
  );
});

describe('a cell', () => {
  test.each([
    ['615,000', 615000, '615000'],
    ['1,234,567.5', 1234567.5, '1234567.5'],
    [' 13 ', 13, '13'],
    ['13.0', 13, '13'],
    ['-4', -4, '-4'],
  ])('%j is a number', (published, value, text) => {
    expect(readCell(published)).toEqual({ value, text });
  });

  test.each([
    ['c', 'c'],
    ['low', 'low'],
    [' z ', 'z'],
    [':', 'x'],
    ['..', 'x'],
  ])('%j is a symbol', (published, text) => {
    expect(readCell(published)).toEqual({ value: null, text });
  });

  test.each(['', ' ', 'C', '[c]', 'n/a', '1,23', '1e3', '12.', '-'])(
    '%j is neither',
    (published) => {
      expect(readCell(published)).toBeNull();
    },
  );
});

describe('words', () => {
  test('the nearest header is suggested, and none where all are far', () => {
    expect(nearest('awaiting_assessment', ['Awaiting_assessment', 'category'])).toBe(
      'Awaiting_assessment',
    );
    expect(nearest('referral_count', ['Referrals', 'region_name'])).toBe('Referrals');
    expect(nearest('cases', ['region_code', 'vacancy_fte'])).toBeNull();
  });

  test.each([
    ['the Isles of Scilly', 'isles-of-scilly'],
    ['Bournemouth, Christchurch and Poole', 'bournemouth-christchurch-and-poole'],
    ['Dorset (to 2019)', 'dorset-to-2019'],
    ["King's Lynn", 'king-s-lynn'],
  ])('%s has the address %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});
