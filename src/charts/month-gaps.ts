import { describeMonth } from '../figure/alt-months';
import type { Month, MonthPoint } from '../figure/figure';
import { bracketed, symbolMeanings, type Symbol } from '../vocabulary/symbol';

/** Months on end that lack a figure for the same reason. */
export interface GapRun {
  from: Month;
  to: Month;
  symbol: Symbol;
}

/** The runs of missing months, in order; months without a published row are left out. */
export function gapRuns(points: readonly MonthPoint[]): GapRun[] {
  const runs: GapRun[] = [];
  let open: GapRun | null = null;
  for (const { month, symbol } of points) {
    if (open && symbol === open.symbol) open.to = month;
    else {
      open = symbol === null ? null : { from: month, to: month, symbol };
      if (open) runs.push(open);
    }
  }
  return runs;
}

/** "April 2020 to March 2022: [x] not available". */
export function describeGap({ from, to, symbol }: GapRun): string {
  const when = from === to ? describeMonth(from) : `${describeMonth(from)} to ${describeMonth(to)}`;
  return `${when}: ${bracketed(symbol)} ${symbolMeanings[symbol]}`;
}
