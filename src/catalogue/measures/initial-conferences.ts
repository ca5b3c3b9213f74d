import type { Measure } from './measure';
import { count, firstReleases, rounded } from './parts';

/** Initial child protection conferences in the year. */
export const initialConferences: Measure = {
  id: 'initial-conferences',
  group: 'Child protection',
  label: 'Initial child protection conferences',
  question: 'How many initial child protection conferences were held?',
  definition:
    'Initial child protection conferences in the year, counted once for each child whom they were about.',
  unit: count('Initial conferences'),
  decimals: 0,
  period: 'year-ending-31-march',
  formula: { kind: 'published', column: 'initial-conferences' },
  polarity: null,
  published: { dataSet: 'c4-section-47-and-conferences', column: 'initial-conferences' },
  sized: true,
  breaks: [firstReleases],
  footnotes: [
    'The counts of 2010 to 2012 are incomplete: England’s conferences of 2010 (43,100) were fewer than its plans starting (44,300).',
    rounded,
  ],
  method: 'As published in table C4.',
  charts: ['lines'],
};
