import type { Measure } from './measure';
import { percent } from './parts';

/** Share of initial conferences held within 15 working days of the start of the enquiry. */
export const conferencesWithin15Days: Measure = {
  id: 'conferences-within-15-days',
  group: 'Child protection',
  label: 'Initial conferences within 15 working days',
  question: 'How many initial conferences were held within the time limit?',
  definition:
    'Initial child protection conferences held in the year within 15 working days of the start of the section 47 enquiry, as a share of all held.',
  unit: percent('Share of initial conferences'),
  decimals: 1,
  period: 'year-ending-31-march',
  formula: {
    kind: 'ratio',
    numerator: {
      columns: ['conferences-within-10-days', 'conferences-in-11-to-15-days'],
      period: 'year-ending-31-march',
      label: 'initial conferences held within 15 working days of the start of the enquiry',
    },
    denominator: {
      columns: ['initial-conferences'],
      period: 'year-ending-31-march',
      label: 'initial child protection conferences in the year',
    },
    scale: 100,
  },
  polarity: null,
  published: null,
  sized: false,
  breaks: [],
  footnotes: [
    'Statutory guidance sets the limit of 15 working days. A conference held early is not by itself a better one.',
    'The counts by days leave out some conferences (1% of England’s in 2013, hardly any since), which are in the whole only.',
  ],
  method:
    'Computed here from table C4: conferences within 10 and in 11 to 15 working days added up, divided by all. The DfE publishes the counts.',
  charts: ['lines', 'points', 'scatter'],
};
