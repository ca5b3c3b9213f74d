import type { Measure, Term } from './measure';
import { percent } from './parts';

/** What the shares of one whole have in common. */
export interface Shares extends Pick<Measure, 'group' | 'breaks' | 'footnotes' | 'method'> {
  /** What the shares are, together: "Referrals by source". */
  name: string;
  whole: Term;
  /** Under an axis: "Share of referrals". */
  axis: string;
}

/** One category of the whole, and what is said of its share alone. */
export interface Category extends Pick<
  Measure,
  'id' | 'label' | 'question' | 'definition' | 'until'
> {
  /** The published count of it, of the same areas and periods as the whole. */
  column: string;
  /** What the count counts, in words. */
  counted: string;
  breaks?: Measure['breaks'];
  footnotes?: readonly string[];
}

/** The share of each category in one whole, in per cent, computed from two published counts. */
export function family(shares: Shares, categories: readonly Category[]): readonly Measure[] {
  const { whole, axis, group, method, name } = shares;
  return categories.map(({ column, counted, breaks = [], footnotes = [], ...category }) => ({
    ...category,
    group,
    partOf: name,
    unit: percent(axis),
    decimals: 1,
    period: whole.period,
    formula: {
      kind: 'ratio',
      numerator: { columns: [column], period: whole.period, label: counted },
      denominator: whole,
      scale: 100,
    },
    polarity: null,
    published: null,
    sized: false,
    breaks: [...shares.breaks, ...breaks],
    footnotes: [...footnotes, ...shares.footnotes],
    method,
    charts: ['lines', 'points', 'scatter'],
  }));
}
