import type { ThemeId } from '../catalogue/themes/theme';
import type { Period } from '../vocabulary/period';
import type { EventOutline } from '../vocabulary/policy-event';
import type { Symbol } from '../vocabulary/symbol';
import type { Source } from './facts';

/**
 * What a line or a mark stands for; decides its colour, dash and place in the drawing order.
 * `background` is England, or whatever else stands in grey behind a small chart's own line.
 */
export type SeriesRole =
  'focus' | 'second' | 'third' | 'fourth' | 'england' | 'region' | 'neighbours' | 'background';

/** One period of a line: a number to draw, or a gap that says why. */
export interface Point {
  period: Period;
  /** Null draws a gap. */
  value: number | null;
  symbol: Symbol | null;
  /** As written beside a point: "30.8%", "[x] not available". */
  text: string;
}

/** A line: one measure of one area (or the neighbours' median) through its periods. */
export interface Series {
  key: string;
  role: SeriesRole;
  /** As it stands at the end of the line: "Barnsley", "England". */
  label: string;
  measure: string;
  points: readonly Point[];
}

/** An axis: its words, its ends, its ticks and how they are written. */
export interface Axis {
  label: string;
  domain: readonly [number, number];
  ticks: readonly number[];
  /** Decimals on ticks. */
  decimals: number;
  suffix: string;
}

/** A table: what a chart shows, in words and figures. Missing figures are bracketed symbols. */
export interface Table {
  caption: string;
  columns: readonly { key: string; label: string; numeric: boolean }[];
  rows: readonly (readonly string[])[];
}

/** Something that happened, marked on a time axis and named in the list under the chart. */
export interface PanelEvent extends Pick<EventOutline, 'id' | 'kind' | 'date' | 'end' | 'label'> {
  /** What stands in its mark and beside its name. */
  number: number;
}

/** Lines through time. */
export interface LinesPanel {
  kind: 'lines';
  key: string;
  title: string;
  /** Says what the chart shows, not its title again. */
  alt: string;
  periods: readonly Period[];
  /** Under the time axis: "Year ending 31 March". */
  periodLabel: string;
  axis: Axis;
  series: readonly Series[];
  /** Where the figures stop being the same thing as before. */
  breaks: readonly { at: Period; reason: string }[];
  /** What happened meanwhile, in order; unlike a break it leaves what is measured alone. */
  events: readonly PanelEvent[];
  table: Table;
}

/** One mark of a scatter. */
export interface Mark {
  key: string;
  role: 'focus' | 'england' | 'neighbours' | 'region' | 'other';
  x: number;
  y: number;
  /** Beside the mark, where there is room: a year, or a name; null for none. */
  label: string | null;
  /** The year that it stands for, where it is one of a path's. */
  year?: number;
  /** The whole of it, for a tooltip and a screen reader. */
  text: string;
}

/** Marks in a plane: the years of one area, or of two, joined in order; or many areas in one year. */
export interface ScatterPanel {
  kind: 'scatter';
  key: string;
  title: string;
  alt: string;
  x: Axis;
  y: Axis;
  /** True: the marks are years, and each role's consecutive ones are joined. */
  path: boolean;
  /** The years from which on a path's figures are not the same thing as before: it does not lead into one. */
  breaks?: readonly number[];
  marks: readonly Mark[];
  /** Upright lines across the plot, such as England's figure among the authorities'. */
  rules?: readonly { x: number; label: string }[];
  /** True where height only stacks marks and measures nothing: no axis is drawn for it. */
  stacked?: boolean;
  /** What the colours stand for, in drawing order; empty where labels say it all. */
  legend: readonly { role: Mark['role']; label: string }[];
  table: Table;
}

/** What is written where a file has no row at all. */
export const noRow = 'no figure';

/** A number to draw, or why there is none; without a symbol there is no published row at all. */
export interface Cell {
  value: number | null;
  symbol: Symbol | null;
  /** As written beside it: "30.8%", "[c] suppressed to protect confidentiality", "no figure". */
  text: string;
}

/** An area of a bars chart, or the neighbours' median: the bars themselves or marks beside them. */
export interface BarsArea {
  role: 'focus' | 'england' | 'region' | 'neighbours';
  /** Its code, or "neighbours". */
  area: string;
  label: string;
}

/** One category: a row of a bars chart. */
export interface Bar {
  measure: string;
  label: string;
  /** One for each area of the panel, in the same order; the first is the bar. */
  cells: readonly Cell[];
}

/** Categories in one period: a bar each for an area, and marks for what it is compared with. */
export interface BarsPanel {
  kind: 'bars';
  key: string;
  title: string;
  alt: string;
  /** Null where no figure of the area is published for any period. */
  period: Period | null;
  /** "Year ending 31 March 2024"; empty without a period. */
  periodLabel: string;
  /** What the bars measure: "Share of referrals". */
  axisLabel: string;
  /** The largest value of a bar or mark; bars start from nought. */
  largest: number;
  areas: readonly [BarsArea, ...BarsArea[]];
  bars: readonly Bar[];
  table: Table;
}

/** A calendar month: "2020-04". */
export type Month = `${number}-${number}`;

/** One month of a months chart. */
export interface MonthPoint extends Cell {
  month: Month;
  measure: string;
}

/** A year's twelve months, from April to March. */
export interface MonthsYear {
  /** The year ending 31 March that they make up. */
  period: Period;
  /** "2020–21". */
  label: string;
  /** The latest year and the first of the pandemic stand out. */
  role: 'latest' | 'pandemic' | 'other';
  points: readonly MonthPoint[];
}

/** A count month by month: in one line through the years, and each year's months over one another. */
export interface MonthsPanel {
  kind: 'months';
  key: string;
  title: string;
  alt: string;
  area: string;
  axis: Axis;
  /** In order. */
  years: readonly MonthsYear[];
  events: readonly PanelEvent[];
  /** Under the chart: what must be borne in mind in comparing months. */
  note: string;
  table: Table;
}

/** Small charts of lines, side by side on the same axes: one for each category. */
export interface MultiplesPanel {
  kind: 'multiples';
  key: string;
  title: string;
  alt: string;
  /** Of every one of them. */
  axis: Axis;
  periods: readonly Period[];
  periodLabel: string;
  panels: readonly LinesPanel[];
  /** What the lines stand for, in all of them; empty where there is only the area's own. */
  legend: readonly { role: SeriesRole; label: string }[];
  table: Table;
}

export type Panel = LinesPanel | ScatterPanel | BarsPanel | MonthsPanel | MultiplesPanel;

/** One observation as it leaves the product: a line of the tidy download. */
export interface TidyRow {
  measure: string;
  label: string;
  area: string;
  areaName: string;
  period: string;
  periodLabel: string;
  /** The number, or an empty text. */
  value: string;
  /** The bracketed symbol, or an empty text. */
  symbol: string;
  unit: string;
  source: string;
}

/** Where the figures come from, and how to cite them. */
export interface Citation {
  /** 'DfE, "Children in need" (2025 release) – with minor processing by CIN Explorer'. */
  text: string;
  sources: readonly { label: string; address: string }[];
  /** The published data sets themselves, for other ways to write it. */
  from: readonly Source[];
}

/** Everything that is shown about one question: charts draw it, tables list it, downloads hold it. */
export interface Figure {
  id: ThemeId;
  question: string;
  /** A finding where the data allow one. */
  title: string;
  /** What is measured, where and until when. */
  subtitle: string;
  panels: readonly Panel[];
  footnotes: readonly string[];
  citation: Citation;
  /** Measures shown, for links to their definitions. */
  measures: readonly { id: string; label: string }[];
  /** What the CSV download holds: the same figures as the tables. */
  tidy: readonly TidyRow[];
}
