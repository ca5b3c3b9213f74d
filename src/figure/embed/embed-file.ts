import type { Measure } from '../../catalogue/measures/measure';
import type { Period } from '../../vocabulary/period';
import type { EventOutline } from '../../vocabulary/policy-event';
import type { AreaFacts, AreaName, Source } from '../facts';
import type { PackedMedians, PackedSeries } from '../packed';

/** An area with what its notes need: who it reports with, came from and was followed by. */
export type EmbedArea = AreaName &
  Pick<AreaFacts, 'neighboursModel' | 'predecessors' | 'successors' | 'joint'> & {
    /** In the middle of a sentence: "the Isles of Scilly", "the old Dorset". */
    inSentence: string;
  };

/** What must be said of a figure, or, without a period, of all of an area's. */
export interface EmbedNote {
  area: string;
  period: Period | null;
  text: string;
}

/**
 * The prebuilt file of an embed, `figures/embed/<measure>/<slug>.json`, and of a frozen one,
 * `figures/embed/<release>/<measure>/<slug>.json`: all that its page is drawn from, without catalogue
 * or engine.
 */
export interface EmbedFile {
  measure: Measure;
  area: EmbedArea;
  /** Null for a region and for England. */
  region: AreaName | null;
  /** The release of the measure's data that the figures are of: "2025". */
  release: string;
  /** The newest release of this measure that the build knew. */
  newest: string;
  /** The latest period in that newest release. */
  newestPeriod: Period;
  /** How many of the area's figures here have another value, or none, in the newest release. */
  changedSince: number;
  /** The data sets, of the file's own release; first the one that names the measure. */
  sources: readonly Source[];
  /** Of this area, its region and England. */
  notes: readonly EmbedNote[];
  /** What happened in England or to this area, and touched the measure. */
  events: readonly EventOutline[];
  /** The area's own figures, England's and the region's. */
  rows: readonly PackedSeries[];
  /** The statistical neighbours' medians; empty for a region, for England and where no model knows it. */
  medians: readonly PackedMedians[];
  /** A true sentence on the area's latest figure with England beside it, or on why there is none. */
  sentence: string;
}
