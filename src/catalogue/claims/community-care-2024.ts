import type { Article, Beside, Claim } from './claim';

const beside: readonly Beside[] = [
  { measure: 'children-in-need', period: '2023-03-31' },
  {
    measure: 'children-in-need',
    less: 'plans-at-31-march',
    label: 'Children in need who were not on a child protection plan',
    period: '2023-03-31',
  },
  { measure: 'caseload', period: '2023-09-30' },
];

/** A share of the answers to the government's consultation. */
function share(percent: number): Claim {
  return {
    id: `consultation-${percent}-per-cent`,
    says: `The government asked whether others than social workers may hold child in need cases; ${percent}% is one of the two shares of answers that the article gives.`,
    number: `${percent}%`,
    check: {
      by: 'nothing',
      reason:
        'It is a share of the answers to a consultation, which the statistics of children in need and of the workforce do not hold. What these statistics can say is how many cases the change is about, and how many each social worker has.',
    },
    beside,
    onward: [
      { label: 'Children in need', path: '/measure/children-in-need' },
      { label: 'Caseload per social worker', path: '/measure/caseload' },
    ],
  };
}

/** Community Care, 2024: child in need cases opened to others than social workers. */
export const communityCare2024: Article = {
  id: 'community-care-2024',
  publication: 'Community Care',
  title: 'Child in need cases opened up to non-social work staff despite risk concerns',
  date: '2024-01-14',
  address:
    'https://www.communitycare.co.uk/2024/01/14/child-in-need-cases-opened-up-to-non-social-work-staff-despite-risk-concerns/',
  about:
    'Revised guidance lets staff who are no social workers hold child in need cases, under a social worker’s oversight. Child protection cases stay with social workers.',
  note: null,
  charts: [
    {
      kind: 'lines',
      title: 'Children in need, and children on plans, at 31 March, England',
      measures: ['children-in-need', 'plans-at-31-march'],
    },
  ],
  claims: [share(36), share(38)],
  beside: [],
  onward: [],
};
