import type { Measure } from './measure';
import { count, rounded } from './parts';

/** Children who were the subject of a section 47 enquiry that started in the year. */
export const childrenSubjectToSection47Enquiries: Measure = {
  id: 'children-subject-to-section-47-enquiries',
  group: 'Child protection',
  label: 'Children subject to a section 47 enquiry',
  question: 'How many children were the subject of a child protection enquiry?',
  definition:
    'Children who were the subject of a section 47 enquiry that started in the year, each counted once.',
  unit: count('Children subject to an enquiry'),
  decimals: 0,
  period: 'year-ending-31-march',
  formula: { kind: 'published', column: 'children-subject-to-section-47-enquiries' },
  polarity: null,
  published: {
    dataSet: 'c4-section-47-and-conferences',
    column: 'children-subject-to-section-47-enquiries',
  },
  sized: true,
  breaks: [],
  footnotes: [rounded],
  method: 'As published in table C4.',
  charts: ['lines'],
};
