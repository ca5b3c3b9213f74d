import type { Provenance } from '../../../src/vocabulary/provenance';

/** A lookup that an import made: where it goes below `data/`, its text and what it was made from. */
export interface ImportedLookup {
  path: string;
  text: string;
  sources: Provenance[];
}
