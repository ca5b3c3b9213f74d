import { months } from '../../vocabulary/month';
import type { Measure } from './measure';
import { count, referralsRepeat, rounded } from './parts';

/** January to March fall in the calendar year in which the children in need year ends. */
const inLastQuarter: ReadonlySet<string> = new Set(['January', 'February', 'March']);

function referralsIn(month: (typeof months)[number]): Measure {
  const column = `referrals-in-${month.toLowerCase()}`;
  const when = inLastQuarter.has(month)
    ? 'the calendar year in which the year ends'
    : 'the calendar year before the one in which the year ends';
  return {
    id: column,
    group: 'Referrals',
    partOf: 'Referrals by month',
    label: `Referrals in ${month}`,
    question: `How many referrals were made in ${month}?`,
    definition: `Referrals to children’s social care in ${month} of ${when}.`,
    unit: count(`Referrals in ${month}`),
    decimals: 0,
    period: 'year-ending-31-march',
    formula: { kind: 'published', column },
    polarity: null,
    published: { dataSet: 'c6-referrals-by-month', column },
    sized: true,
    breaks: [],
    footnotes: [
      'Months differ in length, working days and school days: compare a month with the same month of other years.',
      referralsRepeat,
      rounded,
    ],
    method: 'As published in table C6.',
    charts: ['lines'],
  };
}

/** Referrals in each month of the year ending 31 March, April first. */
export const referralsByMonth: readonly Measure[] = months.map(referralsIn);
