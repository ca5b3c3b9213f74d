import type { DataSet } from './dataset';
import { catalogueFile, childrenInNeed, columnsFor, sharesOf } from './declare';

/** Referrals, re-referrals and referrals that led to no further action. */
export const c1Referrals: DataSet = {
  ...childrenInNeed,
  id: 'c1-referrals',
  title: 'C1: Children in need referrals and re-referrals',
  address: catalogueFile('911dae20-ac5d-4e28-bee8-53a658761fa5'),
  files: {
    pattern: 'cin-{release}/c1_children_in_need_referrals_and_rereferrals_{first}_to_{last}.csv',
  },
  columns: columnsFor('year-ending-31-march', [
    ['referrals', 'count', "Referrals to children's social care services in the year"],
    ['re-referrals-count', 'count', 'Referrals within 12 months of a previous referral'],
    [
      're-referrals',
      'percent',
      'Share of referrals that came within 12 months of a previous referral',
    ],
    [
      'no-further-action-before-assessment-count',
      'count',
      'Referrals that led to no further action, without an assessment',
    ],
    [
      'no-further-action-before-assessment',
      'percent',
      'Share of referrals that led to no further action, without an assessment',
    ],
    [
      'no-further-action-after-assessment-count',
      'count',
      'Referrals that were assessed, the child then found not to be in need',
    ],
    [
      'no-further-action-after-assessment',
      'percent',
      'Share of referrals that were assessed, the child then found not to be in need',
    ],
    ['children-referred', 'count', 'Children with at least one referral in the year'],
    [
      'children-re-referred-count',
      'count',
      'Children with a referral within 12 months of a previous referral',
    ],
    [
      'children-re-referred',
      'percent',
      'Share of children referred who had a referral within 12 months of a previous referral',
    ],
  ]),
  rates: [
    ...sharesOf('referrals', [
      're-referrals',
      'no-further-action-before-assessment',
      'no-further-action-after-assessment',
    ]),
    ...sharesOf('children-referred', ['children-re-referred']),
  ],
  headers: {
    referrals: ['referral_count', 'Referrals'],
    're-referrals-count': ['rereferral_count', 'Re_referrals'],
    're-referrals': ['rereferral_percent', 'Re_referrals_percent'],
    'no-further-action-before-assessment-count': ['no_further_action_count', 'No_Further_Action'],
    'no-further-action-before-assessment': ['no_further_action_percent'],
    'no-further-action-after-assessment-count': ['not_in_need_count', 'Not_in_Need'],
    'no-further-action-after-assessment': ['not_in_need_percent'],
    'children-referred': ['referral_child_count', 'Referrals_child'],
    'children-re-referred-count': ['rereferral_child_count', 'Re_referrals_child'],
    'children-re-referred': ['rereferral_child_percent', 'Re_referrals_child_percent'],
  },
  printedRates: {
    Referrals_rate: 'referrals',
    Referrals_child_rate: 'children-referred',
  },
};
