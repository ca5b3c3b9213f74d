import type { Series } from '../figure/figure';
import { yearOf, type Period } from '../vocabulary/period';
import { isAbout } from './series-points';
import { bracketed } from '../vocabulary/symbol';

/** A gap's reason at the foot of the plot. */
export interface GapMark {
  x: number;
  /** "[x]". */
  text: string;
  /** "2021: [x] not available". */
  title: string;
}

interface Run {
  from: number;
  to: number;
  symbols: readonly string[];
  reasons: readonly string[];
}

/** A gap before its mark is placed among the others. */
export interface Gap {
  x: number;
  symbol: string;
  why: string;
}

/** Marks for gaps, from left to right. Gaps so close that their symbols would touch share one. */
export function mergedGaps(
  unordered: readonly Gap[],
  widthOf: (text: string) => number,
): GapMark[] {
  const gaps = [...unordered].sort((a, b) => a.x - b.x);
  const middle = ({ from, to }: Run) => (from + to) / 2;
  const width = ({ symbols }: Run) => widthOf(symbols.join(' '));
  const runs: Run[] = [];
  for (const { x, symbol, why } of gaps) {
    let run: Run = { from: x, to: x, symbols: [symbol], reasons: [why] };
    for (
      let before = runs.at(-1);
      before && middle(run) - middle(before) < (width(run) + width(before)) / 2 + 3;
      before = runs.at(-1)
    ) {
      runs.pop();
      run = {
        from: before.from,
        to: run.to,
        symbols: [...new Set([...before.symbols, ...run.symbols])],
        reasons: [...before.reasons, ...run.reasons],
      };
    }
    runs.push(run);
  }
  return runs.map((run) => ({
    x: middle(run),
    text: run.symbols.join(' '),
    title: run.reasons.join('; '),
  }));
}

/**
 * The reasons for the gaps in the lines that a chart is about, from left to right. Gaps so close
 * that their symbols would touch share one, in their middle.
 */
export function gapMarks(
  series: readonly Series[],
  xOf: (period: Period) => number,
  widthOf: (text: string) => number,
): GapMark[] {
  const about = series.filter(isAbout);
  const gaps = about.flatMap(({ label, points }) =>
    points.flatMap(({ period, value, symbol, text }) => {
      if (value !== null || symbol === null) return [];
      const whose = about.length > 1 ? `${label}, ` : '';
      return {
        x: xOf(period),
        symbol: bracketed(symbol),
        why: `${whose}${yearOf(period)}: ${text}`,
      };
    }),
  );
  return mergedGaps(gaps, widthOf);
}
