import { createElement, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { LinesDrawing } from '../../src/charts/lines-drawing';
import { layOutLines } from '../../src/charts/lines-layout';
import { LinesPlot } from '../../src/charts/lines-plot';
import { estimatedWidth } from '../../src/charts/text-width';
import type { LinesPanel } from '../../src/figure/figure';

/** What a drawing of lines shows, whoever drew it: numbers are pixels. */
export interface DrawnMarks {
  /** Each line by its role, as the points of its pieces: "focus: 53,20 80,30 | 120,44". */
  lines: { role: string; pieces: number[][][] }[];
  dots: { x: number; y: number; radius: number; colour: string }[];
  /** Every word with the place of its beginning, middle or end. */
  words: { text: string; x: number; y: number }[];
}

const number = (element: Element, name: string) => Number(element.getAttribute(name));

/** A path of moves and lines as points; a lone "Z" after one point is the point. */
function piecesOf(path: string): number[][][] {
  return path
    .split('M')
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece
        .replace(/Z$/, '')
        .split('L')
        .map((point) => point.split(',').map(Number)),
    );
}

function marksOf(drawing: Element): DrawnMarks {
  const all = (selector: string) => [...drawing.querySelectorAll(selector)];
  return {
    lines: all('path.chart-line, .chart-line path').map((path) => ({
      role:
        /chart-line-(\w+)/.exec(path.closest('.chart-line')?.getAttribute('class') ?? '')?.[1] ??
        '',
      pieces: piecesOf(path.getAttribute('d') ?? ''),
    })),
    dots: all('circle').map((dot) => ({
      x: number(dot, 'cx'),
      y: number(dot, 'cy'),
      radius: number(dot, 'r'),
      colour: dot.getAttribute('fill') ?? '',
    })),
    words: all('text')
      .map((text) => ({ text: text.textContent, x: number(text, 'x'), y: number(text, 'y') }))
      .sort((a, b) => a.text.localeCompare(b.text) || a.x - b.x || a.y - b.y),
  };
}

/** Draws a chart of lines twice in so many pixels: with Recharts, and as plain SVG. */
export function drawTwice(panel: LinesPanel, width: number, height: number) {
  const layout = layOutLines(panel, width, height, estimatedWidth);
  const draw = (drawing: ReactNode) => {
    const place = document.createElement('div');
    document.body.append(place);
    const root = createRoot(place);
    flushSync(() => root.render(drawing));
    const marks = marksOf(place);
    root.unmount();
    place.remove();
    return marks;
  };
  const props = { panel, layout, width, height };
  return {
    withRecharts: draw(createElement(LinesPlot, props)),
    plain: draw(createElement(LinesDrawing, props)),
  };
}

/** How far apart two drawings are at the most, in pixels; Infinity where they show different things. */
export function apart(one: DrawnMarks, other: DrawnMarks): number {
  const numbers = ({ lines, dots, words }: DrawnMarks) => [
    ...lines.flatMap(({ pieces }) => pieces.flat(2)),
    ...dots.flatMap(({ x, y, radius }) => [x, y, radius]),
    ...words.flatMap(({ x, y }) => [x, y]),
  ];
  const shape = ({ lines, dots, words }: DrawnMarks) =>
    JSON.stringify([
      lines.map(({ role, pieces }) => [role, pieces.map((piece) => piece.length)]),
      dots.map(({ colour }) => colour),
      words.map(({ text }) => text),
    ]);
  if (shape(one) !== shape(other)) return Infinity;
  const others = numbers(other);
  return Math.max(0, ...numbers(one).map((value, index) => Math.abs(value - (others[index] ?? 0))));
}
