import { measures } from '../../../src/catalogue/measures';
import type { Run } from '../../../src/figure/area-data';
import { packCompare } from '../../../src/figure/compare/pack-compare';
import { eventsOfMeasure } from '../../../src/figure/events';
import type { Note, Source } from '../../../src/figure/facts';
import { compareQuery, type CompareRow } from '../../../src/query/compare';
import type { PolicyEvent } from '../../../src/vocabulary/policy-event';
import type { Files } from '../files';
import { outlineOf } from '../policy-events';

/** Adds the prebuilt file of every measure for comparing areas, `figures/compare/<measure>.json`. */
export async function addCompareFiles(
  files: Files,
  run: Run,
  sources: Readonly<Record<string, Source[]>>,
  notes: readonly Note[],
  events: readonly PolicyEvent[],
): Promise<void> {
  for (const measure of measures) {
    const { id } = measure;
    const file = packCompare(await run<CompareRow>(compareQuery(measure)), {
      measure: id,
      sources: sources[id] ?? [],
      notes: notes.filter((note) => note.measure === id),
      events: eventsOfMeasure(events, measure).map(outlineOf),
    });
    files.add(`figures/compare/${id}.json`, file);
  }
}
