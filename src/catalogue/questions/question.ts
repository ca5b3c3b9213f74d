import type { OverviewThemeId } from '../themes/theme';

/** What a question is about; each is asked in every pack. */
export const boardSubjects = [
  'thresholds',
  'disagreement and escalation',
  'repeat referrals',
  'repeat plans',
  'caseload',
  'who holds child in need cases',
  'recording',
  'voice of families',
] as const;

export type BoardSubject = (typeof boardSubjects)[number];

/**
 * How a theme's headline stands out: beyond what is expected for its size (in the outer quarter, where the
 * measure has no such limits), or against its own figure of five years before.
 */
export type StandsOut = 'higher' | 'lower' | 'rising' | 'falling';

/** A question for a safeguarding partnership to discuss; the figures do not answer it. */
export interface BoardQuestion {
  id: string;
  theme: OverviewThemeId;
  subjects: readonly BoardSubject[];
  /** Ends with a question mark; reads right beside any figure that its condition lets through. */
  text: string;
  /** How its theme's headline must stand out for it to be asked; null: in every pack. */
  when: StandsOut | null;
}
