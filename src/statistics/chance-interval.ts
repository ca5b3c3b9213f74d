import { byar } from './byar';
import type { Chance } from './chance';
import { requireCounted, type Counted } from './counted';
import type { Interval } from './interval';
import { level95, type Level } from './levels';
import { wilson } from './wilson';

/**
 * The interval of a figure in its shown unit: Wilson's for a proportion, Byar's (exact below 10) for
 * a rate, 95% unless told. RangeError for counts that make no such figure.
 */
export function chanceInterval(
  counted: Counted,
  { law, scale }: Chance,
  level: Level = level95,
): Interval {
  requireCounted(counted);
  const { lower, upper } =
    law === 'proportion' ? wilson(counted, level.z) : byar(counted.numerator, level);
  const unit = law === 'proportion' ? scale : scale / counted.denominator;
  return { lower: lower * unit, upper: upper * unit };
}
