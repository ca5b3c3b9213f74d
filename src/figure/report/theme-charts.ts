import { reReferralByCaseload } from '../../catalogue/relationships/re-referral-by-caseload';
import type { OverviewThemeId } from '../../catalogue/themes/theme';

/** A measure of a theme's comparison; `yearsBefore`: how long before the headline its own date lies. */
export interface ComparedMeasure {
  measure: string;
  yearsBefore: number;
}

/**
 * The measures that a theme's comparison lists, its headline first: rates and shares only, for areas of
 * different size are not compared by counts. Caseload beside re-referrals is that of the 30 September
 * inside their year.
 */
export const comparedMeasures: Readonly<
  Record<OverviewThemeId, readonly [ComparedMeasure, ...ComparedMeasure[]]>
> = {
  referrals: [{ measure: 'referrals-per-10000', yearsBefore: 0 }],
  'no-further-action': [
    { measure: 'no-further-action-after-assessment', yearsBefore: 0 },
    { measure: 'no-further-action-before-assessment', yearsBefore: 0 },
  ],
  plans: [
    { measure: 'plans-at-31-march-per-10000', yearsBefore: 0 },
    { measure: 'repeat-plans', yearsBefore: 0 },
  ],
  caseload: [
    { measure: 'caseload', yearsBefore: 0 },
    { measure: 'children-in-need-per-social-worker', yearsBefore: 0 },
  ],
  're-referrals-and-caseload': [
    { measure: 're-referrals', yearsBefore: 0 },
    { measure: reReferralByCaseload.x.measure, yearsBefore: reReferralByCaseload.x.yearsBefore },
  ],
};
