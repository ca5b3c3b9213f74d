import type { OverviewTheme } from './theme';

/** No further action after assessment, with before beside it. */
export const noFurtherActionTheme: OverviewTheme = {
  page: 'overview',
  id: 'no-further-action',
  label: 'No further action',
  question: 'Do assessments lead nowhere?',
  headline: 'no-further-action-after-assessment',
  panels: [
    {
      kind: 'lines',
      title: 'After assessment',
      measures: ['no-further-action-after-assessment'],
      compared: true,
    },
    {
      kind: 'lines',
      title: 'Before assessment',
      measures: ['no-further-action-before-assessment'],
      compared: true,
    },
  ],
};
