import type { InDepthPanel, OverviewPanel } from './panel';

/** The themes of an area's first page. */
export type OverviewThemeId =
  'referrals' | 'no-further-action' | 'plans' | 'caseload' | 're-referrals-and-caseload';

/** The themes of an area's second page, in depth. */
export type InDepthThemeId =
  | 'referrals-by-month'
  | 'referrals-by-source'
  | 'enquiry-to-plan'
  | 'categories-of-abuse'
  | 'two-kinds-of-plan'
  | 'assessments'
  | 'assessment-factors';

/** What every theme has: one figure of one to three charts about one question. */
interface ThemeOutline {
  label: string;
  question: string;
}

/** A theme of the first page. */
export interface OverviewTheme extends ThemeOutline {
  page: 'overview';
  id: OverviewThemeId;
  /** The measure whose latest figure stands among the headlines. */
  headline: string;
  panels: readonly OverviewPanel[];
}

/** A theme of the page in depth. */
export interface InDepthTheme extends ThemeOutline {
  page: 'in-depth';
  id: InDepthThemeId;
  panels: readonly InDepthPanel[];
  /** What must be said of its charts together, beyond what its measures say of themselves. */
  notes: readonly string[];
}

export type Theme = OverviewTheme | InDepthTheme;

export type ThemeId = Theme['id'];
