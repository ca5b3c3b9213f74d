import type { Sample } from '../result';
import { quantile } from './quantile';

/** A sample in figures, all in milliseconds. */
export interface Summary {
  median: number;
  p95: number;
  least: number;
  greatest: number;
  sample: Sample;
}

/** The figures of a sample. Throws for an empty one. */
export function summaryOf(sample: Sample): Summary {
  return {
    median: quantile(sample, 0.5),
    p95: quantile(sample, 0.95),
    least: quantile(sample, 0),
    greatest: quantile(sample, 1),
    sample,
  };
}
