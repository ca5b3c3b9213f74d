import type { InDepthTheme } from '../theme';

/** How long assessments take. */
export const assessmentsTheme: InDepthTheme = {
  page: 'in-depth',
  id: 'assessments',
  label: 'Assessments',
  question: 'How long do assessments take?',
  panels: [
    {
      kind: 'lines',
      title: 'Completed within 45 working days',
      measures: ['assessments-within-45-days'],
      compared: true,
    },
    {
      kind: 'lines',
      title: 'Working days to complete, median',
      measures: ['days-to-complete-assessment-median'],
      compared: true,
    },
  ],
  notes: [],
};
