import type { OverviewTheme } from './theme';

/** Caseload per worker, and children in need per social worker. */
export const caseloadTheme: OverviewTheme = {
  page: 'overview',
  id: 'caseload',
  label: 'Caseload',
  question: 'How many cases does a social worker have?',
  headline: 'caseload',
  panels: [
    { kind: 'lines', title: 'Caseload per social worker', measures: ['caseload'], compared: true },
    {
      kind: 'lines',
      title: 'Children in need per social worker',
      measures: ['children-in-need-per-social-worker'],
      compared: true,
    },
  ],
};
