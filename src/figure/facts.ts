import type { Area } from '../vocabulary/area';
import type { Period } from '../vocabulary/period';
import type { EventOutline } from '../vocabulary/policy-event';

/** An area as it is named in a sentence or a link. */
export type AreaName = Pick<Area, 'code' | 'kind' | 'name' | 'spokenName' | 'slug'>;

/** A published data set, as a source line and a citation name it. */
export interface Source {
  title: string;
  publisher: string;
  publication: string;
  release: string;
  address: string;
}

/** A published figure that needs a word beside it wherever it is shown. */
export interface Note {
  measure: string;
  area: string;
  period: string;
  text: string;
}

/** What is known of an area beside its figures. */
export interface AreaFacts {
  area: Area;
  region: AreaName | null;
  /** Nearest first; empty for a region and for England. */
  neighbours: readonly (AreaName & { closeness: string })[];
  /** Which neighbours model the median is of: "2025". */
  neighboursModel: string | null;
  /** How this area came about and what became of it, by reorganisation year. */
  predecessors: readonly (AreaName & { year: number; how: string })[];
  successors: readonly (AreaName & { year: number; how: string })[];
  /** Joint returns that it belongs to: other members' spoken names, first and last census. */
  joint: readonly { joint: string; others: readonly string[]; from: Period; to: Period }[];
  /** Measure id → the data sets that it comes from, first the one that names it. */
  sources: Readonly<Record<string, readonly Source[]>>;
  notes: readonly Note[];
  /** What happened in England or to this area alone; the rest of each is in policy-events.json. */
  events: readonly EventOutline[];
}
