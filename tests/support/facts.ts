import { factsMaker } from '../../scripts/build-data/facts';
import { readLookups } from '../../scripts/build-data/lookups';
import { knownNotes, readProvenance, sourcesOf } from '../../scripts/build-data/provenance';
import { pageMeasures } from '../../src/figure/area-data';
import type { AreaFacts } from '../../src/figure/facts';

/** What is known of every area, from the committed data, for a page of these measures. */
export function everyAreaFacts(measures: readonly string[] = pageMeasures): AreaFacts[] {
  const lookups = readLookups('data');
  const sources = sourcesOf(readProvenance('data'));
  const factsOf = factsMaker(lookups, sources, knownNotes(String), measures);
  return lookups.areas.map(factsOf);
}
