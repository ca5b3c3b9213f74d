import type { AreaFigureRow, FigureRow } from '../query/rows';
import type { Period } from '../vocabulary/period';
import type { EventOutline } from '../vocabulary/policy-event';
import type { Note, Source } from './facts';

/** The prebuilt file of a measure: every authority in the latest period, and England through all. */
export interface MeasureFile {
  measure: string;
  sources: readonly Source[];
  notes: readonly Note[];
  /** What happened to its figures anywhere in England. */
  events: readonly EventOutline[];
  /** Every period with a figure, latest first. */
  periods: readonly Period[];
  authorities: readonly AreaFigureRow[];
  england: readonly FigureRow[];
}
