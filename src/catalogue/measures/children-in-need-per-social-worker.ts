import type { Measure } from './measure';
import { fullTimeEquivalent } from './parts';

/** Children in need at 31 March per social worker in post at the 30 September before. */
export const childrenInNeedPerSocialWorker: Measure = {
  id: 'children-in-need-per-social-worker',
  group: 'Workforce',
  label: 'Children in need per social worker',
  question: 'How many children in need are there for each social worker employed?',
  definition:
    'Children in need at 31 March for each full-time-equivalent child and family social worker in post at the 30 September before. Agency workers are not counted as in post.',
  unit: { kind: 'rate', label: 'Children in need per social worker', suffix: ' children' },
  decimals: 1,
  period: 'at-31-march',
  formula: {
    kind: 'ratio',
    numerator: {
      columns: ['children-in-need'],
      period: 'at-31-march',
      label: 'children in need at 31 March',
    },
    denominator: {
      columns: ['social-workers'],
      period: 'at-30-september',
      yearsBefore: 1,
      label: 'full-time-equivalent social workers in post at the 30 September before',
    },
    scale: 1,
  },
  polarity: null,
  published: null,
  sized: false,
  breaks: [],
  footnotes: [
    'Not a caseload: it divides by everyone in post, managers and those who hold no cases too, and leaves agency workers out.',
    fullTimeEquivalent,
    'Where two authorities make one workforce return together, there is no figure for either alone.',
  ],
  method:
    'Computed here from table B1 and the workforce indicators. The workforce is that of the census inside the children in need year.',
  charts: ['lines', 'points', 'scatter'],
};
