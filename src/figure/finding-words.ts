import type { Measure } from '../catalogue/measures/measure';
import type { FigureRow } from '../query/rows';
import { englandCode } from '../vocabulary/area';
import { describePeriod, type Period } from '../vocabulary/period';
import { bracketed, symbolMeanings } from '../vocabulary/symbol';
import type { AreaFacts } from './facts';
import { rowsOf, type FigureData } from './figure-data';
import { formatCell, formatNumber, listed, lowered } from './words';

/** A figure that is a number and not a symbol. */
export type KnownRow = FigureRow & { value: number };

/** Whether a row is there and holds a number. */
export function isKnown(row: FigureRow | undefined): row is KnownRow {
  return row !== undefined && row.value !== null;
}

/** The preposition and place: "in Barnsley", "in Kingston upon Thames and Richmond upon Thames". */
export function inPlace(facts: AreaFacts, row: FigureRow | undefined): string {
  const joint = facts.joint.find((candidate) => candidate.joint === row?.joint);
  const places = [facts.area.spokenName, ...(joint?.others ?? [])];
  return `in ${listed(places)}${joint ? ' together' : ''}`;
}

/** "3.2% more than", "12 fewer than", "as many as"; a small number changes by a count, not a share. */
export function comparedWith(now: number, before: number): string {
  const change = now - before;
  if (change === 0) return 'as many as';
  const word = change > 0 ? 'more' : 'fewer';
  if (before < 50) return `${formatNumber(Math.abs(change), 0)} ${word} than`;
  const share = Math.abs((100 * change) / before);
  return share < 0.5 ? 'about as many as' : `${formatNumber(share, 1)}% ${word} than`;
}

/** What is said when there is no figure: none at all, or a symbol, with its meaning. */
export function missing(facts: AreaFacts, measure: Measure, row: FigureRow | undefined): string {
  const what = lowered(measure.label);
  if (!row) return `No figures on ${what} ${inPlace(facts, row)}`;
  const symbol = row.symbol ?? 'x';
  return `No figure on ${what} ${inPlace(facts, row)} for ${describePeriod(measure.period, row.period)}: ${symbolMeanings[symbol]} ${bracketed(symbol)}`;
}

/** "; in England, 28.5%": England's figure of the same period; nothing where there is none. */
export function againstEngland(
  facts: AreaFacts,
  data: FigureData,
  measure: Measure,
  period: Period,
): string {
  if (facts.area.code === englandCode) return '';
  const england = rowsOf(data, measure.id, englandCode).find((row) => row.period === period);
  return isKnown(england) ? `; in England, ${formatCell(measure, england.value, null)}` : '';
}
