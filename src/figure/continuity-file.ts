import type { Area, AuthorityChange } from '../vocabulary/area';
import type { Period } from '../vocabulary/period';
import type { AreaName, Note, Source } from './facts';
import type { PackedSeries } from './packed';

/** An authority of a story, as sentences and lines name it. */
export type StoryArea = AreaName & Pick<Area, 'onsCodes' | 'firstYear' | 'lastYear'>;

/** A return that several authorities make together. */
export interface JointReturn {
  /** "940+941". */
  joint: string;
  members: readonly string[];
  /** The first and the last period that it was made for, so far as is published. */
  from: Period;
  to: Period;
}

/** What a story is told of: who an area is connected with by reorganisations, and how. */
export interface Story {
  /** The code of the area whose page it is. */
  code: string;
  /** Every authority that reorganisations connect with it, itself among them. */
  areas: readonly StoryArea[];
  changes: readonly AuthorityChange[];
  joints: readonly JointReturn[];
}

/** The prebuilt file of a reorganised area: its story, and the figures of all who are in its chart. */
export interface ContinuityFile extends Story {
  /** Ids of the measures that can be shown, in the order in which they are offered. */
  measures: readonly string[];
  rows: PackedSeries[];
  /** Measure id → places in `sources`. */
  sourcesOf: Readonly<Record<string, readonly number[]>>;
  sources: readonly Source[];
  notes: readonly Note[];
}

/** Whether an area came of, went into or went through a reorganisation, and so has such a file. */
export function isReorganised(facts: {
  predecessors: readonly unknown[];
  successors: readonly unknown[];
}): boolean {
  return facts.predecessors.length + facts.successors.length > 0;
}
