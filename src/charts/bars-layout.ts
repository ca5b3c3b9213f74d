import type { Bar, BarsPanel, Cell } from '../figure/figure';
import { bracketed } from '../vocabulary/symbol';
import { linear, type Frame } from './frame';
import type { Box } from './geometry';
import { labelSize, narrowWidth } from './sizes';
import type { TextWidth } from './text-width';
import { wrapWords } from './wrap-words';

/** The line height of a category's label, in pixels, and a bar's thickness. */
export const barLeading = 17;
const thickness = 15;
/** Under the bars, for the comparators' marks: on a bar they would hide its end and its figure. */
const laneHeight = 10;
/** Between two rows; a label that stands over its bar needs more than one beside it. */
const air = { beside: 9, above: 12 };
const labelGap = 8;
/** The share of the width that labels beside bars may take. */
const labelShare = 0.38;
/** A category's row, in pixels of the drawing. */
export interface BarRow {
  measure: string;
  label: { lines: readonly string[]; x: number; y: number; anchor: 'start' | 'end' };
  /** The bar; null where there is no figure. */
  bar: { x: number; y: number; width: number; height: number } | null;
  marks: readonly { role: BarsPanel['areas'][number]['role']; x: number; y: number }[];
  /** The figure at the bar's end, or the reason why there is no bar. */
  value: { text: string; x: number; missing: boolean };
  /** The middle of the bar. */
  y: number;
  /** The piece of the line that bars start from. */
  base: { x: number; from: number; to: number };
  /** The whole row, for pointing at and for the frame around it. */
  box: Box;
}

/** Where everything in a bars chart stands, in pixels of the drawing. */
export interface BarsLayout {
  frame: Frame;
  height: number;
  rows: readonly BarRow[];
}

/** A figure without its unit's words, which stand over the chart: "512.3" of "512.3 per 10,000". */
function short({ text }: Cell): string {
  return text.split(' ', 1)[0] ?? text;
}

/** What stands in a row for a figure, or why there is none: in short where the whole has no room. */
function wording(cell: Cell, room: number, widthOf: (text: string) => number): string {
  if (cell.value !== null) return short(cell);
  return cell.symbol === null || widthOf(cell.text) <= room ? cell.text : bracketed(cell.symbol);
}

/** Lays categories out in rows, labels beside the bars or, on a narrow screen, over them. */
export function layOutBars(panel: BarsPanel, width: number, textWidth: TextWidth): BarsLayout {
  const { bars, largest } = panel;
  const above = width < narrowWidth;
  const widthOf = (text: string) => textWidth(text, labelSize);
  const limit = above ? width - 2 : Math.floor(width * labelShare);
  const wrapped = bars.map(({ label }) => wrapWords(label.split(' '), limit, widthOf));
  const labelColumn = Math.ceil(Math.max(0, ...wrapped.flat().map(widthOf)));
  const left = above ? 1 : labelColumn + labelGap;
  const values = bars.flatMap(({ cells: [own] }) => (own && own.value !== null ? [own] : []));
  const valueWidth = Math.max(0, ...values.map((cell) => textWidth(short(cell), labelSize, true)));
  // Half a mark's width at the least, which may stand at the very end.
  const right = Math.floor(width - Math.max(valueWidth + 8, 8));
  const xOf = linear([0, largest || 1], [left, right]);
  const lane = panel.areas.length > 1 ? laneHeight : 0;

  let top = 0;
  const rowOf = ({ measure, cells }: Bar, lines: readonly string[]): BarRow => {
    const [own, ...others] = cells;
    const words = lines.length * barLeading;
    const gap = above ? air.above : air.beside;
    const body = thickness + lane;
    const box = {
      left: 0,
      top,
      right: width,
      bottom: top + gap + (above ? words + 2 + body : Math.max(words, body)),
    };
    top = box.bottom;
    const middle = (box.top + box.bottom) / 2;
    const barTop = above ? box.bottom - gap / 2 - body : middle - body / 2;
    const y = barTop + thickness / 2;
    const value = own?.value ?? null;
    const end = value === null ? left : xOf(value);
    // One line of words stands level with its bar; more are centred on the row.
    const labelMiddle = lines.length === 1 ? y : middle;
    return {
      measure,
      label: {
        lines,
        x: above ? left : labelColumn,
        y: (above ? box.top + gap / 2 : labelMiddle - words / 2) + barLeading / 2,
        anchor: above ? 'start' : 'end',
      },
      bar: value === null ? null : { x: left, y: barTop, width: end - left, height: thickness },
      marks: others.flatMap((cell, index) => {
        const role = panel.areas[index + 1]?.role;
        if (cell.value === null || role === undefined) return [];
        return [{ role, x: xOf(cell.value), y: barTop + thickness + lane / 2 + 1 }];
      }),
      value: {
        text: own ? wording(own, width - left - 6, (text) => textWidth(text, labelSize)) : '',
        x: end + 6,
        missing: value === null,
      },
      y,
      base: above
        ? { x: left, from: barTop - 3, to: barTop + body + 3 }
        : { x: left, from: box.top, to: box.bottom },
      box,
    };
  };
  const rows = bars.map((bar, index) => rowOf(bar, wrapped[index] ?? []));
  return { frame: { left, top: 0, right, bottom: top }, height: Math.max(top, 1), rows };
}
