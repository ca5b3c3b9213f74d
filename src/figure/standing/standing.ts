import type { OverviewThemeId } from '../../catalogue/themes/theme';
import type { FunnelPlace } from '../../statistics/funnel';
import type { QuarterBand } from '../../statistics/quartiles';
import type { ChangeWeight } from '../../statistics/weigh-change';
import type { UsualMovement } from '../../statistics/year-to-year';
import type { Period } from '../../vocabulary/period';

/** How far a measure usually moves over so many years, in its unit, to its decimals. */
export type Usual = Pick<UsualMovement, 'median' | 'ninetyFifth'>;

/** A change of the shown figures: later − earlier, in the measure's unit, to its decimals. */
export interface Movement {
  /** The earlier period and its figure. */
  period: Period;
  value: number;
  difference: number;
  /**
   * Against chance, where the figure has counts, and against the usual movement; without counts never
   * `chance`. Null where there is no usual movement to weigh it by.
   */
  weight: ChangeWeight | null;
  usual: Usual | null;
}

/** Why there is no change to give: a clause that follows "because". */
export interface NoMovement {
  reason: string;
}

interface StandingOutline {
  theme: OverviewThemeId;
  measure: string;
  period: Period;
  /** Two or three sentences that say all of it, or why there is no figure. */
  sentence: string;
}

/** Where the figure of a headline lies among all authorities, and how it has moved. */
export interface KnownStanding extends StandingOutline {
  value: number;
  /** Among the authorities with a figure in the period; null below four. */
  quarter: QuarterBand | null;
  /** How many returns have a figure in the period. */
  of: number;
  /** Among the overdispersed limits; null where the measure, or the figure, has no counts. */
  place: FunnelPlace | null;
  england: number | null;
  oneYear: Movement | NoMovement;
  fiveYears: Movement | NoMovement;
}

/** A headline without a figure: the sentence says why. */
export interface MissingStanding extends StandingOutline {
  value: null;
}

export type Standing = KnownStanding | MissingStanding;

/** Whether there is a change, and not a reason why there is none. */
export function isMovement(movement: Movement | NoMovement): movement is Movement {
  return !('reason' in movement);
}
