import type { Measure } from './measure';
import { percent } from './parts';

/** Share of children in need whose episode of need had been open for two years or more. */
export const openEpisodesTwoYearsOrMore: Measure = {
  id: 'open-episodes-two-years-or-more',
  group: 'Children in need',
  label: 'Children in need for two years or more',
  question: 'How many children had been in need for two years or more?',
  definition:
    'Episodes of need open at 31 March that had been open for two years or more since referral, as a share of all open.',
  unit: percent('Share of children in need'),
  decimals: 1,
  period: 'at-31-march',
  formula: {
    kind: 'published',
    column: 'open-episodes-two-years-or-more',
    numerator: {
      columns: ['open-episodes-two-years-or-more-count'],
      period: 'at-31-march',
      label: 'episodes of need open at 31 March for two years or more',
    },
    denominator: {
      columns: ['children-in-need-by-duration'],
      period: 'at-31-march',
      label: 'episodes of need open at 31 March',
    },
    scale: 100,
  },
  polarity: null,
  published: { dataSet: 'b4-duration-of-open-episodes', column: 'open-episodes-two-years-or-more' },
  sized: false,
  breaks: [],
  footnotes: [
    'Disabled children and looked after children are in need too, and many of them need services for years.',
  ],
  method: 'As published in table B4, and recomputed from its counts at import.',
  charts: ['lines', 'points', 'scatter'],
};
