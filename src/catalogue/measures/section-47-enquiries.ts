import type { Measure } from './measure';
import { count, firstReleases, rounded } from './parts';

/** Section 47 enquiries started in the year. */
export const section47Enquiries: Measure = {
  id: 'section-47-enquiries',
  group: 'Child protection',
  label: 'Section 47 enquiries',
  question: 'How many child protection enquiries were started?',
  definition:
    'Enquiries under section 47 of the Children Act 1989, made where there is reasonable cause to suspect that a child is suffering, or is likely to suffer, significant harm, started in the year.',
  unit: count('Section 47 enquiries'),
  decimals: 0,
  period: 'year-ending-31-march',
  formula: { kind: 'published', column: 'section-47-enquiries' },
  polarity: null,
  published: { dataSet: 'c4-section-47-and-conferences', column: 'section-47-enquiries' },
  sized: true,
  breaks: [firstReleases],
  footnotes: ['A child can be the subject of more than one enquiry in the year.', rounded],
  method: 'As published in table C4.',
  charts: ['lines'],
};
