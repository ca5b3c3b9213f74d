import type { LinesPanel, MultiplesPanel } from '../figure/figure';
import { formatTick } from './format-tick';
import { latestFigure } from './latest-figure';
import { gapStripHeight } from './lines-layout';
import { labelSize, narrowWidth, tickSize } from './sizes';
import { smallChart, type SmallChart } from './small-chart';
import type { TextWidth } from './text-width';
import { wrapWords } from './wrap-words';

/** The line height of a small chart's title, from there to its plot, and the plot's height. */
export const titleLeading = 18;
const plotAir = 8;
const plotHeight = { wide: 128, narrow: 104 };
const yearsHeight = 24;
const gutter = { wide: 28, narrow: 12, down: 22 };

/** A small chart with its title. */
export interface TitledChart extends SmallChart {
  title: { lines: readonly string[]; x: number; y: number };
}

/** Where everything in a set of small charts stands, in pixels of the drawing. */
export interface MultiplesLayout {
  height: number;
  charts: readonly TitledChart[];
}

function columnsFor(width: number, count: number): number {
  const most = width >= 820 ? 3 : width >= 300 ? 2 : 1;
  // Four read better two by two than as three and one.
  return count === 4 && most === 3 ? 2 : Math.min(most, count);
}

/** The room that the figures at the lines' ends need; one with its year stands in the gap after it. */
function endRoom({ panels, periods }: MultiplesPanel, widthOf: (text: string) => number): number {
  const figures = panels.map(({ series: [own] }) => (own ? latestFigure(own, periods) : ''));
  return Math.max(0, ...figures.map((text) => Math.ceil(widthOf(text.split(' ', 1)[0] ?? text))));
}

function hasGap({ series: [own] }: LinesPanel): boolean {
  return own?.points.some(({ value, symbol }) => value === null && symbol !== null) ?? false;
}

/** Lays small charts out in a grid of one, two or three columns; values are written at its left. */
export function layOutMultiples(
  panel: MultiplesPanel,
  width: number,
  textWidth: TextWidth,
): MultiplesLayout {
  const { axis, panels } = panel;
  const columns = columnsFor(width, panels.length);
  const size = width < narrowWidth ? 'narrow' : 'wide';
  const titleWidth = (text: string) => textWidth(text, labelSize, true);
  const tickWidths = axis.ticks.map((tick) => textWidth(formatTick(tick, axis), tickSize));
  const tickRoom = Math.ceil(Math.max(0, ...tickWidths)) + 8;
  const cell = Math.floor((width - tickRoom - gutter[size] * (columns - 1)) / columns);
  const plotWidth = cell - endRoom(panel, titleWidth) - 6;
  const gapStrip = panels.some(hasGap);
  // The first year is written half to the left of its place.
  const overhang = Math.ceil(textWidth('2025', tickSize) / 2);

  const charts: TitledChart[] = [];
  let top = 0;
  for (let from = 0; from < panels.length; from += columns) {
    const row = panels.slice(from, from + columns);
    const titles = row.map(({ title }) => wrapWords(title.split(' '), cell, titleWidth));
    const words = Math.max(...titles.map(({ length }) => length)) * titleLeading;
    const bottom = plotAir + plotHeight[size];
    const height = bottom + yearsHeight + (gapStrip ? gapStripHeight : 0);
    row.forEach((small, column) => {
      const frameLeft = column === 0 ? tickRoom : overhang;
      const left = column === 0 ? 0 : tickRoom + column * (cell + gutter[size]) - overhang;
      const right = frameLeft + plotWidth;
      const place = {
        left,
        top: top + words,
        width: right + overhang,
        height,
        frame: { left: frameLeft, top: plotAir, right, bottom },
        ticked: column === 0,
        end: left + frameLeft + cell,
        gapStrip,
      };
      charts.push({
        ...smallChart(small, place, textWidth),
        title: { lines: titles[column] ?? [], x: left + frameLeft, y: top + titleLeading / 2 },
      });
    });
    top += words + height + gutter.down;
  }
  return { height: Math.max(1, top - gutter.down), charts };
}
