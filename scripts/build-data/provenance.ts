import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataSets } from '../../src/catalogue/datasets';
import { measures } from '../../src/catalogue/measures';
import { earlyFiles } from '../../src/catalogue/datasets/early-years';
import type { Note, Source } from '../../src/figure/facts';
import { periodOf } from '../../src/vocabulary/period';
import type { Provenance } from '../../src/vocabulary/provenance';
import { columnsOf } from './columns-of';

/** data/sources.json: where every file came from. */
export function readProvenance(folder: string): Provenance[] {
  return JSON.parse(readFileSync(join(folder, 'sources.json'), 'utf8')) as Provenance[];
}

/** The early files that still stand and have one of these columns. */
function earlySources(columns: readonly string[], provenance: readonly Provenance[]): string[] {
  return earlyFiles
    .filter(({ headers, printedRates }) =>
      columns.some((column) => column in headers || column in printedRates),
    )
    .map(({ id }) => id)
    .filter((id) => provenance.some(({ dataSet, stands }) => dataSet === id && stands));
}

/** Measure id → its sources, in the order of its columns. Throws where a column has no data set. */
export function sourcesOf(provenance: readonly Provenance[]): Record<string, Source[]> {
  return Object.fromEntries(
    measures.map((measure) => {
      const ids = columnsOf(measure).map((column) => {
        const dataSet = dataSets.find((one) => one.columns.some((c) => c.measure === column));
        if (!dataSet) throw new Error(`${measure.id}: no data set has the column "${column}".`);
        return dataSet.id;
      });
      const { formula } = measure;
      // A ratio of before 2013 is computed only where its denominator is of that time too.
      const early = earlySources(
        formula.kind === 'published'
          ? [formula.column]
          : formula.printedBefore === undefined
            ? formula.denominator.columns
            : [formula.printedBefore],
        provenance,
      );
      const sources = [...new Set([...ids, ...early])].map((id): Source => {
        const found = provenance.find((one) => one.dataSet === id && one.stands);
        if (!found) throw new Error(`data/sources.json says nothing of ${id}: run the import.`);
        const { title, publisher, publication, release, address } = found;
        return { title, publisher, publication, release, address };
      });
      return [measure.id, sources];
    }),
  );
}

/** A word beside every published figure that is known not to follow from its published parts. */
export function knownNotes(areaName: (code: string) => string): Note[] {
  return dataSets.flatMap(({ columns, knownDifferences }) =>
    knownDifferences.flatMap(({ rate, area, year, published, recomputed, reason }): Note[] => {
      const measure = measures.find((one) => columnsOf(one)[0] === rate);
      const kind = columns.find((column) => column.measure === rate)?.period;
      if (!measure || !kind || measure.formula.kind !== 'published') return [];
      const period = periodOf(kind, year);
      const text = `${measure.label}, ${areaName(area)} ${year}: published as ${published}, while its published parts give ${recomputed}. ${reason}`;
      return [{ measure: measure.id, area, period, text }];
    }),
  );
}
