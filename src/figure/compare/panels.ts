import type { FunnelPlace } from '../../statistics/funnel';
import type { Interval } from '../../statistics/interval';
import type { Quartiles } from '../../statistics/quartiles';
import type { Axis, Table } from '../figure';

/** How an authority stands out: chosen by name, one of the group, or one of all others. */
export type ComparedRole = 'chosen' | 'group' | 'other';

/** One return (an authority, or a joint return once) in a comparison of one period. */
export interface ComparedMark {
  /** The authority's code; of a joint return its first member's. */
  key: string;
  /** "Barnsley"; of a joint return its members: "Kingston upon Thames and Richmond upon Thames". */
  label: string;
  role: ComparedRole;
  value: number;
  /** 95%, in the shown unit; null where the measure has no counts behind it. */
  interval: Interval | null;
  /** The whole of it, for a tooltip and a screen reader. */
  text: string;
}

/** Who has no figure in a period, and why, in words. */
export interface Missing {
  key: string;
  label: string;
  role: ComparedRole;
  /** "[c] suppressed to protect confidentiality". */
  text: string;
}

/** Every authority as a dot with its interval, in order of value, over the bands of the four quarters. */
export interface DistributionPanel {
  kind: 'distribution';
  key: string;
  title: string;
  alt: string;
  axis: Axis;
  marks: readonly ComparedMark[];
  quartiles: Quartiles | null;
  /** England's figure and the group's median, drawn as lines across. */
  rules: readonly { key: 'england' | 'group'; value: number; label: string }[];
  /** Whose intervals the axis cuts off, in whole sentences; absent where there is nothing to say. */
  notes?: readonly string[];
  missing: readonly Missing[];
  table: Table;
}

/** A point of the funnel: a mark, its size (denominator) and where it lies among the limits. */
export interface FunnelMark extends ComparedMark {
  size: number;
  place: FunnelPlace;
}

/** The limits at one size, in the shown unit. */
export interface FunnelLimit {
  size: number;
  within95: Interval;
  within998: Interval;
}

/** Figures by size, with the limits that chance, and the usual differences, allow. */
export interface FunnelPanel {
  kind: 'funnel';
  key: string;
  title: string;
  alt: string;
  /** Size: "Referrals in the year". */
  x: Axis;
  y: Axis;
  target: number;
  targetLabel: string;
  limits: readonly FunnelLimit[];
  marks: readonly FunnelMark[];
  /** τ, φ and which limits these are, in whole sentences. */
  notes: readonly string[];
  missing: readonly Missing[];
  table: Table;
}

/** A class of a map: its cuts, inclusive, as stated in the key, and how many are in it. */
export interface MapClass {
  from: number;
  to: number;
  label: string;
  count: number;
}

/** A place of a map: an authority of today. */
export interface MapPlace {
  /** Its code, by which its hexagon and its outline are found. */
  key: string;
  label: string;
  role: ComparedRole;
  /** The region's name: "North East". */
  region: string;
  /** A place in `classes`; null is hatched. */
  class: number | null;
  /** Its figure, or why it has none: "25.5%", "[c] suppressed to protect confidentiality". */
  figure: string;
  /** The whole of it: "Barnsley: 25.5%", "Torbay: [c] suppressed to protect confidentiality". */
  text: string;
}

/** Every authority of today by the class of its figure in a period. */
export interface MapPanel {
  kind: 'map';
  key: string;
  title: string;
  alt: string;
  /** What the classes are of: "Share of referrals". */
  unitLabel: string;
  /** Lowest first, at most five; `count` is of the places that have its colour. */
  classes: readonly MapClass[];
  /** What hatching stands for, and how many places have it; null for none. */
  hatched: { label: string; count: number } | null;
  /** What the outlines stand for: who is chosen, and the group; empty for neither. */
  outlined: readonly { role: 'chosen' | 'group'; label: string }[];
  /** By name. */
  places: readonly MapPlace[];
  /** A sentence on figures of authorities that no longer exist, and so have no place; null for none. */
  unplaced: string | null;
  /** What must be borne in mind in reading it, in whole sentences. */
  notes: readonly string[];
  table: Table;
}
