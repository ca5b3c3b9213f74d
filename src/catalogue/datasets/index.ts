import { a1Totals } from './a1-totals';
import { a2Section47ConferencesAndPlans } from './a2-section-47-conferences-and-plans';
import { a3PrimaryNeed } from './a3-primary-need';
import { a4Ethnicity } from './a4-ethnicity';
import { a5CategoryOfAbuseByCharacteristic } from './a5-category-of-abuse-by-characteristic';
import { a6CategoryOfAbuse } from './a6-category-of-abuse';
import { a7AgeGenderAndEthnicity } from './a7-age-gender-and-ethnicity';
import { b1ChildrenInNeed } from './b1-children-in-need';
import { b2RecordedDisability } from './b2-recorded-disability';
import { b3PrimaryNeed } from './b3-primary-need';
import { b4DurationOfOpenEpisodes } from './b4-duration-of-open-episodes';
import { b5DurationOfEndedEpisodes } from './b5-duration-of-ended-episodes';
import { b6ReasonForClosure } from './b6-reason-for-closure';
import { b7ChildInNeedPlans } from './b7-child-in-need-plans';
import { c1Referrals } from './c1-referrals';
import { c2Assessments } from './c2-assessments';
import { c3AssessmentFactors } from './c3-assessment-factors';
import { c4Section47AndConferences } from './c4-section-47-and-conferences';
import { c5ReferralsBySource } from './c5-referrals-by-source';
import { c6ReferralsByMonth } from './c6-referrals-by-month';
import { d1ChildProtectionPlans } from './d1-child-protection-plans';
import { d2PlansStartingByCategoryOfAbuse } from './d2-plans-starting-by-category-of-abuse';
import { d3RepeatPlans } from './d3-repeat-plans';
import { d4PlansAt31MarchByCategoryOfAbuse } from './d4-plans-at-31-march-by-category-of-abuse';
import { d5PlansAt31March } from './d5-plans-at-31-march';
import { d6PlansReviewedWithinTimescales } from './d6-plans-reviewed-within-timescales';
import { d7PlansEndingByDuration } from './d7-plans-ending-by-duration';
import { d8PlansEndingInFirstSixMonths } from './d8-plans-ending-in-first-six-months';
import type { DataSet } from './dataset';
import { headlineFigures } from './headline-figures';
import { population } from './population';
import { workforce } from './workforce';

/** Every published data set, the reference for the authority register (B1) first. */
export const dataSets: readonly DataSet[] = [
  b1ChildrenInNeed,
  b2RecordedDisability,
  b3PrimaryNeed,
  b4DurationOfOpenEpisodes,
  b5DurationOfEndedEpisodes,
  b6ReasonForClosure,
  b7ChildInNeedPlans,
  c1Referrals,
  c2Assessments,
  c3AssessmentFactors,
  c4Section47AndConferences,
  c5ReferralsBySource,
  c6ReferralsByMonth,
  d1ChildProtectionPlans,
  d2PlansStartingByCategoryOfAbuse,
  d3RepeatPlans,
  d4PlansAt31MarchByCategoryOfAbuse,
  d5PlansAt31March,
  d6PlansReviewedWithinTimescales,
  d7PlansEndingByDuration,
  d8PlansEndingInFirstSixMonths,
  a1Totals,
  a2Section47ConferencesAndPlans,
  a3PrimaryNeed,
  a4Ethnicity,
  a5CategoryOfAbuseByCharacteristic,
  a6CategoryOfAbuse,
  a7AgeGenderAndEthnicity,
  headlineFigures,
  workforce,
  population,
];
