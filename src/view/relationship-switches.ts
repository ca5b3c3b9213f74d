import type { JoinId } from '../catalogue/relationships/relationship';

/** How the dates of two measures join: by what came first, by the same label, or a year earlier. */
export type DateJoin = JoinId;

/** How the strength of a relationship is told: by the values, or by their order. */
export type CorrelationKind = 'pearson' | 'spearman';

/** What a relationship can be adjusted for, in the order of an address. */
export const adjustments = ['deprivation', 'referrals'] as const;

export type Adjustment = (typeof adjustments)[number];

/** Everything with which somebody may try to break a relationship; each is in the address. */
export interface Switches {
  join: DateJoin;
  correlation: CorrelationKind;
  /** Authorities count by their referrals in the year. */
  weighted: boolean;
  /** The code of an authority left out; null for none. */
  without: string | null;
  /** False leaves London's authorities out. */
  london: boolean;
  /** Only authorities with a pair in every year. */
  complete: boolean;
  adjusted: readonly Adjustment[];
  /** The ids of the measures that are related: the relationship's own, or one of its `instead`. */
  x: string;
  y: string;
}

/** How a relationship is first shown: joined by date, nothing left out, nothing adjusted for. */
export const plainSwitches: Switches = {
  join: 'before',
  correlation: 'pearson',
  weighted: false,
  without: null,
  london: true,
  complete: false,
  adjusted: [],
  x: 'caseload',
  y: 're-referrals',
};
