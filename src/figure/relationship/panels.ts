import type { Interval } from '../../statistics/interval';
import type { ComparedRole } from '../compare/panels';
import type { Axis, Table } from '../figure';

/** An authority in one year: its two figures and all that is said of it. */
export interface RelationshipMark {
  /** The authority's code. */
  key: string;
  label: string;
  role: ComparedRole;
  x: number;
  y: number;
  /** Referrals in the year, for the mark's area; null: not known. */
  size: number | null;
  /** A place in the panel's `categories`; null where nothing is coloured. */
  category: number | null;
  /** The whole of it, for a tooltip and a screen reader. */
  text: string;
}

/** The line at an x: the middle of it and the 95% band of the mean. */
export interface BandPoint {
  x: number;
  value: number;
  lower: number;
  upper: number;
}

/** Two measures of every authority in one year, with the line through them. */
export interface RelationshipPanel {
  kind: 'relationship';
  key: string;
  title: string;
  alt: string;
  x: Axis;
  y: Axis;
  /** Others first, then the group, then the chosen, so that these are drawn last. */
  marks: readonly RelationshipMark[];
  /** By x; null where no line is drawn. */
  line: readonly BandPoint[] | null;
  /** By x; null where it is not asked for. */
  lowess: readonly { x: number; y: number }[] | null;
  /** What the marks are coloured by, in order; empty for nothing. */
  categories: readonly string[];
  /** Whole sentences for under the picture: few pairs, who has no figure. */
  notes: readonly string[];
  table: Table;
}

/** A correlation of one year, or why there is none. */
export interface YearRow {
  /** The period, "2024-25". */
  key: string;
  /** "2025". */
  label: string;
  value: number | null;
  interval: Interval | null;
  /** Pairs. */
  n: number;
  text: string;
  /** The year of the page's scatter. */
  current: boolean;
}

/** The correlation year by year, as dots with intervals and a rule at 0. */
export interface YearsPanel {
  kind: 'years';
  key: string;
  title: string;
  alt: string;
  axis: Axis;
  /** Oldest first. */
  rows: readonly YearRow[];
  table: Table;
}

/** The difference between authorities at or above a threshold and those below it. */
export interface ThresholdPoint {
  threshold: number;
  /** Mean at or above less mean below, in y's unit. */
  difference: number;
  interval: Interval | null;
  /** How many authorities are at or above. */
  above: number;
  below: number;
  text: string;
}

/** The difference at every threshold, so that nobody can pick one. */
export interface ThresholdPanel {
  kind: 'threshold';
  key: string;
  title: string;
  alt: string;
  x: Axis;
  y: Axis;
  /** By threshold; only those with enough authorities on both sides. */
  points: readonly ThresholdPoint[];
  /** The threshold that is asked for, which may have no point. */
  current: number;
  /** Whole sentences: which thresholds leave too few on a side. */
  notes: readonly string[];
  table: Table;
}

/** An authority among one of two groups. */
export interface TwoGroupsMark {
  /** Its code. */
  key: string;
  label: string;
  value: number;
  role: ComparedRole;
  text: string;
}

/** One of the two groups, with the middle of it. */
export interface TwoGroup {
  /** "Ten or more children in need per social worker". */
  label: string;
  marks: readonly TwoGroupsMark[];
  mean: number;
  median: number;
}

/** Two groups' figures side by side, with the difference of their means. */
export interface TwoGroupsPanel {
  kind: 'two-groups';
  key: string;
  title: string;
  alt: string;
  axis: Axis;
  /** Below the threshold first. */
  groups: readonly TwoGroup[];
  difference: { value: number; interval: Interval; text: string } | null;
  table: Table;
}

/** Why there is no figure, in a whole sentence. */
export interface NoFigure {
  reason: string;
}
