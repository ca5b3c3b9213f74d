import type { DataSet } from './dataset';
import { catalogueFile, childrenInNeed, columnsFor } from './declare';

/** Section 47 enquiries, initial child protection conferences and the days between them. */
export const c4Section47AndConferences: DataSet = {
  ...childrenInNeed,
  id: 'c4-section-47-and-conferences',
  title: 'C4: Section 47 enquiries and initial child protection conferences',
  address: catalogueFile('b0749fa2-c0e2-4a15-8c0f-23941b3b6161'),
  files: {
    pattern: 'cin-{release}/c4_children_in_need_section_47s_and_icpcs_{first}_to_{last}.csv',
  },
  columns: columnsFor('year-ending-31-march', [
    ['section-47-enquiries', 'count', 'Section 47 enquiries started in the year'],
    [
      'children-subject-to-section-47-enquiries',
      'count',
      'Children subject to a section 47 enquiry that started in the year',
    ],
    ['initial-conferences', 'count', 'Initial child protection conferences held in the year'],
    [
      'children-subject-to-initial-conferences',
      'count',
      'Children subject to an initial child protection conference held in the year',
    ],
    [
      'conferences-within-10-days',
      'count',
      'Initial conferences held 0 to 10 working days after the section 47 enquiry started',
    ],
    [
      'conferences-in-11-to-15-days',
      'count',
      'Initial conferences held 11 to 15 working days after the section 47 enquiry started',
    ],
    [
      'conferences-in-16-to-20-days',
      'count',
      'Initial conferences held 16 to 20 working days after the section 47 enquiry started',
    ],
    [
      'conferences-after-21-days-or-more',
      'count',
      'Initial conferences held 21 or more working days after the section 47 enquiry started',
    ],
    [
      'days-to-conference-25th-percentile',
      'days',
      'Working days from the start of the section 47 enquiry to the initial conference, 25th percentile',
    ],
    [
      'days-to-conference-median',
      'days',
      'Working days from the start of the section 47 enquiry to the initial conference, median',
    ],
    [
      'days-to-conference-75th-percentile',
      'days',
      'Working days from the start of the section 47 enquiry to the initial conference, 75th percentile',
    ],
  ]),
  headers: {
    'section-47-enquiries': ['Section47'],
    'children-subject-to-section-47-enquiries': ['Section47_child'],
    'initial-conferences': ['ICPC'],
    'children-subject-to-initial-conferences': ['ICPC_child'],
    'conferences-within-10-days': ['Duration_0-10_days'],
    'conferences-in-11-to-15-days': ['Duration_11-15_days'],
    'conferences-in-16-to-20-days': ['Duration_16-20_days'],
    'conferences-after-21-days-or-more': ['Duration_21+_days'],
    'days-to-conference-25th-percentile': ['Duration_25th_Percentile'],
    'days-to-conference-median': ['Duration_median'],
    'days-to-conference-75th-percentile': ['Duration_75th_Percentile'],
  },
  printedRates: {
    Section47_rate: 'section-47-enquiries',
    Section47_child_rate: 'children-subject-to-section-47-enquiries',
    ICPC_rate: 'initial-conferences',
    ICPC_child_rate: 'children-subject-to-initial-conferences',
  },
};
