import type { AreaName } from './facts';

/** An area in the list that people find one in. */
export interface FinderEntry extends AreaName {
  onsCodes: readonly string[];
  /** The region's name, for an authority. */
  region: string | null;
  /** Names of the authorities that it came from. */
  formerNames: readonly string[];
  /** The last children in need year of an authority that is no more. */
  lastYear: number | null;
}
