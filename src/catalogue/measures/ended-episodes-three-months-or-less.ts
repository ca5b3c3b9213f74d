import type { Measure } from './measure';
import { percent } from './parts';

/** Share of episodes of need ending in the year that had lasted three months or less. */
export const endedEpisodesThreeMonthsOrLess: Measure = {
  id: 'ended-episodes-three-months-or-less',
  group: 'Children in need',
  label: 'Episodes of need that ended within three months',
  question: 'How many episodes of need ended within three months?',
  definition:
    'Episodes of need ending in the year that had lasted three months or less since referral, as a share of all that ended.',
  unit: percent('Share of episodes ending'),
  decimals: 1,
  period: 'year-ending-31-march',
  formula: {
    kind: 'published',
    column: 'ended-episodes-three-months-or-less',
    numerator: {
      columns: ['ended-episodes-three-months-or-less-count'],
      period: 'year-ending-31-march',
      label: 'episodes of need that ended in the year after three months or less',
    },
    denominator: {
      columns: ['episodes-ended-by-duration'],
      period: 'year-ending-31-march',
      label: 'episodes of need that ended in the year',
    },
    scale: 100,
  },
  polarity: null,
  published: {
    dataSet: 'b5-duration-of-ended-episodes',
    column: 'ended-episodes-three-months-or-less',
  },
  sized: false,
  breaks: [],
  footnotes: [
    'An ending says only that the case was closed: not that the need was met, nor that the child stayed away.',
  ],
  method: 'As published in table B5, and recomputed from its counts at import.',
  charts: ['lines', 'points', 'scatter'],
};
