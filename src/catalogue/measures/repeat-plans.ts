import type { Measure } from './measure';
import { firstReleases, percent } from './parts';

/** Share of plans starting in the year that were a second or subsequent plan for the child. */
export const repeatPlans: Measure = {
  id: 'repeat-plans',
  group: 'Child protection',
  label: 'Repeat child protection plans',
  question: 'How many new plans were for a child who had been on one before?',
  definition:
    'Child protection plans starting in the year that were the second or a subsequent one for the child, as a share of all that started.',
  unit: percent('Share of plans starting'),
  decimals: 1,
  period: 'year-ending-31-march',
  formula: {
    kind: 'published',
    column: 'repeat-plans',
    numerator: {
      columns: ['repeat-plans-count'],
      period: 'year-ending-31-march',
      label: 'plans starting that were a second or subsequent one',
    },
    denominator: {
      columns: ['plans-starting'],
      period: 'year-ending-31-march',
      label: 'plans starting in the year',
    },
    scale: 100,
  },
  polarity: null,
  published: { dataSet: 'd3-repeat-plans', column: 'repeat-plans' },
  sized: false,
  breaks: [firstReleases],
  footnotes: ['The earlier plan may have ended many years before.'],
  method:
    'As published in table D3, and recomputed from its counts at import. For 2022 the published England and Yorkshire and The Humber shares leave out Doncaster, whose figure is unreliable.',
  charts: ['lines', 'points', 'scatter'],
};
