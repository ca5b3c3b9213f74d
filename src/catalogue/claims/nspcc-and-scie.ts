import type { Article } from './claim';

/** NSPCC and SCIE: unresolved disagreement about referrals. */
export const nspccAndScie: Article = {
  id: 'nspcc-and-scie',
  publication: 'NSPCC and SCIE',
  title: 'Unresolved disagreement about the need for children’s social care involvement',
  date: null,
  address:
    'https://www.scie.org.uk/safeguarding/children/case-reviews/learning-from-case-reviews/05.asp',
  about:
    'A briefing from 38 serious case reviews published from May 2015 to April 2016: those who refer a child and children’s social care disagree whether it is needed, and nobody settles it. High thresholds, workloads and too few staff are among the reasons.',
  note: 'It gives no figure, so there is nothing to check. What published figures can say about thresholds and staffing stands here; how often people disagree is counted nowhere.',
  charts: [],
  claims: [],
  beside: [
    { measure: 'no-further-action-before-assessment' },
    { measure: 'no-further-action-after-assessment' },
    { measure: 'caseload' },
    { measure: 'vacancies' },
    { measure: 'agency-workers' },
  ],
  onward: [
    {
      label: 'Does no further action go with the rate of referrals?',
      path: '/relationship/no-further-action-by-referral-rate',
    },
    {
      label: 'No further action after assessment',
      path: '/measure/no-further-action-after-assessment',
    },
    { label: 'Caseload per social worker', path: '/measure/caseload' },
    { label: 'Vacancies', path: '/measure/vacancies' },
  ],
};
