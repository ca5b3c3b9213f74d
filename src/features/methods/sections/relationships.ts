import { relationships as declared } from '../../../catalogue/relationships';
import type { MethodSection } from '../method';

const seenAt = declared.map(({ id, question }) => ({
  href: `/relationship/${id}`,
  label: question,
}));

/** Whether two measures go together, and what is asked of them. */
export const relationships: MethodSection = {
  id: 'relationships',
  title: 'Do two measures go together?',
  methods: [
    {
      id: 'three-answers',
      title: 'Three questions, three answers',
      plain: [
        'Do authorities with more of one thing have more of the other, in one year? Do they on average over their years? And when one authority’s own figure rises, does its other figure follow? These are different questions, and their answers need not agree. They stand side by side, and none of them is the headline.',
        'Below ten authorities nothing is worked out; below thirty there is a warning.',
      ],
      exact: [],
      works: [],
      files: ['docs/relationships.md'],
      seenAt,
    },
    {
      id: 'correlation',
      title: 'In one year: correlation',
      plain: [
        'A correlation says how closely points lie to a line: −1 and 1 are on it, 0 is no line at all. Pearson’s r takes the figures as they are; Spearman’s ρ takes their order only, so that one extreme authority cannot make it.',
      ],
      exact: [
        {
          what: 'Interval of Pearson’s r (Fisher’s z)',
          how: 'atanh(r) ± 1.96 ÷ √(pairs − 3), turned back by tanh',
        },
        {
          what: 'Interval of Spearman’s ρ (Bonett and Wright)',
          how: 'the same, with an error of √((1 + ρ²/2) ÷ (pairs − 3)); equal figures share their middle rank',
        },
        {
          what: 'Weights',
          how: 'where asked, each point weighs as the count that it is sized by',
        },
      ],
      works: ['pearson1896', 'spearman1904', 'fisher1921', 'bonettWright2000'],
      files: ['src/statistics/correlation.ts', 'src/statistics/correlation-interval.ts'],
      seenAt: [],
    },
    {
      id: 'between',
      title: 'Between authorities: averages over years',
      plain: [
        'Each authority is one point: the average of its own years. What differs from year to year mostly cancels out; what differs between places, such as poverty, does not.',
      ],
      exact: [
        {
          what: 'Between-authority r',
          how: 'the correlation of these averages, one for every authority however many years it has, with the same interval',
        },
      ],
      works: ['pearson1896', 'fisher1921'],
      files: ['src/figure/relationship/between.ts'],
      seenAt: [],
    },
    {
      id: 'within',
      title: 'Within authorities: each one against itself',
      plain: [
        'Each authority’s year is held against its own other years, and against what happened everywhere that year. Whatever stays the same about a place cannot blur the answer; what changes along with both figures still can.',
      ],
      exact: [
        {
          what: 'Effect (two-way fixed effects)',
          how: 'the slope of y on x, with a level of its own for each authority and for each year',
        },
        {
          what: 'Error (clustered by authority, CR1)',
          how: 'an authority’s years are not independent: its residuals are added up before they are squared, with the factor G ÷ (G − 1) × (N − 1) ÷ (N − K) for G authorities, N authority-years, and K slopes and years',
        },
        {
          what: 'Interval',
          how: 'effect ± Student’s t, on one degree of freedom fewer than authorities, × error',
        },
      ],
      works: [
        'wooldridge2010',
        'frischWaugh1933',
        'liangZeger1986',
        'cameronMiller2015',
        'student1908',
      ],
      files: ['src/statistics/within-effect.ts', 'docs/relationships.md'],
      seenAt: [],
    },
    {
      id: 'adjusted',
      title: 'Adjusted for something else',
      plain: [
        'Two figures can go together because both follow a third. Adjusting takes away what deprivation (income deprivation affecting children, IDACI 2019) or the rate of referrals accounts for in both, and looks at what is left. It takes away what was measured, never everything.',
      ],
      exact: [
        {
          what: 'Partial correlation',
          how: 'the correlation of what the third leaves of each; its interval is a correlation’s with one pair fewer for every figure adjusted for',
        },
        {
          what: 'Regression',
          how: 'least squares of y on x and what is adjusted for; interval by Student’s t',
        },
      ],
      works: ['yule1907', 'fisher1924', 'draperSmith1998'],
      files: ['src/statistics/partial-correlation.ts', 'src/statistics/regression.ts'],
      seenAt: [],
    },
    {
      id: 'lines',
      title: 'The line, its band and the curve',
      plain: [
        'The straight line lies as near to all points as one can. The band says how sure its height is, not where authorities lie: most lie outside it. The curve bends where the points do, and has no band.',
      ],
      exact: [
        {
          what: 'Line',
          how: 'least squares, with a 95% band for its height by Student’s t on two fewer than the pairs',
        },
        {
          what: 'Curve (LOWESS)',
          how: 'a line through the nearest two thirds of the points at each place, the nearer the weightier, three times over with outliers weighing less',
        },
      ],
      works: ['draperSmith1998', 'cleveland1979', 'student1908'],
      files: ['src/statistics/linear-fit.ts', 'src/statistics/lowess-curve.ts'],
      seenAt: [],
    },
    {
      id: 'thresholds',
      title: 'Above and below a threshold',
      plain: [
        'Where a claim draws a line, such as ten children in need for each social worker, it is drawn here at every place, so that nobody can pick the one that shows most.',
      ],
      exact: [
        {
          what: 'Difference (Welch)',
          how: 'mean above less mean below, with an interval that does not take both sides to vary alike; at least ten authorities on either side',
        },
      ],
      works: ['welch1947'],
      files: ['src/statistics/mean-difference.ts'],
      seenAt: [],
    },
  ],
};
