import type { SuiteId } from './arguments';
import type { Setting } from './settings';

/** Milliseconds, one a run, in the order of the runs. */
export type Sample = readonly number[];

/** The product's time against another's, taken in turns. */
export interface Comparison {
  kind: 'comparison';
  suite: SuiteId;
  /** Null where no browser has a part in it. */
  setting: Setting | null;
  what: string;
  against: string;
  product: Sample;
  other: Sample;
  /** The ratio of medians that it may come to; null where it stands for the record. */
  target: number | null;
}

/** A time that is told by itself, for the record. */
export interface Duration {
  kind: 'duration';
  suite: SuiteId;
  setting: Setting;
  what: string;
  sample: Sample;
}

/** The times of one kind of query, beside those of the shortest of all, asked in turns. */
export interface QueryTimes {
  kind: 'queries';
  setting: Setting;
  /** The name of the function that makes it. */
  query: string;
  sample: Sample;
  roundTrip: Sample;
  /** The 95th percentile that it may come to, in milliseconds; null for the round trip itself. */
  target: number | null;
}

export type Result = Comparison | Duration | QueryTimes;
