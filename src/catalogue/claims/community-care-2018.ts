import { englandCode } from '../../vocabulary/area';
import type { Article } from './claim';

const year = '2017-03-31';
const before = '2016-03-31';
const referralsPage = { label: 'Referrals', path: '/measure/referrals' };
const firstPage = {
  label: 'No further action before assessment',
  path: '/measure/no-further-action-before-assessment',
};
const afterPage = {
  label: 'No further action after assessment',
  path: '/measure/no-further-action-after-assessment',
};
const caseloadPage = { label: 'Caseload per social worker', path: '/measure/caseload' };
const caseload = {
  kind: 'figure',
  measure: 'caseload',
  area: englandCode,
  period: '2017-09-30',
} as const;

/** Community Care, 2018: assessments that lead to no further action. */
export const communityCare2018: Article = {
  id: 'community-care-2018',
  publication: 'Community Care',
  title: 'Why are more social work assessments leading to no further action?',
  date: '2018-04-26',
  address: 'https://www.communitycare.co.uk/2018/04/26/social-work-assessments-leading-action/',
  about:
    'More referrals are assessed and then closed, which the people it asks put down to cuts in early help and to thresholds that are not understood. Its official figures are of 2016-17.',
  note: null,
  charts: [
    {
      kind: 'lines',
      title: 'Referrals that led to no further action, England',
      measures: ['no-further-action-after-assessment', 'no-further-action-before-assessment'],
    },
  ],
  claims: [
    {
      id: 'referrals-646120',
      says: 'There were 646,120 referrals in 2016-17.',
      number: '646,120',
      check: {
        by: 'figures',
        stated: {
          statement: { kind: 'figure', measure: 'referrals', area: englandCode, period: year },
          stated: 646_120,
          put: { how: 'exactly', to: 10 },
        },
      },
      beside: [],
      onward: [referralsPage],
    },
    {
      id: 'referrals-621470',
      says: 'There were 621,470 referrals in 2015-16.',
      number: '621,470',
      check: {
        by: 'figures',
        stated: {
          statement: { kind: 'figure', measure: 'referrals', area: englandCode, period: before },
          stated: 621_470,
          put: { how: 'exactly', to: 10 },
        },
      },
      beside: [],
      onward: [referralsPage],
    },
    {
      id: 'referrals-up-4-per-cent',
      says: 'From 2015-16 to 2016-17 referrals grew by 4%.',
      number: '4%',
      check: {
        by: 'figures',
        stated: {
          statement: {
            kind: 'change',
            measure: 'referrals',
            area: englandCode,
            from: before,
            to: year,
            as: 'percent',
          },
          stated: 4,
          put: { how: 'rounded', to: 1 },
        },
      },
      beside: [],
      onward: [referralsPage],
    },
    {
      id: 'closed-at-first',
      says: 'In 2016-17, 10.2% of referrals led to no further action at first.',
      number: '10.2%',
      check: {
        by: 'figures',
        stated: {
          statement: {
            kind: 'figure',
            measure: 'no-further-action-before-assessment',
            area: englandCode,
            period: year,
          },
          stated: 10.2,
          put: { how: 'exactly', to: 0.1 },
        },
      },
      beside: [],
      onward: [firstPage],
    },
    {
      id: 'closed-after-assessment',
      says: 'In 2016-17, 27.8% of referrals were assessed and then led to no further action.',
      number: '27.8%',
      check: {
        by: 'figures',
        stated: {
          statement: {
            kind: 'figure',
            measure: 'no-further-action-after-assessment',
            area: englandCode,
            period: year,
          },
          stated: 27.8,
          put: { how: 'exactly', to: 0.1 },
        },
      },
      beside: [],
      onward: [afterPage],
    },
    {
      id: 'more-than-160000-assessed',
      says: 'More than 160,000 referrals of 2016-17 were assessed although they needed no service afterwards.',
      number: 'more than 160,000',
      check: {
        by: 'figures',
        stated: {
          statement: {
            kind: 'figure',
            measure: 'no-further-action-after-assessment',
            part: 'numerator',
            area: englandCode,
            period: year,
          },
          stated: 160_000,
          put: { how: 'more-than', to: 10_000 },
        },
      },
      reckoning: {
        share: 'no-further-action-after-assessment',
        left: 'no-further-action-before-assessment',
        of: 'referrals',
        period: year,
      },
      beside: [],
      onward: [afterPage],
    },
    {
      id: 'median-caseload-25',
      says: 'The median caseload of 815 social workers who answered a survey was 25.',
      number: '25',
      check: {
        by: 'otherwise',
        stated: { statement: caseload, stated: 25, put: { how: 'exactly', to: 1 } },
        reason:
          'It is the median of the social workers who chose to answer the magazine’s survey in April 2018. The published figure is a mean over every full-time-equivalent social worker who held a case on one day, as authorities return it: another question, asked of others.',
      },
      beside: [],
      onward: [caseloadPage],
    },
    {
      id: 'seven-above-average',
      says: 'The survey’s median of 25 is seven cases above the official average.',
      number: 'seven',
      check: {
        by: 'figures',
        stated: {
          statement: { ...caseload, kind: 'distance', of: 25 },
          stated: 7,
          put: { how: 'rounded', to: 1 },
        },
      },
      beside: [],
      onward: [caseloadPage],
    },
  ],
  beside: [],
  onward: [],
};
