import { englandCode } from '../../vocabulary/area';
import type { Article } from './claim';

const study =
  'It comes from research that followed individual children who were referred in 2010-11 for six years. The published rate counts referrals that came within 12 months of an earlier one';
const relationship = {
  label: 'Do re-referrals go with caseload?',
  path: '/relationship/re-referral-by-caseload',
};
const reReferralsPage = { label: 'Re-referrals', path: '/measure/re-referrals' };

/** Virtual College, 2017: re-referrals and caseloads. */
export const virtualCollege2017: Article = {
  id: 'virtual-college-2017',
  publication: 'Virtual College',
  title: null,
  date: '2017',
  address: null,
  about:
    'On a study for the Department for Education of children referred in 2010-11: how many were referred again, how far authorities differ, and what caseloads have to do with it.',
  note: 'All three numbers of the article are the study’s. Published re-referral rates measure something else, so they neither confirm nor contradict them.',
  charts: [
    { kind: 'lines', title: 'Re-referrals within 12 months, England', measures: ['re-referrals'] },
  ],
  claims: [
    {
      id: 'referred-again-in-six-years',
      says: 'Within six years 55% of children who had been referred were referred again.',
      number: '55%',
      check: {
        by: 'otherwise',
        stated: {
          statement: {
            kind: 'figure',
            measure: 're-referrals',
            area: englandCode,
            period: '2011-03-31',
          },
          stated: 55,
          put: { how: 'rounded', to: 1 },
        },
        reason: `${study}: one year, not six, and referrals, not children.`,
      },
      beside: [{ measure: 'children-re-referred' }],
      onward: [reReferralsPage],
    },
    {
      id: 'from-7-to-63-per-cent',
      says: 'Between authorities, the share of children referred in 2010-11 who were referred again lay from 7% to 63%.',
      number: '7% to 63%',
      check: {
        by: 'otherwise',
        stated: {
          statement: { kind: 'range', measure: 're-referrals', period: '2011-03-31' },
          stated: [7, 63],
          put: { how: 'rounded', to: 1 },
        },
        reason: `${study}: one year, not six, and referrals, not children.`,
      },
      beside: [],
      onward: [
        { label: 'Authorities compared by re-referrals', path: '/compare?measure=re-referrals' },
      ],
    },
    {
      id: 'ten-or-more-children',
      says: 'Where a social worker has ten or more children in need, re-referrals are markedly higher.',
      number: 'ten or more',
      check: {
        by: 'otherwise',
        stated: {
          statement: {
            kind: 'groups',
            divided: 'children-in-need-per-social-worker',
            level: 10,
            measure: 're-referrals',
            period: '2018-03-31',
          },
          stated: 'higher',
        },
        reason: `${study}; the workforce figures that are published by authority begin later than the study’s children were first referred. Beside it stands the first year for which both are published.`,
      },
      beside: [],
      onward: [relationship],
    },
  ],
  beside: [],
  onward: [],
};
