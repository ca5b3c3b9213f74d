import { dataSets } from '../../../src/catalogue/datasets';
import { firstFrozen } from '../../../src/catalogue/embeddable';
import type { Measure } from '../../../src/catalogue/measures/measure';
import type { Provenance } from '../../../src/vocabulary/provenance';
import { columnsOf } from '../columns-of';

/** The data set that a column is published in today; null for one that only files of before 2013 have. */
export function dataSetOf(column: string): string | null {
  const found = dataSets.find(({ columns }) => columns.some(({ measure }) => measure === column));
  return found?.id ?? null;
}

/** The releases of a measure that can be had whole, oldest first: those of its first data set. */
export function releasesOf(measure: Measure, provenance: readonly Provenance[]): string[] {
  const [first = ''] = columnsOf(measure);
  const id = dataSetOf(first);
  return provenance
    .filter(({ dataSet, release }) => dataSet === id && release >= firstFrozen)
    .map(({ release }) => release)
    .sort();
}

/**
 * What stood when a release was the newest: of every data set its newest file by then, or, where none is
 * known, the first after it, which no later release moves. Null: what stands today.
 */
export function provenanceAsOf(
  provenance: readonly Provenance[],
  release: string | null,
): Provenance[] {
  if (release === null) return [...provenance];
  return provenance.map((one) => {
    const versions = provenance.filter(({ dataSet }) => dataSet === one.dataSet);
    if (!versions.some(({ stands }) => stands)) return one;
    versions.sort((a, b) => a.release.localeCompare(b.release));
    const then = versions.findLast((version) => version.release <= release) ?? versions[0];
    return { ...one, stands: one.release === then?.release };
  });
}
