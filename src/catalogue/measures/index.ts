import { absence } from './absence';
import { agencyWorkers } from './agency-workers';
import { assessmentFactors } from './assessment-factors';
import { assessmentsCompleted } from './assessments-completed';
import { assessmentsCompletedPer10000 } from './assessments-completed-per-10000';
import { assessmentsWithin45Days } from './assessments-within-45-days';
import { caseload } from './caseload';
import { childInNeedPlansAt31March } from './child-in-need-plans-at-31-march';
import { childInNeedPlansAt31MarchPer10000 } from './child-in-need-plans-at-31-march-per-10000';
import { childInNeedPlansStarting } from './child-in-need-plans-starting';
import { childInNeedPlansStartingPer10000 } from './child-in-need-plans-starting-per-10000';
import { childrenInNeed } from './children-in-need';
import { childrenInNeedPer10000 } from './children-in-need-per-10000';
import { childrenInNeedPerSocialWorker } from './children-in-need-per-social-worker';
import { childrenReReferred } from './children-re-referred';
import { childrenReferred } from './children-referred';
import { childrenSubjectToSection47Enquiries } from './children-subject-to-section-47-enquiries';
import { conferencesToPlan } from './conferences-to-plan';
import { conferencesWithin15Days } from './conferences-within-15-days';
import { daysToCompleteAssessmentMedian } from './days-to-complete-assessment-median';
import { disabilityRecorded } from './disability-recorded';
import { endedEpisodesThreeMonthsOrLess } from './ended-episodes-three-months-or-less';
import { enquiriesToConference } from './enquiries-to-conference';
import { episodesEndedPer10000 } from './episodes-ended-per-10000';
import { episodesStartedPer10000 } from './episodes-started-per-10000';
import { initialConferences } from './initial-conferences';
import { initialConferencesPer10000 } from './initial-conferences-per-10000';
import { alsoKnow } from './known';
import type { Measure } from './measure';
import { noFurtherActionAfterAssessment } from './no-further-action-after-assessment';
import { noFurtherActionBeforeAssessment } from './no-further-action-before-assessment';
import { noFurtherActionEither } from './no-further-action-either';
import { openEpisodesTwoYearsOrMore } from './open-episodes-two-years-or-more';
import { plansAt31March } from './plans-at-31-march';
import { plansAt31MarchPer10000 } from './plans-at-31-march-per-10000';
import { plansByCategoryOfAbuse } from './plans-by-category-of-abuse';
import { plansEndedAfterThreeMonthsOrLess } from './plans-ended-after-three-months-or-less';
import { plansEndedAfterTwoYearsOrMore } from './plans-ended-after-two-years-or-more';
import { plansEndedPer10000 } from './plans-ended-per-10000';
import { plansReviewedWithinTimescales } from './plans-reviewed-within-timescales';
import { plansStarting } from './plans-starting';
import { plansStartingPer10000 } from './plans-starting-per-10000';
import { plansTwoYearsOrMore } from './plans-two-years-or-more';
import { primaryNeeds } from './primary-needs';
import { reReferrals } from './re-referrals';
import { referrals } from './referrals';
import { referralsByMonth } from './referrals-by-month';
import { referralsBySource } from './referrals-by-source';
import { referralsPer10000 } from './referrals-per-10000';
import { repeatPlans } from './repeat-plans';
import { section47Enquiries } from './section-47-enquiries';
import { section47EnquiriesPer10000 } from './section-47-enquiries-per-10000';
import { turnover } from './turnover';
import { vacancies } from './vacancies';

/** Every measure that the product shows, in the order in which lists show them. */
export const measures: readonly Measure[] = [
  referrals,
  referralsPer10000,
  childrenReferred,
  reReferrals,
  childrenReReferred,
  ...referralsBySource,
  ...referralsByMonth,
  noFurtherActionBeforeAssessment,
  noFurtherActionAfterAssessment,
  noFurtherActionEither,
  assessmentsCompleted,
  assessmentsCompletedPer10000,
  assessmentsWithin45Days,
  daysToCompleteAssessmentMedian,
  ...assessmentFactors,
  childrenInNeed,
  childrenInNeedPer10000,
  episodesStartedPer10000,
  episodesEndedPer10000,
  openEpisodesTwoYearsOrMore,
  endedEpisodesThreeMonthsOrLess,
  disabilityRecorded,
  ...primaryNeeds,
  childInNeedPlansAt31March,
  childInNeedPlansAt31MarchPer10000,
  childInNeedPlansStarting,
  childInNeedPlansStartingPer10000,
  section47Enquiries,
  section47EnquiriesPer10000,
  childrenSubjectToSection47Enquiries,
  initialConferences,
  initialConferencesPer10000,
  enquiriesToConference,
  conferencesWithin15Days,
  conferencesToPlan,
  plansStarting,
  plansStartingPer10000,
  plansAt31March,
  plansAt31MarchPer10000,
  repeatPlans,
  plansTwoYearsOrMore,
  plansReviewedWithinTimescales,
  plansEndedPer10000,
  plansEndedAfterThreeMonthsOrLess,
  plansEndedAfterTwoYearsOrMore,
  ...plansByCategoryOfAbuse,
  caseload,
  childrenInNeedPerSocialWorker,
  turnover,
  vacancies,
  agencyWorkers,
  absence,
];

alsoKnow(measures);

export { findMeasure, measureOf } from './known';
