import type { GroupsStatement, Statement } from '../../catalogue/claims/claim';
import type { Measure } from '../../catalogue/measures/measure';
import { measureOf } from '../../catalogue/measures/known';
import type { ClaimRow } from '../../query/claims';
import { describePeriod, yearOf, type Period } from '../../vocabulary/period';
import { jointSeparator } from '../../vocabulary/observation';
import type { Source } from '../facts';
import { capitalised, formatCountPoint, formatPoint, listedNames } from '../words';

/** What is known beside the figures: where they come from, and what their areas are called. */
export interface Known {
  sources: Readonly<Record<string, readonly Source[]>>;
  /** The area with this code, as a sentence names it. */
  nameOf: (code: string) => string;
}

/** One published figure as a claim's check lists it. */
export interface FactLine {
  label: string;
  place: string;
  when: string;
  figure: string;
  /** The release that it stands in: "2025"; null where the sources do not say. */
  release: string | null;
}

/** The release that a measure's figure of a period stands in. */
export function releaseOf(sources: readonly Source[] | undefined, period: Period): string | null {
  const year = yearOf(period);
  const early = sources?.find(({ release }) => year < 2013 && release === String(year));
  return (early ?? sources?.[0])?.release ?? null;
}

/** An area, or the members of a joint return together. */
export function placeText(area: string, { nameOf }: Known): string {
  return listedNames(area.split(jointSeparator).map(nameOf));
}

/** The figure of a row, in words: "646,120", "17.7 cases", "[x] not available". */
export function figureText(statement: Statement, { value, symbol }: ClaimRow): string {
  return statement.kind === 'figure' && statement.part !== undefined
    ? formatCountPoint(value, symbol)
    : formatPoint(measureOf(statement.measure), value, symbol);
}

/** What the figures of a statement are of. */
function labelOf(statement: Statement): string {
  const { label, formula } = measureOf(statement.measure);
  if (statement.kind !== 'figure' || statement.part === undefined) return label;
  return capitalised(formula.numerator?.label ?? label);
}

/** When a figure is of, as a list has it: "Year ending 31 March 2017". */
export function whenText({ period: kind }: Pick<Measure, 'period'>, period: Period): string {
  return capitalised(describePeriod(kind, period).replace(/^the /, ''));
}

/** The published figures of a statement, in the order of the rows. */
export function factLines(
  statement: Exclude<Statement, GroupsStatement>,
  rows: readonly ClaimRow[],
  known: Known,
): FactLine[] {
  const measure = measureOf(statement.measure);
  return rows.map((row) => ({
    label: labelOf(statement),
    place: capitalised(placeText(row.area, known)),
    when: whenText(measure, row.period),
    figure: figureText(statement, row),
    release: releaseOf(known.sources[statement.measure], row.period),
  }));
}
