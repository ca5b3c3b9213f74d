import type { Measure } from './measure';
import { perTenThousand, printedThen, rateMethod, ratePerTenThousand } from './parts';

/** Section 47 enquiries per 10,000 children aged 0 to 17. */
export const section47EnquiriesPer10000: Measure = {
  id: 'section-47-enquiries-per-10000',
  group: 'Child protection',
  label: 'Section 47 enquiries per 10,000 children',
  question: 'How many child protection enquiries were there for the number of children here?',
  definition: 'Section 47 enquiries started in the year for every 10,000 children aged 0 to 17.',
  unit: perTenThousand('Section 47 enquiries'),
  decimals: 1,
  period: 'year-ending-31-march',
  formula: ratePerTenThousand(
    {
      columns: ['section-47-enquiries'],
      period: 'year-ending-31-march',
      label: 'section 47 enquiries started in the year',
    },
    'section-47-enquiries-per-10000',
  ),
  polarity: null,
  published: null,
  sized: false,
  breaks: [printedThen],
  footnotes: ['A child can be the subject of more than one enquiry in the year.'],
  method: rateMethod,
  charts: ['lines', 'points', 'scatter'],
};
