import { sum } from 'd3-array';
import type { YearRow, YearsPanel } from '../figure/relationship/panels';
import { formatTick } from './format-tick';
import { linear, type Frame } from './frame';
import { ticksAcross } from './relationship-axis';
import { labelSize, narrowWidth, smallSize } from './sizes';
import type { TextWidth } from './text-width';
import { wrapWords } from './wrap-words';

const ticksHeight = 26;
const headHeight = 22;
const gap = 14;
/** The line height of why a year has no dot. */
export const whyLeading = 14;

/** A year's row: its dot with the ends of its interval, or the lines that say why it has none. */
export interface YearPlace {
  row: YearRow;
  top: number;
  bottom: number;
  y: number;
  dot: { x: number; from: number; to: number } | null;
  why: readonly string[];
  /** "0.17 (0.01 to 0.32)"; on a narrow screen "0.17". */
  figure: string;
  pairs: string;
}

/** Where everything in a picture of years stands, in pixels of the drawing; as high as its rows. */
export interface YearsLayout {
  frame: Frame;
  height: number;
  xOf: (value: number) => number;
  ticks: readonly number[];
  rows: readonly YearPlace[];
  /** Where the figures begin, and where the numbers of pairs end; null where there is no room. */
  columns: { figure: number; pairs: number | null };
}

/** A correlation as it is written: to two decimals. */
function writeCorrelation(value: number): string {
  return formatTick(value, { decimals: 2, suffix: '' });
}

function figureOf({ value, interval }: YearRow, narrow: boolean): string {
  if (value === null) return '';
  if (narrow || interval === null) return writeCorrelation(value);
  const { lower, upper } = interval;
  return `${writeCorrelation(value)} (${writeCorrelation(lower)} to ${writeCorrelation(upper)})`;
}

/** Lays years out in a width, one row each. */
export function layOutYears(panel: YearsPanel, width: number, textWidth: TextWidth): YearsLayout {
  const narrow = width < narrowWidth;
  const rowHeight = narrow ? 34 : 30;
  const widest = (texts: readonly string[]) =>
    Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, labelSize, true))));
  const figures = panel.rows.map((row) => figureOf(row, narrow));
  const pairsWidth = narrow ? 0 : widest(['Pairs', ...panel.rows.map(({ n }) => String(n))]);
  const figureWidth = widest(narrow ? figures : ['r (95% interval)', ...figures]);
  const left = widest(panel.rows.map(({ label }) => label)) + gap;
  const figure = width - figureWidth - (narrow ? 0 : pairsWidth + gap) - 2;
  const top = headHeight + 4;
  const whys = panel.rows.map(({ value, text, label }) =>
    value === null
      ? wrapWords(text.replace(`${label}: `, '').split(' '), width - left - 2, (line) =>
          textWidth(line, smallSize),
        )
      : [],
  );
  const heights = whys.map((lines) => Math.max(rowHeight, lines.length * whyLeading + 8));
  const bottom = top + sum(heights);
  const frame = { left, top, right: figure - gap, bottom };
  const xOf = linear(panel.axis.domain, [frame.left + 6, frame.right - 6]);
  const within = (value: number) => Math.max(frame.left, Math.min(xOf(value), frame.right));
  return {
    frame,
    height: bottom + ticksHeight,
    xOf,
    ticks: ticksAcross(panel.axis, xOf, textWidth),
    rows: panel.rows.map((row, index): YearPlace => {
      const { value, interval } = row;
      const own = heights[index] ?? rowHeight;
      const y = top + sum(heights.slice(0, index)) + own / 2;
      return {
        row,
        top: y - own / 2,
        bottom: y + own / 2,
        y,
        dot:
          value === null
            ? null
            : {
                x: xOf(value),
                from: within(interval?.lower ?? value),
                to: within(interval?.upper ?? value),
              },
        why: whys[index] ?? [],
        figure: figures[index] ?? '',
        pairs: value === null ? '' : String(row.n),
      };
    }),
    columns: { figure, pairs: narrow ? null : width - 2 },
  };
}
