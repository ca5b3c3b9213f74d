import type { DataSet } from './dataset';
import { childrenInNeed, columnsFor } from './declare';

/** Referrals by who made them. */
export const c5ReferralsBySource: DataSet = {
  ...childrenInNeed,
  id: 'c5-referrals-by-source',
  title: 'C5: Referrals by source of referral',
  files: { pattern: 'cin-{release}/c5_children_in_need_referrals_by_source_{first}_to_{last}.csv' },
  columns: columnsFor('year-ending-31-march', [
    [
      'referrals-by-source',
      'count',
      "Referrals to children's social care services in the year (table C5, the whole of its sources)",
    ],
    [
      'referrals-from-individuals',
      'count',
      'Referrals from an individual: a family member or carer, an acquaintance, the child or another person',
    ],
    ['referrals-from-schools', 'count', 'Referrals from schools'],
    [
      'referrals-from-education-services',
      'count',
      'Referrals from education services other than schools',
    ],
    [
      'referrals-from-health-services',
      'count',
      'Referrals from health services: GPs, health visitors, school nurses, other primary health services, A&E and others',
    ],
    ['referrals-from-housing', 'count', 'Referrals from housing: a local authority’s or another'],
    [
      'referrals-from-local-authority-services',
      'count',
      'Referrals from local authority services: social care, other services of the authority and services of another authority',
    ],
    ['referrals-from-police', 'count', 'Referrals from the police'],
    [
      'referrals-from-other-legal-agencies',
      'count',
      'Referrals from another legal agency, such as a court, probation or a prison',
    ],
    ['referrals-from-other-sources', 'count', 'Referrals from another source'],
    ['referrals-from-anonymous-sources', 'count', 'Referrals from an anonymous source'],
    ['referrals-from-unknown-sources', 'count', 'Referrals whose source is not known'],
  ]),
  // No partition: in 2014 to 2016, 2018 and 2019 some authorities' sources fall short of the whole.
  headers: {
    'referrals-by-source': ['Referrals'],
    'referrals-from-individuals': ['Individual'],
    'referrals-from-schools': ['Schools'],
    'referrals-from-education-services': ['Education_Services'],
    'referrals-from-health-services': ['Health_Services'],
    'referrals-from-housing': ['Housing'],
    'referrals-from-local-authority-services': ['LA_Services'],
    'referrals-from-police': ['Police'],
    'referrals-from-other-legal-agencies': ['Other_legal_agency'],
    'referrals-from-other-sources': ['Other'],
    'referrals-from-anonymous-sources': ['Anonymous'],
    'referrals-from-unknown-sources': ['Unknown'],
  },
};
