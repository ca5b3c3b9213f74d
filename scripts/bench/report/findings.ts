import type { Comparison, Duration, QueryTimes, Result } from '../result';
import { quantile } from './quantile';
import { summaryOf, type Summary } from './summary';
import { verdictOf, type Verdict } from './verdict';

/** A comparison in figures. */
export interface ComparisonFinding extends Omit<Comparison, 'product' | 'other' | 'target'> {
  product: Summary;
  other: Summary;
  /** Of the medians. */
  ratio: number;
  /** The quartiles of the ratios of runs that stood next to each other. */
  quartiles: readonly [number, number];
  verdict: Verdict | null;
}

/** A duration in figures. */
export interface DurationFinding extends Omit<Duration, 'sample'> {
  product: Summary;
}

/** A kind of query in figures. */
export interface QueryFinding extends Omit<QueryTimes, 'sample' | 'roundTrip' | 'target'> {
  product: Summary;
  /** How many round trips the median and the 95th percentile take. */
  roundTrips: { median: number; p95: number };
  verdict: Verdict | null;
}

export type Finding = ComparisonFinding | DurationFinding | QueryFinding;

/** What a result comes to. */
export function findingOf(result: Result): Finding {
  switch (result.kind) {
    case 'comparison': {
      const { product, other, target, ...rest } = result;
      const [ours, theirs] = [summaryOf(product), summaryOf(other)];
      const ratio = ours.median / theirs.median;
      const pairs = product.map((time, run) => time / (other[run] ?? NaN));
      return {
        ...rest,
        product: ours,
        other: theirs,
        ratio,
        quartiles: [quantile(pairs, 0.25), quantile(pairs, 0.75)],
        verdict: target === null ? null : verdictOf(ratio, target),
      };
    }
    case 'duration': {
      const { sample, ...rest } = result;
      return { ...rest, product: summaryOf(sample) };
    }
    case 'queries': {
      const { sample, roundTrip, target, ...rest } = result;
      const [ours, shortest] = [summaryOf(sample), summaryOf(roundTrip)];
      return {
        ...rest,
        product: ours,
        roundTrips: { median: ours.median / shortest.median, p95: ours.p95 / shortest.p95 },
        verdict: target === null ? null : verdictOf(ours.p95, target),
      };
    }
  }
}
