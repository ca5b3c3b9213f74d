import type { KnownDifference, RateCheck } from '../../../src/catalogue/datasets/dataset';
import {
  rowInFile,
  type ObservationColumn,
  type ObservationTable,
} from '../normalise/observations';
import type { Place } from '../normalise/places';
import type { Problems } from '../problems';
import { impliedInterval, type Rounded } from './interval';

/** Published rates have one decimal, rounded half up. */
const halfDecimal = 0.05;
/** What binary fractions may be off by. */
const epsilon = 1e-9;

/** A rate's columns in a table. */
interface RateColumns {
  check: RateCheck;
  rate: ObservationColumn;
  numerator: ObservationColumn;
  /** The numerator is itself a part of the denominator: agency ÷ (agency + in post). */
  inDenominator: boolean;
  /** The rest of the denominator. */
  others: ObservationColumn[];
}

/**
 * Notes every published rate that does not follow from its published parts, and, of the release that
 * stands, stale exceptions: an older one may lack years and revisions that they are about.
 */
export function checkRates(table: ObservationTable, problems: Problems, stands = true): void {
  const unseen = new Set(table.dataSet.knownDifferences);
  let placeOf: readonly Place[] | null = null;
  for (const check of table.dataSet.rates) {
    const columns = columnsOf(table, check);
    const doubtful = doubtfulRows(table, columns);
    if (doubtful.size === 0) continue;
    placeOf ??= placesByRow(table);
    for (const [index, recomputed] of doubtful) {
      const place = placeOf[index];
      const year = table.years[index] ?? 0;
      if (place === undefined || follows(table, columns, place, year, index)) continue;
      const known = table.dataSet.knownDifferences.find(
        (one) => one.rate === check.rate && one.area === place.area && one.year === year,
      );
      if (known !== undefined) unseen.delete(known);
      noteDifference(table, columns, index, recomputed, known, problems);
    }
  }
  if (!stands) return;
  for (const known of unseen) noteStale(table, known, problems);
}

/**
 * The rows whose rate is further than its own rounding from what the parts give as they stand, with
 * what they give: few of 30,000, and only for these the rounding of the parts need be weighed.
 */
function doubtfulRows(
  { years }: ObservationTable,
  { check, rate, numerator, inDenominator, others }: RateColumns,
): Map<number, number> {
  const doubtful = new Map<number, number>();
  const rates = rate.values;
  const parts = numerator.values;
  const rest = others.map(({ values }) => values);
  for (let index = 0; index < rates.length; index += 1) {
    const part = parts[index] ?? NaN;
    let whole = inDenominator ? part : 0;
    for (let at = 0; at < rest.length; at += 1) whole += rest[at]?.[index] ?? NaN;
    const recomputed = (part / whole) * factorOf(check, years[index] ?? 0);
    // A symbol is NaN, and so is what it is part of: there is nothing to check by.
    const difference = Math.abs(recomputed - (rates[index] ?? NaN));
    if (difference > halfDecimal - epsilon) doubtful.set(index, recomputed);
  }
  return doubtful;
}

/** The area of each row. */
function placesByRow(table: ObservationTable): Place[] {
  const places = new Array<Place>(table.years.length);
  for (const place of table.places.values()) {
    for (const index of place.rows.values()) places[index] = place;
  }
  return places;
}

/** Whether a rate is among those that its parts, each rounded as it was, can give. */
function follows(
  table: ObservationTable,
  { check, rate, numerator, inDenominator, others }: RateColumns,
  place: Place,
  year: number,
  index: number,
): boolean {
  const roundedAt = ({ column, values }: ObservationColumn): Rounded => ({
    value: values[index] ?? NaN,
    half:
      column.unit !== 'count'
        ? halfDecimal
        : place.kind === 'authority' || table.dataSet.totalsRoundedTo === 1
          ? 0
          : table.dataSet.totalsRoundedTo / 2,
  });
  const rest = others.map(roundedAt).reduce((sum, { value, half }) => ({
    value: sum.value + value,
    half: sum.half + half,
  }));
  const factor = factorOf(check, year);
  const { least, most } = impliedInterval(roundedAt(numerator), rest, inDenominator, factor);
  const published = rate.values[index] ?? NaN;
  const slack = halfDecimal + epsilon;
  return published >= least - slack && published <= most + slack;
}

function noteDifference(
  table: ObservationTable,
  { check, rate, numerator, others }: RateColumns,
  index: number,
  exactly: number,
  known: KnownDifference | undefined,
  problems: Problems,
): void {
  const published = rate.values[index] ?? NaN;
  const recomputed = Math.round(exactly * 10 + epsilon) / 10;
  if (known?.published === published && known.recomputed === recomputed) return;
  const parts = [numerator, ...others].map(({ header, texts }) => `${header} ${texts.at(index)}`);
  const { id } = table.dataSet;
  problems.add({
    file: table.file,
    row: rowInFile(table, check.rate, index),
    column: rate.header,
    value: rate.texts.at(index),
    message: `the rate does not follow from its parts: published ${published}, recomputed ${recomputed} from ${parts.join(', ')}`,
    advice:
      known === undefined
        ? `Find out why, then declare it in knownDifferences of ${id} in src/catalogue/datasets, with the reason.`
        : `knownDifferences of ${id} declares published ${known.published}, recomputed ${known.recomputed} (${check.rate}): find out what changed.`,
  });
}

function noteStale(table: ObservationTable, known: KnownDifference, problems: Problems): void {
  const index = table.places.get(known.area)?.rows.get(known.year);
  const { header, texts } = columnOf(table, known.rate);
  problems.add({
    file: table.file,
    row: index === undefined ? null : rowInFile(table, known.rate, index),
    column: header,
    value: index === undefined ? null : texts.at(index),
    message: `a declared difference no longer occurs: ${known.rate}, ${known.area}, ${known.year}`,
    advice: `Remove it from knownDifferences of ${table.dataSet.id} in src/catalogue/datasets.`,
  });
}

function factorOf({ scale, perYear }: RateCheck, year: number): number {
  return perYear === undefined ? scale : scale / perYear(year);
}

function columnsOf(table: ObservationTable, check: RateCheck): RateColumns {
  return {
    check,
    rate: columnOf(table, check.rate),
    numerator: columnOf(table, check.numerator),
    inDenominator: check.denominator.includes(check.numerator),
    others: check.denominator
      .filter((measure) => measure !== check.numerator)
      .map((measure) => columnOf(table, measure)),
  };
}

function columnOf(table: ObservationTable, measure: string): ObservationColumn {
  const column = table.columns.get(measure);
  if (column === undefined) {
    throw new Error(`${table.dataSet.id} checks "${measure}", which it does not declare.`);
  }
  return column;
}
