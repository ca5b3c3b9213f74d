import { family } from './family';
import { referralsRepeat } from './parts';

/** `[column, who, who exactly]` */
const sources: readonly (readonly [column: string, who: string, exactly: string])[] = [
  [
    'referrals-from-individuals',
    'individuals',
    'an individual (a family member or carer, an acquaintance, the child or another person)',
  ],
  ['referrals-from-schools', 'schools', 'a school'],
  [
    'referrals-from-education-services',
    'education services',
    'an education service other than a school',
  ],
  [
    'referrals-from-health-services',
    'health services',
    'a health service (a GP, health visitor, school nurse, A&E or another)',
  ],
  ['referrals-from-housing', 'housing', 'housing, a local authority’s or another'],
  [
    'referrals-from-local-authority-services',
    'local authority services',
    'a service of the authority, social care included, or of another authority',
  ],
  ['referrals-from-police', 'the police', 'the police'],
  [
    'referrals-from-other-legal-agencies',
    'other legal agencies',
    'another legal agency, such as a court, probation or a prison',
  ],
  ['referrals-from-other-sources', 'other sources', 'a source that has no category of its own'],
  ['referrals-from-anonymous-sources', 'anonymous sources', 'somebody who gave no name'],
  ['referrals-from-unknown-sources', 'unknown sources', 'a source that is not known'],
];

/** The share of referrals that came from each source. */
export const referralsBySource = family(
  {
    group: 'Referrals',
    name: 'Referrals by source',
    axis: 'Share of referrals',
    whole: {
      columns: ['referrals-by-source'],
      period: 'year-ending-31-march',
      label: 'referrals in the year (table C5)',
    },
    breaks: [],
    footnotes: [
      'In 2014 to 2016, 2018 and 2019 the sources of some authorities add up to fewer than all their referrals; England’s fall 0.7% short in 2014 and 0.5% in 2015.',
      referralsRepeat,
    ],
    method: 'Computed here from the two counts in table C5.',
  },
  sources.map(([column, who, exactly]) => ({
    id: `${column}-share`,
    column,
    label: `Share of referrals from ${who}`,
    question: `How many referrals came from ${who}?`,
    definition: `Referrals in the year from ${exactly}, as a share of all referrals.`,
    counted: `referrals in the year from ${who}`,
  })),
);
