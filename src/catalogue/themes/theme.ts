/** One chart within a theme. */
export type ThemePanel =
  | {
      kind: 'lines';
      title: string;
      /** One measure, or two of the same unit. */
      measures: readonly [string] | readonly [string, string];
      /** Whether England, the region and the neighbours' median stand beside it. */
      compared: boolean;
    }
  | { kind: 'path'; title: string; relationship: string }
  | { kind: 'among'; title: string; relationship: string };

/** The themes that every authority's page tells of, in order. */
export type ThemeId =
  'referrals' | 'no-further-action' | 'plans' | 'caseload' | 're-referrals-and-caseload';

/** A theme: one figure of one to three charts about one question. */
export interface Theme {
  id: ThemeId;
  label: string;
  question: string;
  /** The measure whose latest figure stands among the headlines. */
  headline: string;
  panels: readonly ThemePanel[];
}
