import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortKeys, sortRows } from '../../../../src/features/compare/sort-rows';
import type { CompareTableRow } from '../../../../src/figure/compare/compare-table';

function row(key: number, [value, one, five]: readonly (number | null)[]): CompareTableRow {
  const change = (difference: number | null = null) => ({ text: '', difference, note: '' });
  return {
    key: String(key),
    codes: [String(key)],
    label: String(key),
    role: 'other',
    value: value ?? null,
    valueText: '',
    missing: null,
    interval: null,
    intervalText: '',
    quarterText: '',
    placeText: '',
    oneYear: change(one),
    fiveYears: change(five),
  };
}

const figure = fc.option(fc.integer({ min: -5, max: 5 }), { nil: null });
const rows = fc
  .array(fc.tuple(figure, figure, figure), { maxLength: 20 })
  .map((all) => all.map((one, index) => row(index, one)));
const numberOf = {
  value: (one: CompareTableRow) => one.value,
  'one-year': (one: CompareTableRow) => one.oneYear.difference,
  'five-years': (one: CompareTableRow) => one.fiveYears.difference,
};

test('by a figure: in order, equals by name, and whoever has none last either way', () => {
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom('value' as const, 'one-year' as const, 'five-years' as const),
      fc.boolean(),
      (all, key, descending) => {
        const sorted = sortRows(all, key, descending);
        expect(sorted).toHaveLength(all.length);
        sorted.slice(1).forEach((after, index) => {
          const before = sorted[index];
          if (!before) return;
          const [a, b] = [numberOf[key](before), numberOf[key](after)];
          if (a === null) expect(b).toBeNull();
          if (a !== null && b !== null) expect(descending ? a >= b : a <= b).toBe(true);
          if (a === b) expect(Number(before.key)).toBeLessThan(Number(after.key));
        });
      },
    ),
  );
});

test('by name the rows stay as they came, or turn round; the rows given are left alone', () => {
  const all = [1, 2, 3].map((key) => row(key, [key, null, null]));
  const keys = (list: readonly CompareTableRow[]) => list.map(({ key }) => key).join('');
  for (const key of sortKeys) sortRows(all, key, true);
  expect(keys(all)).toBe('123');
  expect(keys(sortRows(all, 'name', false))).toBe('123');
  expect(keys(sortRows(all, 'name', true))).toBe('321');
});
