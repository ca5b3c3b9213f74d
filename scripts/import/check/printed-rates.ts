import type { ObservationTable } from '../normalise/observations';
import { firstRow } from '../normalise/places';
import type { Problems } from '../problems';
import { impliedInterval } from './interval';

/** Children aged 0 to 17 in an area in the middle of a year; NaN where there is no estimate. */
export type PopulationOf = (area: string, midYear: number) => number;

/** A printed rate per 10,000 children that today's population estimates do not give. */
export interface PrintedRate {
  release: string;
  /** The count that it is a rate of. */
  measure: string;
  area: string;
  /** The year ending 31 March. */
  year: number;
  printed: number;
  recomputed: number;
}

/** The first children in need year whose population estimate was revised after the 2024 release. */
export const firstRebased = 2023;

/** Printed rates have one decimal. */
const halfDecimal = 0.05;
const epsilon = 1e-9;

/**
 * Holds a release's printed rates against its own counts and today's populations. One that differs
 * by more than rounding is listed where the ONS has revised the population since, and refused where
 * it has not.
 */
export function checkPrintedRates(
  table: ObservationTable,
  populationOf: PopulationOf,
  problems: Problems,
): PrintedRate[] {
  const rebased: PrintedRate[] = [];
  for (const [measure, printed] of table.printed) {
    const counts = table.columns.get(measure);
    if (counts === undefined) continue;
    for (const { area, kind, rows } of table.places.values()) {
      const half = kind === 'authority' ? 0 : table.dataSet.totalsRoundedTo / 2;
      for (const [year, index] of rows) {
        const rate = printed.values[index] ?? NaN;
        const count = counts.values[index] ?? NaN;
        const children = populationOf(area, year - 1);
        const exactly = (count / children) * 10_000;
        // Most differ by less than the rate's own rounding; where one is a symbol there is no more to say.
        if (!(Math.abs(exactly - rate) > halfDecimal)) continue;
        const recomputed = Math.round(exactly * 10 + epsilon) / 10;
        const { least, most } = impliedInterval(
          { value: count, half },
          { value: children, half: 0 },
          false,
          10_000,
        );
        const slack = halfDecimal + epsilon;
        if (rate >= least - slack && rate <= most + slack) continue;
        if (year >= firstRebased) {
          const { release } = table.release;
          rebased.push({ release, measure, area, year, printed: rate, recomputed });
          continue;
        }
        problems.add({
          file: table.file,
          row: index + firstRow,
          column: printed.header,
          value: printed.texts.at(index),
          message: `the rate does not follow from its count: printed ${rate}, recomputed ${recomputed} from ${count} and ${children} children`,
          advice:
            'Compare both with the publisher’s tables: either a count or the population file has changed.',
        });
      }
    }
  }
  return rebased;
}
