import type { DataSet } from './dataset';
import { columnsFor, sharesOf } from './declare';

/** Referrals, re-referrals and referrals that led to no further action. */
export const c1Referrals: DataSet = {
  id: 'c1-referrals',
  title: 'C1: Children in need referrals and re-referrals',
  publisher: 'Department for Education',
  publication: 'Children in need',
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
  totalsRoundedTo: 10,
  rates: [
    ...sharesOf('referrals', [
      're-referrals',
      'no-further-action-before-assessment',
      'no-further-action-after-assessment',
    ]),
    ...sharesOf('children-referred', ['children-re-referred']),
  ],
  knownDifferences: [],
  registerLead: 0,
  releases: [
    {
      release: '2025',
      file: 'cin-2025/c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv',
      years: [2013, 2025],
      address:
        'https://explore-education-statistics.service.gov.uk/data-catalogue/data-set/911dae20-ac5d-4e28-bee8-53a658761fa5',
      headers: {
        referrals: 'referral_count',
        're-referrals-count': 'rereferral_count',
        're-referrals': 'rereferral_percent',
        'no-further-action-before-assessment-count': 'no_further_action_count',
        'no-further-action-before-assessment': 'no_further_action_percent',
        'no-further-action-after-assessment-count': 'not_in_need_count',
        'no-further-action-after-assessment': 'not_in_need_percent',
        'children-referred': 'referral_child_count',
        'children-re-referred-count': 'rereferral_child_count',
        'children-re-referred': 'rereferral_child_percent',
      },
    },
  ],
};
