import type { ObservationTable } from '../normalise/observations';
import { firstRow } from '../normalise/places';
import type { Problems } from '../problems';
import { impliedInterval, type Rounded } from './interval';

/** Children aged 0 to 17 in an area in the middle of a year; NaN where there is no estimate. */
export type PopulationOf = (area: string, midYear: number) => number;

/** A rate per 10,000 children as a release printed it. */
export interface PrintedRate {
  release: string;
  /** The count that it is a rate of. */
  measure: string;
  area: string;
  /** The year ending 31 March. */
  year: number;
  printed: number;
  /** What today's population estimates give, where that differs by more than rounding. */
  recomputed: number | null;
}

/** The first children in need year whose population estimate was other in 2025 than in the 2024 release. */
export const firstRebased = 2023;

/** Printed rates have one decimal. */
const halfDecimal = 0.05;
const epsilon = 1e-9;

/**
 * Every rate that a release printed, with what today's populations make of its count where that differs by
 * more than rounding.
 */
export function printedRatesOf(table: ObservationTable, populationOf: PopulationOf): PrintedRate[] {
  const { release } = table.release;
  return printedCells(table, populationOf).map(({ measure, area, year, rate, recomputed }) => ({
    release,
    measure,
    area,
    year,
    printed: rate,
    recomputed,
  }));
}

/**
 * Holds a release's printed rates against its own counts and the populations that came soonest after it. One
 * that differs by more than rounding is refused, unless the ONS had revised the population by then.
 */
export function checkPrintedRates(
  table: ObservationTable,
  populationOf: PopulationOf,
  problems: Problems,
): void {
  for (const { measure, year, index, rate, count, children, recomputed } of printedCells(
    table,
    populationOf,
  )) {
    if (recomputed === null || year >= firstRebased) continue;
    const printed = table.printed.get(measure);
    problems.add({
      file: table.file,
      row: index + firstRow,
      column: printed?.header ?? null,
      value: printed?.texts.at(index) ?? null,
      message: `the rate does not follow from its count: printed ${rate}, recomputed ${recomputed} from ${count} and ${children} children`,
      advice:
        'Compare both with the publisher’s tables: either a count or the population file has changed.',
    });
  }
}

interface PrintedCell {
  measure: string;
  area: string;
  year: number;
  index: number;
  rate: number;
  count: number;
  children: number;
  recomputed: number | null;
}

/** Every cell in which a release printed a rate, and not a symbol. */
function printedCells(table: ObservationTable, populationOf: PopulationOf): PrintedCell[] {
  const cells: PrintedCell[] = [];
  for (const [measure, printed] of table.printed) {
    const counts = table.columns.get(measure);
    for (const { area, kind, rows } of table.places.values()) {
      const half = kind === 'authority' ? 0 : table.dataSet.totalsRoundedTo / 2;
      for (const [year, index] of rows) {
        const rate = printed.values[index] ?? NaN;
        if (Number.isNaN(rate)) continue;
        const count = counts?.values[index] ?? NaN;
        const children = populationOf(area, year - 1);
        const recomputed = differing(rate, { value: count, half }, children);
        cells.push({ measure, area, year, index, rate, count, children, recomputed });
      }
    }
  }
  return cells;
}

/** What a count gives, to one decimal, where the printed rate cannot be of it; null where it can. */
function differing(rate: number, count: Rounded, children: number): number | null {
  const exactly = (count.value / children) * 10_000;
  // Most differ by less than the rate's own rounding; where one is a symbol there is no more to say.
  if (!(Math.abs(exactly - rate) > halfDecimal)) return null;
  const { least, most } = impliedInterval(count, { value: children, half: 0 }, false, 10_000);
  const slack = halfDecimal + epsilon;
  if (rate >= least - slack && rate <= most + slack) return null;
  return Math.round(exactly * 10 + epsilon) / 10;
}
