/** The kinds of place that a figure can be about. */
export type AreaKind = 'authority' | 'region' | 'england';

/** England's ONS code; the area of a national figure. */
export const englandCode = 'E92000001';

/**
 * A place with figures of its own. `code` is the DfE's three-digit code for an authority and the
 * ONS code for a region and for England.
 */
export interface Area {
  code: string;
  kind: AreaKind;
  /** As the newest file prints it: "Kingston upon Hull, City of". */
  name: string;
  /** As a person says it: "Kingston upon Hull", "the Isles of Scilly". */
  spokenName: string;
  slug: string;
  /** Every ONS code that the published files have given it, newest first. */
  onsCodes: string[];
  /** The region's code, for an authority. Inner and Outer London authorities are in London. */
  region: string | null;
  /** First and last children in need year (ending 31 March) with a row of its own; null: still there. */
  firstYear: number;
  lastYear: number | null;
}

/** What became of an authority, or what it came from, when areas were reorganised. */
export interface AuthorityChange {
  /** The first children in need year (ending 31 March) in which the successor reports. */
  year: number;
  kind: 'same area' | 'merged' | 'split' | 'part moved';
  predecessor: string;
  successor: string;
}
