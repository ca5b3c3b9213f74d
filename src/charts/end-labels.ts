import type { LinesPanel, Series, SeriesRole } from '../figure/figure';
import type { Period } from '../vocabulary/period';
import type { Frame } from './frame';
import { latestFigure } from './latest-figure';
import { latestPoint } from './series-points';
import { labelSize } from './sizes';
import { spread } from './spread';
import type { TextWidth } from './text-width';
import { wrapWords } from './wrap-words';

/** The line height of a label at a line's end, in pixels. */
export const labelLeading = 17;
/** From the plot's edge to a label's sample of its line, the sample, and from there to its words. */
const leaderWidth = 20;
export const sampleWidth = 28;
const sampleGap = 6;
/** Between two labels, top to bottom. */
const labelGap = 4;

/** A series' words, wrapped, and how much room they take. */
export interface LabelText {
  series: Series;
  bold: boolean;
  lines: readonly string[];
  width: number;
}

/** A label at a line's end; `y` is the middle of its first line of words and of its sample. */
export interface EndLabel {
  key: string;
  role: SeriesRole;
  bold: boolean;
  lines: readonly string[];
  sampleX: number;
  textX: number;
  y: number;
  /** From the line's last point to the sample; null where there is no such point. */
  leader: { x: number; y: number; moved: boolean } | null;
}

/** The labels' words, none wider than `limit` pixels but for a word that is. */
export function labelTexts(panel: LinesPanel, limit: number, textWidth: TextWidth): LabelText[] {
  return panel.series.map((series) => {
    const bold = series.role === 'focus';
    const widthOf = (text: string) => textWidth(text, labelSize, bold);
    const words = `${series.label} ${latestFigure(series, panel.periods)}`.split(' ');
    const lines = wrapWords(words, limit, widthOf);
    return { series, bold, lines, width: Math.max(...lines.map(widthOf)) };
  });
}

/** The room to the right of the plot that labels need, in pixels. */
export function labelColumnWidth(texts: readonly LabelText[]): number {
  const words = Math.max(0, ...texts.map(({ width }) => width));
  return leaderWidth + sampleWidth + sampleGap + Math.ceil(words) + 1;
}

/**
 * Labels beside the ends of their lines, none over another, all between `top` and `bottom`;
 * null where there is no room for them. A line without a figure is named at the foot.
 */
export function endLabels(
  texts: readonly LabelText[],
  frame: Frame,
  [top, bottom]: readonly [number, number],
  xOf: (period: Period) => number,
  yOf: (value: number) => number,
): EndLabel[] | null {
  const ends = texts.map(({ series }) => {
    const latest = latestPoint(series);
    return latest ? { x: xOf(latest.period), y: yOf(latest.value) } : null;
  });
  const tops = spread(
    texts.map(({ lines }, index) => ({
      want: (ends[index]?.y ?? frame.bottom) - labelLeading / 2 - labelGap / 2,
      height: lines.length * labelLeading + labelGap,
    })),
    top,
    bottom,
  );
  if (!tops) return null;
  const sampleX = frame.right + leaderWidth;
  return texts.map(({ series, bold, lines }, index) => {
    const y = (tops[index] ?? 0) + (labelGap + labelLeading) / 2;
    const end = ends[index] ?? null;
    return {
      key: series.key,
      role: series.role,
      bold,
      lines,
      sampleX,
      textX: sampleX + sampleWidth + sampleGap,
      y,
      leader: end && { ...end, moved: Math.abs(end.y - y) > 1 || end.x < frame.right - 12 },
    };
  });
}
