import { factsMaker } from '../../scripts/build-data/facts';
import { readLookups } from '../../scripts/build-data/lookups';
import { knownNotes, readProvenance, sourcesOf } from '../../scripts/build-data/provenance';
import type { AreaFacts } from '../../src/figure/facts';

/** What is known of every area, from the committed data. */
export function everyAreaFacts(): AreaFacts[] {
  const lookups = readLookups('data');
  const factsOf = factsMaker(lookups, sourcesOf(readProvenance('data')), knownNotes(String));
  return lookups.areas.map(factsOf);
}
