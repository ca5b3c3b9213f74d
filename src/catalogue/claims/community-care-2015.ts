import { englandCode } from '../../vocabulary/area';
import type { Article, Beside, Claim } from './claim';

const survey =
  'It comes from a survey by the magazine of 1,093 social workers, who chose to answer. The published statistics count children, plans and workers, and ask nobody what they feel.';

const measurePage = (measure: string, label: string) => ({ label, path: `/measure/${measure}` });
const plansPage = measurePage('plans-at-31-march', 'Child protection plans at 31 March');
const referralsPage = measurePage('referrals', 'Referrals');

/** A share of the 461 who were asked about a category of abuse. */
function category(name: string, id: string, share: number, beside: readonly Beside[]): Claim {
  return {
    id: `downgrade-${id}`,
    says: `Of 461 social workers who were asked what kind of abuse the cases were about, ${share}% named ${name}.`,
    number: `${share}%`,
    check: {
      by: 'nothing',
      reason: `${survey} They could name several kinds, while a plan counts under one category: the two shares cannot be compared, but the categories of plans stand beside.`,
    },
    beside,
    onward: beside.map(({ measure }) => measurePage(measure, `Plans at 31 March for ${name}`)),
  };
}

const open = (name: string): Beside => ({
  measure: `plans-at-31-march-${name}-share`,
  period: '2014-03-31',
});

/** Community Care, 2015: pressure to downgrade child protection cases. */
export const communityCare2015: Article = {
  id: 'community-care-2015',
  publication: 'Community Care',
  title: 'Social workers ‘pressured’ to downgrade child protection cases as referrals surge',
  date: '2015-09-02',
  address:
    'https://www.communitycare.co.uk/2015/09/02/social-workers-pressured-downgrade-child-protection-cases-referrals-surge/',
  about:
    'Social workers report pressure to treat child protection cases as child in need cases, while plans and referrals grow. Its official figures go up to 2013-14.',
  note: 'Figures before 2013 are as the releases of 2010 to 2012 printed them, England’s mostly rounded to the nearest 100. A change from them to a later year joins two series.',
  charts: [
    {
      kind: 'lines',
      title: 'Children on child protection plans at 31 March, England',
      measures: ['plans-at-31-march'],
    },
    { kind: 'lines', title: 'Referrals through the years, England', measures: ['referrals'] },
    {
      kind: 'bars',
      title: 'What plans at 31 March 2014 were for, England',
      measures: [
        ['plans-at-31-march-neglect-share', 'Neglect'],
        ['plans-at-31-march-emotional-abuse-share', 'Emotional abuse'],
        ['plans-at-31-march-physical-abuse-share', 'Physical abuse'],
        ['plans-at-31-march-sexual-abuse-share', 'Sexual abuse'],
        ['plans-at-31-march-multiple-categories-share', 'More than one'],
      ],
      period: '2014-03-31',
    },
  ],
  claims: [
    {
      id: 'plans-up-24-per-cent',
      says: 'From 2009-10 to 2013-14 the number of children on child protection plans grew by 24%.',
      number: '24%',
      check: {
        by: 'figures',
        stated: {
          statement: {
            kind: 'change',
            measure: 'plans-at-31-march',
            area: englandCode,
            from: '2010-03-31',
            to: '2014-03-31',
            as: 'percent',
          },
          stated: 24,
          put: { how: 'rounded', to: 1 },
        },
      },
      beside: [],
      onward: [plansPage],
    },
    {
      id: 'plans-43100',
      says: 'In 2012-13 there were 43,100 children on child protection plans.',
      number: '43,100',
      check: {
        by: 'figures',
        stated: {
          statement: {
            kind: 'figure',
            measure: 'plans-at-31-march',
            area: englandCode,
            period: '2013-03-31',
          },
          stated: 43_100,
          put: { how: 'rounded', to: 100 },
        },
      },
      beside: [],
      onward: [plansPage],
    },
    {
      id: 'plans-48100',
      says: 'In 2013-14 there were 48,100 children on child protection plans.',
      number: '48,100',
      check: {
        by: 'figures',
        stated: {
          statement: {
            kind: 'figure',
            measure: 'plans-at-31-march',
            area: englandCode,
            period: '2014-03-31',
          },
          stated: 48_100,
          put: { how: 'rounded', to: 100 },
        },
      },
      beside: [],
      onward: [plansPage],
    },
    {
      id: 'plans-up-12-per-cent',
      says: 'From 2012-13 to 2013-14 the number of children on plans grew by 12%.',
      number: '12%',
      check: {
        by: 'figures',
        stated: {
          statement: {
            kind: 'change',
            measure: 'plans-at-31-march',
            area: englandCode,
            from: '2013-03-31',
            to: '2014-03-31',
            as: 'percent',
          },
          stated: 12,
          put: { how: 'rounded', to: 1 },
        },
      },
      ownCounts: { counts: [43_100, 48_100], to: 100 },
      beside: [],
      onward: [plansPage],
    },
    {
      id: 'referrals-657800',
      says: 'There were 657,800 referrals in 2013-14.',
      number: '657,800',
      check: {
        by: 'figures',
        stated: {
          statement: {
            kind: 'figure',
            measure: 'referrals',
            area: englandCode,
            period: '2014-03-31',
          },
          stated: 657_800,
          put: { how: 'rounded', to: 100 },
        },
      },
      beside: [],
      onward: [referralsPage],
    },
    {
      id: 'referrals-up-7-per-cent',
      says: 'From 2010-11 to 2013-14 referrals grew by 7%.',
      number: '7%',
      check: {
        by: 'figures',
        stated: {
          statement: {
            kind: 'change',
            measure: 'referrals',
            area: englandCode,
            from: '2011-03-31',
            to: '2014-03-31',
            as: 'percent',
          },
          stated: 7,
          put: { how: 'rounded', to: 1 },
        },
      },
      beside: [],
      onward: [referralsPage],
    },
    {
      id: 'referrals-up-11-per-cent',
      says: 'From 2012-13 to 2013-14 referrals grew by 11%.',
      number: '11%',
      check: {
        by: 'figures',
        stated: {
          statement: {
            kind: 'change',
            measure: 'referrals',
            area: englandCode,
            from: '2013-03-31',
            to: '2014-03-31',
            as: 'percent',
          },
          stated: 11,
          put: { how: 'rounded', to: 1 },
        },
      },
      beside: [],
      onward: [referralsPage],
    },
    {
      id: 'downgrade-pressed',
      says: 'Of 1,093 social workers surveyed, 43% felt pressed to reclassify child protection cases as child in need cases.',
      number: '43%',
      check: { by: 'nothing', reason: survey },
      beside: [
        { measure: 'children-in-need', period: '2014-03-31' },
        { measure: 'plans-at-31-march', period: '2014-03-31' },
        { measure: 'conferences-to-plan', period: '2014-03-31' },
      ],
      onward: [
        measurePage(
          'conferences-to-plan',
          'Initial child protection conferences that led to a plan',
        ),
      ],
    },
    category('neglect', 'neglect', 84, [open('neglect')]),
    category('emotional abuse', 'emotional-abuse', 74, [open('emotional-abuse')]),
    category('physical abuse', 'physical-abuse', 32, [open('physical-abuse')]),
    category('sexual abuse', 'sexual-abuse', 19, [open('sexual-abuse')]),
  ],
  beside: [],
  onward: [],
};
