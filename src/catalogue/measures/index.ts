import { absence } from './absence';
import { agencyWorkers } from './agency-workers';
import { caseload } from './caseload';
import { childrenInNeed } from './children-in-need';
import { childrenInNeedPer10000 } from './children-in-need-per-10000';
import { childrenInNeedPerSocialWorker } from './children-in-need-per-social-worker';
import { childrenReferred } from './children-referred';
import { enquiriesToConference } from './enquiries-to-conference';
import { initialConferences } from './initial-conferences';
import { initialConferencesPer10000 } from './initial-conferences-per-10000';
import type { Measure } from './measure';
import { noFurtherActionAfterAssessment } from './no-further-action-after-assessment';
import { noFurtherActionBeforeAssessment } from './no-further-action-before-assessment';
import { noFurtherActionEither } from './no-further-action-either';
import { plansAt31March } from './plans-at-31-march';
import { plansAt31MarchPer10000 } from './plans-at-31-march-per-10000';
import { plansStarting } from './plans-starting';
import { plansTwoYearsOrMore } from './plans-two-years-or-more';
import { reReferrals } from './re-referrals';
import { referrals } from './referrals';
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
  noFurtherActionBeforeAssessment,
  noFurtherActionAfterAssessment,
  noFurtherActionEither,
  childrenInNeed,
  childrenInNeedPer10000,
  section47Enquiries,
  section47EnquiriesPer10000,
  initialConferences,
  initialConferencesPer10000,
  enquiriesToConference,
  plansStarting,
  plansAt31March,
  plansAt31MarchPer10000,
  repeatPlans,
  plansTwoYearsOrMore,
  caseload,
  childrenInNeedPerSocialWorker,
  turnover,
  vacancies,
  agencyWorkers,
  absence,
];

const byId = new Map(measures.map((measure) => [measure.id, measure]));

/** The measure with this id, or undefined: ids come from URLs. */
export function findMeasure(id: string): Measure | undefined {
  return byId.get(id);
}

/** The measure with this id; throws where the catalogue itself names one that is not listed. */
export function measureOf(id: string): Measure {
  const measure = byId.get(id);
  if (!measure) throw new Error(`No measure "${id}" in the catalogue's list.`);
  return measure;
}
