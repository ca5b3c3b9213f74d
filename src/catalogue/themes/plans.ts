import type { OverviewTheme } from './theme';

/** Child protection plans: starting, at 31 March, and repeat. */
export const plansTheme: OverviewTheme = {
  page: 'overview',
  id: 'plans',
  label: 'Child protection plans',
  question: 'Are fewer children on child protection plans?',
  headline: 'plans-at-31-march-per-10000',
  panels: [
    {
      kind: 'lines',
      title: 'Plans starting in the year, and at 31 March',
      measures: ['plans-starting', 'plans-at-31-march'],
      compared: false,
    },
    {
      kind: 'lines',
      title: 'Plans at 31 March per 10,000 children',
      measures: ['plans-at-31-march-per-10000'],
      compared: true,
    },
    { kind: 'lines', title: 'Repeat plans', measures: ['repeat-plans'], compared: true },
  ],
};
