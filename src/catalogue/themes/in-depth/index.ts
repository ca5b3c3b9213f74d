import type { InDepthTheme } from '../theme';
import { assessmentFactorsTheme } from './assessment-factors';
import { assessmentsTheme } from './assessments';
import { categoriesOfAbuseTheme } from './categories-of-abuse';
import { enquiryToPlanTheme } from './enquiry-to-plan';
import { referralsByMonthTheme } from './referrals-by-month';
import { referralsBySourceTheme } from './referrals-by-source';
import { twoKindsOfPlanTheme } from './two-kinds-of-plan';

/** The themes of an area’s page in depth, in its order. */
export const inDepthThemes: readonly InDepthTheme[] = [
  referralsByMonthTheme,
  referralsBySourceTheme,
  assessmentsTheme,
  assessmentFactorsTheme,
  enquiryToPlanTheme,
  categoriesOfAbuseTheme,
  twoKindsOfPlanTheme,
];
