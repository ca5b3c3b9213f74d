import type { NamedMeasure } from '../panel';
import type { InDepthTheme } from '../theme';

const police: NamedMeasure = { measure: 'referrals-from-police-share', label: 'Police' };
const schools: NamedMeasure = { measure: 'referrals-from-schools-share', label: 'Schools' };
const health: NamedMeasure = {
  measure: 'referrals-from-health-services-share',
  label: 'Health services',
};
const authority: NamedMeasure = {
  measure: 'referrals-from-local-authority-services-share',
  label: 'Local authority services',
};

/** Who made the referrals: all sources in the latest year, the four largest through the years. */
export const referralsBySourceTheme: InDepthTheme = {
  page: 'in-depth',
  id: 'referrals-by-source',
  label: 'Referrals by source',
  question: 'Who refers?',
  panels: [
    {
      kind: 'bars',
      title: 'Sources of referrals in the latest year',
      together: 'referrals by source',
      axis: 'Share of referrals',
      order: 'value',
      measures: [
        police,
        schools,
        health,
        authority,
        { measure: 'referrals-from-individuals-share', label: 'Individuals' },
        {
          measure: 'referrals-from-other-legal-agencies-share',
          label: 'Other legal agencies',
        },
        { measure: 'referrals-from-other-sources-share', label: 'Other sources' },
        {
          measure: 'referrals-from-education-services-share',
          label: 'Other education services',
        },
        { measure: 'referrals-from-anonymous-sources-share', label: 'Anonymous' },
        { measure: 'referrals-from-housing-share', label: 'Housing' },
        { measure: 'referrals-from-unknown-sources-share', label: 'Not known' },
      ],
    },
    {
      kind: 'multiples',
      title: 'England’s four largest sources through the years',
      together: 'referrals by source',
      axis: 'Share of referrals',
      measures: [police, schools, health, authority],
    },
  ],
  notes: [
    'In the year ending 31 March 2021 schools were closed to most children for months, and almost a third fewer referrals in England came from schools: that alone raised the shares of other sources.',
    'The source is recorded by the authority that received the referral. Where many are put down as other or not known, the shares of the rest are less than they were.',
  ],
};
