import type { Measure } from './measure';
import {
  allReferrals,
  perTenThousand,
  printedThen,
  rateMethod,
  ratePerTenThousand,
  referralsRepeat,
} from './parts';

/** Referrals per 10,000 children aged 0 to 17. */
export const referralsPer10000: Measure = {
  id: 'referrals-per-10000',
  group: 'Referrals',
  label: 'Referrals per 10,000 children',
  question: 'How many referrals were there for the number of children who live here?',
  definition: 'Referrals in the year for every 10,000 children aged 0 to 17.',
  unit: perTenThousand('Referrals'),
  decimals: 1,
  period: 'year-ending-31-march',
  formula: ratePerTenThousand(allReferrals, 'referrals-per-10000'),
  polarity: null,
  published: null,
  sized: false,
  breaks: [printedThen],
  footnotes: [referralsRepeat],
  method: rateMethod,
  charts: ['lines', 'points', 'scatter'],
  spoken: {
    clause: 'there were {figure} referrals to {place} for every 10,000 children',
    noun: 'the rate of referrals to {place}',
    as: 'number',
  },
};
