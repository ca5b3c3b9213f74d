import type { Measure } from './measure';
import { perTenThousand, ratePerTenThousand, rateMethod } from './parts';

/** Episodes of need that ended in the year per 10,000 children aged 0 to 17. */
export const episodesEndedPer10000: Measure = {
  id: 'episodes-ended-per-10000',
  group: 'Children in need',
  label: 'Episodes of need ended per 10,000 children',
  question: 'How many episodes of need ended for the number of children who live here?',
  definition: 'Episodes of need that ended in the year for every 10,000 children aged 0 to 17.',
  unit: perTenThousand('Episodes ended'),
  decimals: 1,
  period: 'year-ending-31-march',
  formula: ratePerTenThousand({
    columns: ['episodes-ended'],
    period: 'year-ending-31-march',
    label: 'episodes of need that ended in the year',
  }),
  polarity: null,
  published: null,
  sized: false,
  breaks: [],
  footnotes: ['A child can end more than one episode in the year.'],
  method: rateMethod,
  charts: ['lines', 'points', 'scatter'],
};
