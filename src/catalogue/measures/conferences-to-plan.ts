import type { Measure } from './measure';
import { percent } from './parts';

/** Plans starting as a share of initial conferences of the same year. */
export const conferencesToPlan: Measure = {
  id: 'conferences-to-plan',
  group: 'Child protection',
  label: 'Plans starting for every 100 initial conferences',
  question: 'How many child protection plans were started for each initial conference?',
  definition:
    'Child protection plans starting in the year, as a share of initial child protection conferences in the same year.',
  unit: percent('Plans starting as a share of conferences'),
  decimals: 1,
  period: 'year-ending-31-march',
  formula: {
    kind: 'ratio',
    numerator: {
      columns: ['plans-starting'],
      period: 'year-ending-31-march',
      label: 'child protection plans that started in the year',
    },
    denominator: {
      columns: ['initial-conferences'],
      period: 'year-ending-31-march',
      label: 'initial child protection conferences in the year',
    },
    scale: 100,
  },
  polarity: null,
  published: null,
  sized: false,
  breaks: [],
  from: '2013-03-31',
  besideEachOther: true,
  footnotes: [
    'The two are counts of the same year, not the same conferences followed through. A plan can start from a conference of the year before, and one also starts when a child on a plan moves in from another authority, so a small authority can pass 100%.',
    'A share far above 100% shows that conferences went unrecorded, as Lancashire’s 1,094.1% of 2014. Not shown before 2013, when that was common: England’s would be 102.8% in 2010.',
  ],
  method: 'Computed here from the counts in tables D3 and C4.',
  charts: ['lines', 'points', 'scatter'],
};
