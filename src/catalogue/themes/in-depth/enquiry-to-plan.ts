import type { InDepthTheme } from '../theme';

/** Section 47 enquiries, initial conferences and plans starting: a funnel of rates. */
export const enquiryToPlanTheme: InDepthTheme = {
  page: 'in-depth',
  id: 'enquiry-to-plan',
  label: 'From enquiry to plan',
  question: 'How many enquiries lead to a conference, and conferences to a plan?',
  panels: [
    {
      kind: 'lines',
      title: 'Enquiries, conferences and plans per 10,000 children',
      measures: [
        'section-47-enquiries-per-10000',
        'initial-conferences-per-10000',
        'plans-starting-per-10000',
      ],
      compared: false,
    },
    {
      kind: 'lines',
      title: 'Initial conferences for every 100 enquiries',
      measures: ['enquiries-to-conference'],
      compared: true,
    },
    {
      kind: 'lines',
      title: 'Plans starting for every 100 conferences',
      measures: ['conferences-to-plan'],
      compared: true,
    },
  ],
  notes: [
    'The three are counted in the same year but are not the same children: an enquiry late in one year can lead to a conference in the next, and a plan can follow a conference of the year before or a transfer from another authority. The shares set one year’s count against another’s of the same year; no child is followed from step to step.',
  ],
};
