import type { Measure } from '../../catalogue/measures/measure';
import type { Interval } from '../../statistics/interval';
import { axisAround, axisFromNought } from '../axis';
import type { Axis } from '../figure';
import { listedNames } from '../words';
import type { ComparedMark } from './panels';

/** This share of the intervals, the furthest ones, may reach beyond the axis. */
const furthest = 0.03;

/** The nth largest of some numbers, n from 0; of fewer the smallest. */
function nthLargest(numbers: readonly number[], place: number): number[] {
  const sorted = [...numbers].sort((a, b) => b - a);
  return sorted.slice(place, place + 1);
}

/** The axis of a distribution, and whose intervals it cuts off. */
export interface DistributionAxis {
  axis: Axis;
  /** A sentence; null where every interval is there whole. */
  note: string | null;
}

/**
 * An axis over every figure, every chosen one's interval and all but the furthest others: an authority
 * of a few cases has an interval that would flatten all else.
 */
export function distributionAxis(
  measure: Measure,
  marks: readonly ComparedMark[],
  rules: readonly number[],
): DistributionAxis {
  const intervals = (own: readonly ComparedMark[]): Interval[] =>
    own.flatMap(({ interval }) => interval ?? []);
  const all = intervals(marks);
  const chosen = intervals(marks.filter(({ role }) => role === 'chosen'));
  const beyond = Math.floor(all.length * furthest);
  const ends = [
    ...marks.map(({ value }) => value),
    ...rules,
    ...chosen.flatMap(({ lower, upper }) => [lower, upper]),
    ...nthLargest(
      all.map(({ upper }) => upper),
      beyond,
    ),
    ...nthLargest(
      all.map(({ lower }) => -lower),
      beyond,
    ).map((end) => -end),
  ];
  const suffix = measure.unit.kind === 'percent' ? '%' : '';
  const make = measure.sized ? axisFromNought : axisAround;
  const axis = make(ends, measure.unit.label, suffix);
  const [low, high] = axis.domain;
  const cut = marks.filter(
    ({ interval }) => interval && (interval.lower < low || interval.upper > high),
  );
  const names = listedNames(
    cut.map(({ label }) => label).sort((a, b) => a.localeCompare(b, 'en-GB')),
  );
  return {
    axis,
    note:
      cut.length === 0
        ? null
        : cut.length === 1
          ? `The interval of ${names} reaches beyond the chart; the table has it whole.`
          : `The intervals of ${names} reach beyond the chart; the table has them whole.`,
  };
}
