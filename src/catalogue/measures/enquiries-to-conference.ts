import type { Measure } from './measure';
import { percent } from './parts';

/** Initial conferences as a share of section 47 enquiries of the same year. */
export const enquiriesToConference: Measure = {
  id: 'enquiries-to-conference',
  group: 'Child protection',
  label: 'Initial conferences for every 100 section 47 enquiries',
  question: 'How many initial conferences were there for each child protection enquiry?',
  definition:
    'Initial child protection conferences in the year, as a share of section 47 enquiries started in the same year.',
  unit: percent('Conferences as a share of enquiries'),
  decimals: 1,
  period: 'year-ending-31-march',
  formula: {
    kind: 'ratio',
    numerator: {
      columns: ['initial-conferences'],
      period: 'year-ending-31-march',
      label: 'initial child protection conferences in the year',
    },
    denominator: {
      columns: ['section-47-enquiries'],
      period: 'year-ending-31-march',
      label: 'section 47 enquiries started in the year',
    },
    scale: 100,
  },
  polarity: null,
  published: null,
  sized: false,
  breaks: [],
  from: '2013-03-31',
  besideEachOther: true,
  footnotes: [
    'The two are counts of the same year, not the same enquiries followed through: an enquiry of March can lead to a conference of April, so a small authority can pass 100%.',
  ],
  method: 'Computed here from the two counts in table C4.',
  charts: ['lines', 'points', 'scatter'],
};
