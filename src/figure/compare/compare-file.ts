import type { Counted } from '../../statistics/counted';
import type { AuthorityChange } from '../../vocabulary/area';
import type { Period } from '../../vocabulary/period';
import type { EventOutline } from '../../vocabulary/policy-event';
import type { Symbol } from '../../vocabulary/symbol';
import type { Note, Source } from '../facts';

/** One area's figures of a measure, one for each of the file's periods, in their order. */
export interface ComparedSeries {
  code: string;
  /** The figure as shown; a symbol says why there is none; null: no row at all. */
  figures: readonly (number | Symbol | null)[];
  /** What each was counted from; absent where the measure has no such counts. */
  numerators?: readonly (number | null)[];
  denominators?: readonly (number | null)[];
  /** The joint return ("314+318") that figures belong to, by place; absent where there is none. */
  joints?: readonly (string | null)[];
}

/** The prebuilt file of a measure for comparing: every area, every period, `figures/compare/<measure>.json`. */
export interface CompareFile {
  measure: string;
  sources: readonly Source[];
  notes: readonly Note[];
  events: readonly EventOutline[];
  /** Every period with a figure of any authority, oldest first. */
  periods: readonly Period[];
  england: ComparedSeries;
  regions: readonly ComparedSeries[];
  /** Every authority that has ever had a row, by code. */
  authorities: readonly ComparedSeries[];
}

/** The types of authority, by the ONS code's letters: E09, E08, E06, E10. */
export type AuthorityType =
  'London borough' | 'metropolitan district' | 'unitary authority' | 'county';

/** An authority as somebody compares it: what groups and maps it. */
export interface CompareArea {
  code: string;
  slug: string;
  name: string;
  spokenName: string;
  /** The region's code. */
  region: string;
  type: AuthorityType;
  firstYear: number;
  lastYear: number | null;
  /** Rank of 151 by income deprivation affecting children (IDACI 2019), 1 the most deprived; null: none. */
  deprivationRank: number | null;
  /** The IDACI score itself: the share, 0 to 1, of children in families deprived of income; null: none. */
  deprivation: number | null;
  /** Children aged 0 to 17 at the latest mid-year estimate; null: none. */
  population: number | null;
  /** Codes of its ten statistical neighbours, nearest first, by model; a model without it is absent. */
  neighbours: Readonly<Partial<Record<'2025' | '2021', readonly string[]>>>;
  /** Place in the hexagon map, odd-r, r counted northwards; null for one that no longer exists. */
  hex: readonly [q: number, r: number] | null;
}

/** The prebuilt `figures/compare/areas.json`: every authority that ever was, by name. */
export interface CompareAreas {
  authorities: readonly CompareArea[];
  regions: readonly { code: string; slug: string; name: string }[];
  changes: readonly AuthorityChange[];
  /** The mid-year of `population`. */
  populationPeriod: Period;
}

/** One figure with what it was counted from. */
export interface ComparedCell {
  value: number | null;
  /** Null with a null value: no row at all. */
  symbol: Symbol | null;
  counted: Counted | null;
  joint: string | null;
}

/** The cell of a series at a place in the file's periods. */
export function cellAt(series: ComparedSeries, place: number): ComparedCell {
  const figure = series.figures[place] ?? null;
  const numerator = series.numerators?.[place] ?? null;
  const denominator = series.denominators?.[place] ?? null;
  return {
    value: typeof figure === 'number' ? figure : null,
    symbol: typeof figure === 'string' ? figure : null,
    counted: numerator === null || denominator === null ? null : { numerator, denominator },
    joint: series.joints?.[place] ?? null,
  };
}
