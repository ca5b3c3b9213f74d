import { dataSets } from '../../../src/catalogue/datasets';
import type { RateCheck } from '../../../src/catalogue/datasets/dataset';
import { measures } from '../../../src/catalogue/measures';
import type { Measure } from '../../../src/catalogue/measures/measure';
import type { Ratio } from './ratios';

/** Every rate that a data set publishes and every measure that is computed, of one column by another. */
export function declaredRatios(): Ratio[] {
  return [
    ...dataSets.flatMap(({ rates }) => rates.flatMap(published)),
    ...measures.flatMap(computed),
  ];
}

function published({ rate, numerator, denominator, scale, perYear }: RateCheck): Ratio[] {
  const [whole, ...others] = denominator;
  if (whole === undefined || others.length > 0 || perYear) return [];
  return [{ measure: rate, numerator, denominator: whole, yearsBefore: 0, factor: scale }];
}

function computed({ id, formula }: Measure): Ratio[] {
  if (formula.kind !== 'ratio') return [];
  const { numerator, denominator, scale } = formula;
  const [part, ...otherParts] = numerator.columns;
  const [whole, ...otherWholes] = denominator.columns;
  if (otherParts.length + otherWholes.length > 0) return [];
  const yearsBefore = denominator.yearsBefore ?? 0;
  return [{ measure: id, numerator: part, denominator: whole, yearsBefore, factor: scale }];
}
