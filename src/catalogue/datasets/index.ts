import { b1ChildrenInNeed } from './b1-children-in-need';
import { c1Referrals } from './c1-referrals';
import { c4Section47AndConferences } from './c4-section-47-and-conferences';
import { d3RepeatPlans } from './d3-repeat-plans';
import { d5PlansAt31March } from './d5-plans-at-31-march';
import type { DataSet } from './dataset';
import { population } from './population';
import { workforce } from './workforce';

/** Every published data set, the reference for the authority register (B1) first. */
export const dataSets: readonly DataSet[] = [
  b1ChildrenInNeed,
  c1Referrals,
  c4Section47AndConferences,
  d3RepeatPlans,
  d5PlansAt31March,
  workforce,
  population,
];
