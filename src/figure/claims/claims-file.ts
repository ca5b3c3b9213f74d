import type { ClaimRow } from '../../query/claims';
import type { Source } from '../facts';
import type { PackedSeries } from '../packed';

/** What another release printed for one of the figures that a claim is checked against. */
export interface OtherRelease {
  role: ClaimRow['role'];
  release: string;
  /** The release that changed it. */
  replacedBy: string;
  value: number;
}

/** The figures that a claim is checked against. */
export interface Evidence {
  rows: readonly ClaimRow[];
  others: readonly OtherRelease[];
}

/** The prebuilt `figures/claims.json`. */
export interface ClaimsFile {
  /** By the claim's id; absent for one that published figures do not measure at all. */
  evidence: Readonly<Record<string, Evidence>>;
  /** England's figures of every measure that an article names. */
  series: readonly PackedSeries[];
  /** Measure id → the data sets that it comes from, first the one that names it. */
  sources: Readonly<Record<string, readonly Source[]>>;
  /** Area code → as a sentence names it. */
  names: Readonly<Record<string, string>>;
}
