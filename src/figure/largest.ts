import type { AreaFacts } from './facts';
import { rowsOf, type FigureData } from './figure-data';
import { isKnown, type KnownRow } from './finding-words';
import type { FigureRow } from '../query/rows';

/** The latest figures of several measures, and which of them is the largest. */
export interface Latest {
  /** Those with a number. */
  known: readonly KnownRow[];
  /** The largest: more than one where they are equal; none where there is no number. */
  largest: readonly KnownRow[];
  smallest: readonly KnownRow[];
  /** Any row of the latest period, for its date and its symbol. */
  sample: FigureRow | undefined;
  /** True where one without a figure could be larger than the largest, or smaller than the smallest. */
  unsure: boolean;
}

/**
 * The area's figures of these measures in the latest period of any of them. `whole`: what they add
 * up to at most (100 for shares of one whole), which bounds a suppressed one; null where nothing does.
 */
export function latestOf(
  measures: readonly string[],
  facts: AreaFacts,
  data: FigureData,
  whole: number | null,
): Latest {
  const all = measures.flatMap((id) => rowsOf(data, id, facts.area.code));
  const period = all
    .map((row) => row.period)
    .sort()
    .at(-1);
  const rows = all.filter((row) => row.period === period);
  const known = rows.filter(isKnown);
  const values = known.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // What is not applicable is no figure that anybody holds back.
  const missing = rows.filter((row) => row.value === null && row.symbol !== 'z').length;
  const rest = whole === null ? Infinity : whole - values.reduce((sum, value) => sum + value, 0);
  return {
    known,
    largest: known.filter(({ value }) => value === high),
    smallest: known.filter(({ value }) => value === low),
    sample: rows.find((row) => row.value === null && row.symbol !== 'z') ?? rows[0],
    unsure: missing > 0 && rest >= high,
  };
}
