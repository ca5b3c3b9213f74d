import type { PeriodKind } from '../../vocabulary/period';

/** The ways in which dates can join; each relationship says which it offers. */
export const joinIds = ['before', 'same-label', 'two-years-before'] as const;

export type JoinId = (typeof joinIds)[number];

/** One way in which the dates of two measures join. */
export interface Join {
  id: JoinId;
  /** How many years before y's label x is labelled. */
  yearsBefore: 0 | 1 | 2;
  /** What must be said where it is chosen; null for the default. */
  caveat: string | null;
}

/** A measure and the kind of period it counts in. */
export interface RelatedMeasure {
  measure: string;
  period: PeriodKind;
}

/** Authorities above a level of a measure and those below it, held against one another. */
export interface ThresholdQuestion {
  /** "The ten-or-more question". */
  title: string;
  /** The measure that the level is one of: x, or another of the relationship's choices of it. */
  measure: string;
  /** Where the claim draws its line. */
  at: number;
  /** The lowest and highest level that can be chosen. */
  from: number;
  to: number;
  step: number;
  /** What is claimed of it, and by whom, so far as is known. */
  claim: string;
}

/** Two measures looked at together, how their dates join, and what must be said beside them. */
export interface Relationship {
  id: string;
  /** "Re-referrals and caseload". */
  label: string;
  /** "Do re-referrals go with caseload?" */
  question: string;
  /** On the horizontal axis: what is thought to come first. `yearsBefore` is that of the default join. */
  x: RelatedMeasure & { yearsBefore: 0 | 1 };
  /** On the vertical axis; its period names the pair. */
  y: RelatedMeasure;
  /** How the dates join by default, in words. */
  join: string;
  /** Every way that is offered, the default first. */
  joins: readonly [Join, ...Join[]];
  /** What x and y can be exchanged for: near relatives, to see whether it hangs on the choice. */
  instead: { x: readonly RelatedMeasure[]; y: readonly RelatedMeasure[] };
  /** What each point is sized and weighted by, where asked: counts of the year of y. */
  size: { measure: string; label: string };
  /** The measure of `adjusted: referrals`; null where x or y is itself the rate of referrals. */
  referralRate: string | null;
  /** Fewer pairs than `nothing` give nothing; fewer than `warning` a warning. */
  minimum: { nothing: number; warning: number };
  threshold: ThresholdQuestion | null;
  /** What must be said beside it. */
  caveats: readonly string[];
}
