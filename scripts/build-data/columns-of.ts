import type { Measure } from '../../src/catalogue/measures/measure';

/** The published columns that a measure is made of, the one that names it first. */
export function columnsOf({ formula }: Measure): string[] {
  if (formula.kind === 'published') return [formula.column];
  return [...formula.numerator.columns, ...formula.denominator.columns];
}
