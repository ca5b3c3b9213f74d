import type { Measure } from './measure';
import { count, firstReleases, rounded } from './parts';

/** Children on child protection plans at 31 March. */
export const plansAt31March: Measure = {
  id: 'plans-at-31-march',
  group: 'Child protection',
  label: 'Child protection plans at 31 March',
  question: 'How many children were on child protection plans on the last day of the year?',
  definition: 'Children who were the subject of a child protection plan at 31 March.',
  unit: count('Plans at 31 March'),
  decimals: 0,
  period: 'at-31-march',
  formula: { kind: 'published', column: 'plans-at-31-march' },
  polarity: null,
  published: { dataSet: 'd5-plans-at-31-march', column: 'plans-at-31-march' },
  sized: true,
  breaks: [firstReleases],
  footnotes: [rounded],
  method: 'As published in table D5.',
  charts: ['lines'],
};
