import type { AreaName } from './facts';

/** An area in the list that people find one in. */
export interface FinderEntry extends AreaName {
  onsCodes: readonly string[];
  /** The region's name, for an authority. */
  region: string | null;
  /** The authorities that it came from, however long ago, as "was …" has them: "Poole", "part of Dorset". */
  formerNames: readonly string[];
  /** The authorities that followed one that is no more, as "now …" has them. */
  laterNames: readonly string[];
  /** The last children in need year of an authority that is no more. */
  lastYear: number | null;
}
