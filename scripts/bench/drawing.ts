import type { DistributionPanel, FunnelPanel, MapPanel } from '../../src/figure/compare/panels';
import type { ScatterPanel } from '../../src/figure/figure';

/** The charts that show every authority. */
export const chartNames = ['Distribution', 'Funnel', 'Hexagon map'] as const;

export type ChartName = (typeof chartNames)[number];

/** When a chart is drawn: where there was none, or where that of the period before stood. */
export const moments = ['first draw', 'new data'] as const;

export type Moment = (typeof moments)[number];

/** A panel of every authority, or its marks in a scatter. */
export type DrawnPanel = DistributionPanel | FunnelPanel | MapPanel | ScatterPanel;

/** A panel in the latest period and in the one before. */
export interface Drawing {
  before: DrawnPanel;
  latest: DrawnPanel;
  /** How many marks the latest has. */
  marks: number;
}

/** A chart of every authority, as the product draws it and as a scatter of the same marks. */
export interface ComparedChart {
  name: ChartName;
  product: Drawing;
  scatter: Drawing;
}
