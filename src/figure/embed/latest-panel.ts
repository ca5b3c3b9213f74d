import type { Period } from '../../vocabulary/period';
import type { Axis, Cell, SeriesRole, Table } from '../figure';

/** One bar of a latest panel. */
export interface LatestBar {
  key: string;
  /** Colours and dashes as of the line that stands for the same in a lines panel. */
  role: SeriesRole;
  label: string;
  /** Without a value there is no bar, but the text that says why. */
  cell: Cell;
}

/** A bar each for an area and what it is compared with, in one period. */
export interface LatestPanel {
  kind: 'latest';
  key: string;
  title: string;
  alt: string;
  period: Period;
  /** "Year ending 31 March 2025". */
  periodLabel: string;
  axis: Axis;
  /** The area's own first. */
  bars: readonly LatestBar[];
  table: Table;
}
