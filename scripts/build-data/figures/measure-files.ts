import { measures } from '../../../src/catalogue/measures';
import { eventsOfMeasure } from '../../../src/figure/events';
import type { Run } from '../../../src/figure/area-data';
import type { Note, Source } from '../../../src/figure/facts';
import type { MeasureFile } from '../../../src/figure/measure-file';
import { authoritiesQuery, figuresQuery, periodsQuery } from '../../../src/query/figures';
import type { AreaFigureRow, FigureRow } from '../../../src/query/rows';
import { englandCode } from '../../../src/vocabulary/area';
import type { Period } from '../../../src/vocabulary/period';
import type { PolicyEvent } from '../../../src/vocabulary/policy-event';
import type { Files } from '../files';
import { outlineOf } from '../policy-events';

/** Adds the prebuilt file of every measure. */
export async function addMeasureFiles(
  files: Files,
  run: Run,
  sources: Readonly<Record<string, Source[]>>,
  notes: readonly Note[],
  events: readonly PolicyEvent[],
): Promise<void> {
  for (const measure of measures) {
    const { id } = measure;
    const periods = (await run<{ period: Period }>(periodsQuery(id))).map(({ period }) => period);
    const [latest] = periods;
    if (latest === undefined) throw new Error(`${id}: the measure has no figure at all.`);
    const file: MeasureFile = {
      measure: id,
      sources: sources[id] ?? [],
      notes: notes.filter((note) => note.measure === id),
      events: eventsOfMeasure(events, measure).map(outlineOf),
      periods,
      authorities: await run<AreaFigureRow>(authoritiesQuery(id, latest)),
      england: await run<FigureRow>(figuresQuery([id], [englandCode])),
    };
    files.add(`figures/measure/${id}.json`, file);
  }
}
