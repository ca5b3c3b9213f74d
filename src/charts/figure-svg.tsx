import type { ReactNode } from 'react';
import type { LatestPanel } from '../figure/embed/embed-figure';
import type { LinesPanel } from '../figure/figure';
import { LatestMarks, layOutLatest } from './latest-chart';
import { latestFigure } from './latest-figure';
import { LineSample } from './line-sample';
import { LinesMarks } from './lines-drawing';
import { layOutLines } from './lines-layout';
import { greyInk, ink } from './palette';
import { labelSize, tickSize } from './sizes';
import { estimatedWidth, type TextWidth } from './text-width';
import { wrapWords } from './wrap-words';

/** What a picture says beside its chart. */
export interface PictureWords {
  title: string;
  subtitle: string;
  /** Source, reference dates, symbols, licence: a paragraph each, at the foot. */
  foot: readonly string[];
}

/** The face that pictures are drawn in, and what stands in for it where there is none. */
const pictureFont = "'Source Sans 3', system-ui, 'Segoe UI', Roboto, Arial, sans-serif";

/** That face is narrow: so much of what is estimated for a sans-serif one. */
const pictureWidth: TextWidth = (text, size, bold) => 0.96 * estimatedWidth(text, size, bold);

interface Paragraph {
  lines: readonly string[];
  size: number;
  leading: number;
  bold: boolean;
  colour: string;
}

function heightOf({ lines, leading }: Paragraph): number {
  return lines.length * leading;
}

/** Lines of words; `y` is the top of the first. */
function Words({ words, x, y }: { words: Paragraph; x: number; y: number }) {
  const { lines, size, leading, bold, colour } = words;
  return (
    <text fill={colour} fontSize={size} fontWeight={bold ? 700 : 400}>
      {lines.map((line, index) => (
        <tspan key={index} x={x} y={y + index * leading + size}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The key's items in rows, and how high they are. */
function keyRows(panel: LinesPanel, width: number, textWidth: TextWidth) {
  const leading = 20;
  let [x, y] = [0, 0];
  const items = panel.series.map((series) => {
    const label = `${series.label} ${latestFigure(series, panel.periods)}`;
    const size = 35 + textWidth(label, labelSize, true) + 16;
    if (x > 0 && x + size > width) [x, y] = [0, y + leading];
    const at = { x, y };
    x += size;
    return { series, label, ...at };
  });
  return { items, height: y + leading };
}

function LinesPicture({
  panel,
  width,
  height,
  textWidth,
}: {
  panel: LinesPanel;
  width: number;
  height: number;
  textWidth: TextWidth;
}) {
  const key = keyRows(panel, width, textWidth);
  const named = layOutLines(panel, width, height, textWidth);
  if (named.labels) return <LinesMarks panel={panel} layout={named} />;
  const layout = layOutLines(panel, width, height - key.height - 6, textWidth);
  return (
    <>
      {key.items.map(({ series, label, x, y }) => (
        <g key={series.key} transform={`translate(${x},${y})`}>
          <LineSample role={series.role} y={9} width={28} />
          <text x={35} y={9} dy="0.34em" fill={ink} fontSize={labelSize}>
            {label}
          </text>
        </g>
      ))}
      <g transform={`translate(0,${key.height + 6})`}>
        <LinesMarks panel={panel} layout={layout} />
      </g>
    </>
  );
}

/**
 * A whole picture as one `<svg>`: title, chart, and what must go with it, in so many pixels. It needs
 * nothing from the page around: it can be saved, or made into a PNG.
 */
export function FigureSvg({
  words,
  panel: whole,
  width,
  height,
  textWidth = pictureWidth,
  font = pictureFont,
}: {
  words: PictureWords;
  panel: LinesPanel | LatestPanel;
  width: number;
  height: number;
  textWidth?: TextWidth;
  font?: string;
}): ReactNode {
  // Numbered events are explained in a list, which no picture has.
  const panel = whole.kind === 'lines' ? { ...whole, events: [] } : whole;
  const low = height < 400;
  const margin = low || width < 480 ? 16 : 24;
  const inner = width - 2 * margin;
  const paragraph = (
    text: string,
    size: number,
    leading: number,
    bold: boolean,
    colour: string,
  ): Paragraph => ({
    lines: wrapWords(text.split(' '), inner, (line) => textWidth(line, size, bold)),
    size,
    leading,
    bold,
    colour,
  });
  const title = paragraph(words.title, low ? 18 : 20, low ? 22 : 25, true, ink);
  const subtitle = paragraph(words.subtitle, low ? 13 : 14, low ? 17 : 19, false, greyInk);
  const foot = words.foot.map((text) => paragraph(text, 11, 15, false, greyInk));
  const top = margin - 4;
  const subtitleTop = top + heightOf(title) + 2;
  const axisTop = subtitleTop + heightOf(subtitle) + (low ? 4 : 8);
  const chartTop = axisTop + (panel.axis.label === '' ? 0 : 20);
  const footHeight = foot.reduce((sum, lines) => sum + heightOf(lines), 0);
  const footTop = height - margin + 6 - footHeight;
  const chartBottom = footTop - (low ? 24 : 32);
  const bars = panel.kind === 'latest' ? layOutLatest(panel, inner, textWidth) : null;
  const chartHeight = bars?.height ?? Math.max(80, chartBottom - chartTop);
  const periodTop = chartTop + chartHeight + 2;
  const left =
    panel.kind === 'lines' ? layOutLines(panel, inner, chartHeight, textWidth).frame.left : 0;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={font}
      role="img"
      aria-label={panel.alt}
    >
      <title>{words.title}</title>
      <desc>{panel.alt}</desc>
      <rect width={width} height={height} fill="#fff" />
      <Words words={title} x={margin} y={top} />
      <Words words={subtitle} x={margin} y={subtitleTop} />
      <text x={margin} y={axisTop + tickSize} fill={greyInk} fontSize={tickSize}>
        {panel.axis.label}
      </text>
      <g transform={`translate(${margin},${chartTop})`}>
        {panel.kind === 'lines' ? (
          <LinesPicture panel={panel} width={inner} height={chartHeight} textWidth={textWidth} />
        ) : (
          <LatestMarks panel={panel} rows={bars?.rows ?? []} />
        )}
      </g>
      <text x={margin + left} y={periodTop + tickSize} fill={greyInk} fontSize={tickSize}>
        {panel.periodLabel}
      </text>
      {foot.map((lines, index) => (
        <Words
          key={index}
          words={lines}
          x={margin}
          y={footTop + foot.slice(0, index).reduce((sum, above) => sum + heightOf(above), 0)}
        />
      ))}
    </svg>
  );
}
