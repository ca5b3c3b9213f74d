import type { Period } from '../../vocabulary/period';

/** How a number was put. `to` is the unit of the last digit that it states: 100 of "43,100". */
export interface Put {
  how: 'exactly' | 'rounded' | 'about' | 'more-than' | 'less-than';
  to: number;
}

/** One published figure: a measure's, or with `part` the count that the measure is a share of. */
export interface FigureStatement {
  kind: 'figure';
  measure: string;
  part?: 'numerator';
  /** The area's code. */
  area: string;
  period: Period;
}

/** A change between two periods: in the measure's own unit (points, of a share) or in per cent. */
export interface ChangeStatement {
  kind: 'change';
  measure: string;
  area: string;
  from: Period;
  to: Period;
  as: 'difference' | 'percent';
}

/** The lowest and the highest figure of any authority. */
export interface RangeStatement {
  kind: 'range';
  measure: string;
  period: Period;
}

/** How far a number of the article's own lies above a published figure. */
export interface DistanceStatement {
  kind: 'distance';
  measure: string;
  area: string;
  period: Period;
  of: number;
}

/** Whether authorities with `level` or more of one measure have a higher mean of another. */
export interface GroupsStatement {
  kind: 'groups';
  divided: string;
  level: number;
  measure: string;
  period: Period;
}

/** What a number is of. */
export type Statement =
  FigureStatement | ChangeStatement | RangeStatement | DistanceStatement | GroupsStatement;

/** A statement about one area with the number stated: what anybody can have checked. */
export interface NumberClaim {
  statement: FigureStatement | ChangeStatement | DistanceStatement;
  stated: number;
  put: Put;
}

/** A statement about authorities, with what is stated of it. */
export type AuthoritiesClaim =
  | { statement: RangeStatement; stated: readonly [lowest: number, highest: number]; put: Put }
  | { statement: GroupsStatement; stated: 'higher' };

/** A statement with what was stated of it. */
export type Stated = NumberClaim | AuthoritiesClaim;

/** A figure of England's to look at beside a claim; the latest where no period is said. */
export interface Beside {
  measure: string;
  period?: Period;
  /** A count that is part of the measure's and is taken off it: the rest is worked out, not published. */
  less?: string;
  /** What the rest is called. */
  label?: string;
}

/** A page to look at further, below the base path. */
export interface Onward {
  label: string;
  path: string;
}

/** One number of an article. */
export interface Claim {
  /** In addresses, so it stays for ever. */
  id: string;
  /** The claim in our own words. */
  says: string;
  /** The number as the article gives it: "43,100", "12%". */
  number: string;
  /**
   * `figures`: against published figures. `otherwise`: published figures measure it otherwise, and the
   * statement names the nearest. `nothing`: they do not measure it at all.
   */
  check:
    | { by: 'figures'; stated: Stated }
    | { by: 'otherwise'; stated: Stated; reason: string }
    | { by: 'nothing'; reason: string };
  /** Of a change: the two counts that the article itself gives, and what they are rounded to. */
  ownCounts?: { counts: readonly [before: number, after: number]; to: number };
  /** A reckoning that could have led to the number: this share of what another share leaves of a count. */
  reckoning?: { share: string; left: string; of: string; period: Period };
  beside: readonly Beside[];
  onward: readonly Onward[];
}

/** A chart that helps with an article's claims: lines through the years, or bars of one period. */
export type ClaimChart =
  | { kind: 'lines'; title: string; measures: readonly string[] }
  | {
      kind: 'bars';
      title: string;
      measures: readonly (readonly [string, string])[];
      period: Period;
    };

/** An article, and each number in it. */
export interface Article {
  /** In addresses. */
  id: string;
  publication: string;
  /** Null where we have not read it. */
  title: string | null;
  /** ISO 8601, as far as it is known: "2015-09-02", "2017"; null for unknown. */
  date: string | null;
  address: string | null;
  /** What it is about, in our own words. */
  about: string;
  /** What must be said beside all of its numbers; null for nothing. */
  note: string | null;
  claims: readonly Claim[];
  charts: readonly ClaimChart[];
  /** For an article without a number: what published figures can say of its subject. */
  beside: readonly Beside[];
  onward: readonly Onward[];
}
