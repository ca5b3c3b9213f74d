import { caseload } from './caseload';
import { childrenInNeedPerSocialWorker } from './children-in-need-per-social-worker';
import type { Measure } from './measure';
import { noFurtherActionAfterAssessment } from './no-further-action-after-assessment';
import { noFurtherActionBeforeAssessment } from './no-further-action-before-assessment';
import { plansAt31March } from './plans-at-31-march';
import { plansAt31MarchPer10000 } from './plans-at-31-march-per-10000';
import { plansStarting } from './plans-starting';
import { reReferrals } from './re-referrals';
import { referrals } from './referrals';
import { referralsPer10000 } from './referrals-per-10000';
import { repeatPlans } from './repeat-plans';

/** What the first page of an area shows, and so what every page loads. */
const firstMeasures: readonly Measure[] = [
  referrals,
  referralsPer10000,
  reReferrals,
  noFurtherActionBeforeAssessment,
  noFurtherActionAfterAssessment,
  plansStarting,
  plansAt31March,
  plansAt31MarchPer10000,
  repeatPlans,
  caseload,
  childrenInNeedPerSocialWorker,
];

const byId = new Map(firstMeasures.map((measure) => [measure.id, measure]));

/**
 * Adds measures to those that can be looked up. The whole list (`index.ts`) does so when it is
 * loaded: its texts are three times what a first page needs.
 */
export function alsoKnow(measures: readonly Measure[]): void {
  for (const measure of measures) byId.set(measure.id, measure);
}

/** The measure with this id, or undefined: ids come from URLs. */
export function findMeasure(id: string): Measure | undefined {
  return byId.get(id);
}

/** The measure with this id; throws where the catalogue itself names one that is not loaded. */
export function measureOf(id: string): Measure {
  const measure = byId.get(id);
  if (!measure) throw new Error(`No measure "${id}" in the catalogue's list.`);
  return measure;
}
