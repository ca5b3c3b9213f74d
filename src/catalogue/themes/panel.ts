/** A measure as a chart of several names it: "Police" where the title has said the rest. */
export interface NamedMeasure {
  measure: string;
  label: string;
}

/** Lines through time. */
export interface LinesSpec {
  kind: 'lines';
  title: string;
  /** One measure, or two or three of the same unit. */
  measures: readonly [string] | readonly [string, string] | readonly [string, string, string];
  /** Whether England, the region and the neighbours' median stand beside it; of one measure only. */
  compared: boolean;
}

/** What the charts of several measures share. */
interface SeveralSpec {
  title: string;
  /** What the measures are together, in the middle of a sentence: "referrals by source". */
  together: string;
  /** Beside the axis: "Share of referrals". */
  axis: string;
}

/** A bar for each measure in the latest year. */
export interface BarsSpec extends SeveralSpec {
  kind: 'bars';
  /** As the measures are given, or the area's largest first. */
  order: 'given' | 'value';
  measures: readonly NamedMeasure[];
}

/** The twelve months, year upon year. */
export interface MonthsSpec extends SeveralSpec {
  kind: 'months';
  measures: readonly string[];
}

/** A small chart for each measure, all on one scale, with England behind it. */
export interface MultiplesSpec extends SeveralSpec {
  kind: 'multiples';
  measures: readonly NamedMeasure[];
}

/** One chart within a theme of the first page. */
export type OverviewPanel =
  | LinesSpec
  | { kind: 'path'; title: string; relationship: string }
  | { kind: 'among'; title: string; relationship: string };

/** One chart within a theme of the page in depth. */
export type InDepthPanel = LinesSpec | BarsSpec | MonthsSpec | MultiplesSpec;

/** One chart within a theme. */
export type ThemePanel = OverviewPanel | InDepthPanel;
