import type { Observation } from '../vocabulary/observation';
import type { Period } from '../vocabulary/period';
import type { Symbol } from '../vocabulary/symbol';

/** A figure as the product shows it: a value or a symbol. What every `figures` query gives. */
export type FigureRow = Observation & {
  /** The joint return that the figure belongs to ("314+318"), or null. */
  joint: string | null;
};

/** The median of an authority's statistical neighbours in one period. */
export interface MedianRow {
  measure: string;
  period: Period;
  /** Null where fewer than five returns have a figure. */
  value: number | null;
  /** How many returns have a figure; a joint return is one. */
  contributors: number;
}

/** One area's pair of two joined measures. */
export interface PairRow {
  area: string;
  name: string;
  slug: string;
  region: string | null;
  xPeriod: Period;
  x: number | null;
  xSymbol: Symbol | null;
  yPeriod: Period;
  y: number | null;
  ySymbol: Symbol | null;
  joint: string | null;
}

/** A figure of one authority, with what names it: what a measure's page lists. */
export type AreaFigureRow = FigureRow & {
  name: string;
  slug: string;
  region: string | null;
  regionName: string | null;
};
