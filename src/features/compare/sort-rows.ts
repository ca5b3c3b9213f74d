import type { CompareTableRow } from '../../figure/compare/compare-table';

/** The columns that a comparison's table can be sorted by, as an address has them. */
export const sortKeys = ['name', 'value', 'one-year', 'five-years'] as const;

export type SortKey = (typeof sortKeys)[number];

const numbers: Record<Exclude<SortKey, 'name'>, (row: CompareTableRow) => number | null> = {
  value: ({ value }) => value,
  'one-year': ({ oneYear }) => oneYear.difference,
  'five-years': ({ fiveYears }) => fiveYears.difference,
};

/**
 * Rows, given by name, in the order of a column; whoever has nothing in it comes last either way, for
 * a missing figure is neither high nor low. Equals stay by name.
 */
export function sortRows(
  rows: readonly CompareTableRow[],
  key: SortKey,
  descending: boolean,
): readonly CompareTableRow[] {
  if (key === 'name') return descending ? [...rows].reverse() : rows;
  const number = numbers[key];
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [one, other] = [number(a), number(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  });
}
