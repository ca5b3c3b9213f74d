import { compareAreas, readGroupings } from '../../scripts/build-data/figures/compare-areas-file';
import { readLookups } from '../../scripts/build-data/lookups';
import { knownNotes, readProvenance, sourcesOf } from '../../scripts/build-data/provenance';
import type { Engine } from '../../src/engine/engine';
import type { CompareAreas, CompareFile } from '../../src/figure/compare/compare-file';
import { packCompare } from '../../src/figure/compare/pack-compare';
import { measureOf } from '../../src/catalogue/measures';
import { compareQuery, type CompareRow } from '../../src/query/compare';

/** Every authority as it is compared, from the committed data. */
export function everyCompareArea(): CompareAreas {
  return compareAreas(readLookups('data'), readGroupings('data'));
}

/** A measure's file for comparing, as the build makes it, from a built database. */
export async function builtCompareFile(engine: Engine, measure: string): Promise<CompareFile> {
  return packCompare(await engine.run<CompareRow>(compareQuery(measureOf(measure))), {
    measure,
    sources: sourcesOf(readProvenance('data'))[measure] ?? [],
    notes: knownNotes(String).filter((note) => note.measure === measure),
    events: [],
  });
}
