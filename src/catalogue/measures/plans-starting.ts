import type { Measure } from './measure';
import { count, firstReleases, rounded } from './parts';

/** Child protection plans that started in the year. */
export const plansStarting: Measure = {
  id: 'plans-starting',
  group: 'Child protection',
  label: 'Child protection plans starting',
  question: 'How many child protection plans were started?',
  definition: 'Child protection plans that started in the year.',
  unit: count('Plans starting'),
  decimals: 0,
  period: 'year-ending-31-march',
  formula: { kind: 'published', column: 'plans-starting' },
  polarity: null,
  published: { dataSet: 'd3-repeat-plans', column: 'plans-starting' },
  sized: true,
  breaks: [firstReleases],
  footnotes: [rounded],
  method: 'As published in table D3.',
  charts: ['lines'],
};
