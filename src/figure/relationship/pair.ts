import type { Period } from '../../vocabulary/period';
import type { AuthorityType, CompareFile } from '../compare/compare-file';

/** The prebuilt files by their measure's id: those that `filesNeeded` names. */
export type RelationshipFiles = Readonly<Record<string, CompareFile>>;

/** An authority in a year with both figures. Members of a joint return have a pair each: each has its own y. */
export interface Pair {
  code: string;
  label: string;
  slug: string;
  /** The region's code. */
  region: string;
  type: AuthorityType;
  /** Of y; it names the pair. */
  period: Period;
  xPeriod: Period;
  x: number;
  y: number;
  /** What the pair counts by where weights are asked for, such as referrals in the year; null: not known. */
  size: number | null;
  /** The joint return ("314+318") that x belongs to; null for an authority's own. */
  joint: string | null;
  /** IDACI score 2019, a share from 0 to 1; null: none. */
  deprivation: number | null;
  /** Referrals per 10,000 children in the year of y; null: none. */
  referralRate: number | null;
}

/** What takes a pair away: the files, the area's history, or a switch. */
export type RemovedKind =
  'symbol' | 'joint return' | 'reorganisation' | 'no row' | 'adjustment' | 'choice';

/** An authority of a year without a pair, and why in words. */
export interface Removed {
  kind: RemovedKind;
  /** "caseload [u] unreliable", "left out by choice". */
  reason: string;
  code: string;
  label: string;
  /** Of y. */
  period: Period;
}

/** Every pair, by authority and then by year, and whoever has none. */
export interface Pairs {
  pairs: readonly Pair[];
  removed: readonly Removed[];
  /** Of y, oldest first: every year that x's file reaches by some join, since the last break in x or y. */
  periods: readonly Period[];
  /** Why the years do not begin earlier, in a sentence; null where the files themselves begin there. */
  since: string | null;
}
