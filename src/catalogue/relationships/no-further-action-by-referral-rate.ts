import type { Relationship } from './relationship';

/** Is more found to need nothing further where more is referred? Of one year: both count its referrals. */
export const noFurtherActionByReferralRate: Relationship = {
  id: 'no-further-action-by-referral-rate',
  label: 'No further action after assessment and referral rate',
  question: 'Do more assessments lead to no further action where there are more referrals?',
  x: { measure: 'referrals-per-10000', period: 'year-ending-31-march', yearsBefore: 0 },
  y: { measure: 'no-further-action-after-assessment', period: 'year-ending-31-march' },
  join: 'Both figures are of the same year: they describe the same referrals.',
  joins: [
    { id: 'same-label', yearsBefore: 0, caveat: null },
    {
      id: 'before',
      yearsBefore: 1,
      caveat:
        'The referral rate of the year before: other referrals than those that were assessed.',
    },
    {
      id: 'two-years-before',
      yearsBefore: 2,
      caveat: 'The referral rate of two years before.',
    },
  ],
  instead: {
    x: [],
    y: [{ measure: 'no-further-action-either', period: 'year-ending-31-march' }],
  },
  size: { measure: 'referrals-per-10000', label: 'referrals in the year' },
  referralRate: null,
  minimum: { nothing: 10, warning: 30 },
  threshold: null,
  caveats: [
    'Referrals are in both figures, above the line in one and below it in the other: a miscount of them alone would make the two move against each other.',
    'A pattern between authorities says nothing about one referral, and nothing about what causes what: authorities differ in what they count as a referral.',
  ],
};
