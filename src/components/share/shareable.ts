import type { ReactNode } from 'react';
import type { PanelEvent, Table } from '../../figure/figure';
import type { Source } from '../../figure/facts';
import type { Comparator } from '../../view/comparator';

/** One chart of a figure, as it leaves. */
export interface SharedChart {
  key: string;
  /** Over it, where a figure has several; null where the figure's own title says it all. */
  title: string | null;
  /** Says what it shows. */
  alt: string;
  table: Table;
  /** What its numbered marks are. */
  events: readonly PanelEvent[];
  /** Its latest figures in words; empty where the title says them. */
  latest: string;
  /** The very chart; higher where it stands alone in a picture. */
  draw: (alone: boolean) => ReactNode;
}

/** Lines that can be embedded: a measure and an area. */
export interface EmbedOffer {
  measure: string;
  /** The measure's label. */
  label: string;
  slug: string;
  /** The area's name. */
  place: string;
  /** The release of the measure's figures, to which it can be frozen. */
  release: string;
  /** The years of its figures, oldest first. */
  years: readonly number[];
  /** What the chart stands beside at present, and what it can. */
  compare: readonly Comparator[];
  offered: readonly Comparator[];
  /** Slugs of others that the chart shows. */
  with: readonly string[];
}

/** A figure with everything that can be taken away from it. */
export interface Shareable {
  /** Where it stands on its page. */
  id: string;
  /** The finding. */
  title: string;
  subtitle: string;
  /** The first part of the names of its downloads. */
  name: string;
  charts: readonly [SharedChart, ...SharedChart[]];
  sources: readonly Source[];
  /** Its reference dates in words. */
  dates: string;
  measures: readonly { id: string; label: string }[];
  /** Empty for a figure without an embed. */
  embeds: readonly EmbedOffer[];
  /** Where there are embeds, for a figure without one. */
  elsewhere: readonly { label: string; href: string }[];
}
