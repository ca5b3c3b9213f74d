import type { MethodSection } from '../method';

const compare = { href: '/compare', label: 'Compare authorities' };

/** Whether a figure or a change is unusual. */
export const comparing: MethodSection = {
  id: 'unusual',
  title: 'Is it unusual?',
  methods: [
    {
      id: 'intervals',
      title: 'Intervals: how far chance reaches',
      plain: [
        'Even if nothing about an authority changed, its figures would move from year to year, and more so in a small one. The interval beside a figure says how far: if chance alone were at work, 95 such intervals in 100 would hold the true figure.',
        'They are a guide, not a guarantee. The same child can be referred more than once, so referrals are not wholly independent of one another and the intervals may be too narrow.',
        'Counts, medians and the workforce’s figures have no interval: there is no simple law by which chance moves them. Where the published counts do not give the shown figure, there is none either.',
      ],
      exact: [
        {
          what: 'Shares (Wilson)',
          how: 'all true shares from which the observed one lies within 1.96 standard errors, the error taken at the true share; for a share p of n: (p + z²/2n ± z√(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n), with z = 1.96',
        },
        {
          what: 'Rates (Byar)',
          how: 'limits of the count c, divided by the same children: c × (1 − 1/(9c) − 1.96/(3√c))³ below, and above the same with c + 1 for c and + for the last −',
        },
        {
          what: 'Rates of fewer than 10 events (exact)',
          how: 'the means at which so many or more, and so many or fewer, have a probability of 2.5% each',
        },
      ],
      works: ['wilson1927', 'newcombe1998proportion', 'breslowDay1987', 'garwood1936'],
      files: [
        'src/statistics/wilson.ts',
        'src/statistics/byar.ts',
        'src/statistics/poisson-exact.ts',
        'docs/decisions/0012-where-chance-has-a-law.md',
      ],
      seenAt: [compare],
    },
    {
      id: 'funnel',
      title: 'The funnel: chance, and the usual differences',
      plain: [
        'Small authorities lie further from England’s figure by chance alone. A funnel draws limits that are wide for the small and narrow for the large, so that a small one is not picked out for being small.',
        'Authorities differ for many reasons that are not chance: need, thresholds, recording. Limits for chance alone would call most large authorities unusual. So the limits that are shown first allow for chance and for the usual differences as well, estimated from all authorities. What lies beyond them is unusual, which is neither good nor bad.',
      ],
      exact: [
        {
          what: 'Limits',
          how: 'England’s figure ± z × √(error² + τ²), with z = 1.96 (95 in 100) and 3.09 (998 in 1,000); the error is that of an authority of this size n if its true figure were England’s: √(p(1 − p)/n) for a share, √(rate/n) for a rate',
        },
        {
          what: 'φ, how much more than chance',
          how: 'the mean square of the authorities’ distances from England in standard errors, the tenth at each end drawn in to where that tenth begins',
        },
        {
          what: 'τ, the usual differences',
          how: 'the spread of true figures that would make φ so large (additive overdispersion); nothing from fewer than ten figures',
        },
      ],
      works: ['spiegelhalter2005funnel', 'spiegelhalter2005spread', 'derSimonianLaird1986'],
      files: [
        'docs/comparing.md',
        'src/statistics/funnel.ts',
        'src/statistics/overdispersion.ts',
        'src/statistics/winsorise.ts',
      ],
      seenAt: [{ href: '/compare#chance', label: 'A funnel' }],
    },
    {
      id: 'quarters',
      title: 'Quarters, and no league table',
      plain: [
        'There is no rank here. Many authorities lie so close together that their order is chance, and for most measures neither direction is agreed to be better. A quarter of all authorities is as fine as the figures bear.',
        'Where many figures are equal, the band spans all the quarters that cannot be told apart.',
      ],
      exact: [
        {
          what: 'Quarters',
          how: 'cut at the quartiles of all authorities’ figures, a joint return once, interpolated between neighbouring figures; a figure on a cut belongs to the quarter below',
        },
      ],
      works: ['goldsteinSpiegelhalter1996', 'hyndmanFan1996'],
      files: ['docs/comparing.md', 'src/statistics/quartiles.ts'],
      seenAt: [compare],
    },
    {
      id: 'changes',
      title: 'Changes, and how much is usual',
      plain: [
        'A change is held against two things: what chance can make, and what the measure usually does. Counts in thousands move beyond chance nearly every year, so chance alone is too low a bar.',
        '“No larger than usual” is no larger than half of all authorities’ changes over as many years; “unusually large” is larger than 95 in 100 of them. Across a break, a reorganisation, a missing figure or another return, there is no change, and the reason stands in its place.',
      ],
      exact: [
        {
          what: 'Interval of a change',
          how: 'later less earlier; the distances of each figure’s own limits squared, added, and the root taken',
        },
        {
          what: 'Usual movement',
          how: 'the median, and the 95th percentile, of the size of all authorities’ changes in either direction, over all years that can be compared',
        },
      ],
      works: ['newcombe1998difference', 'zouDonner2008'],
      files: [
        'docs/comparing.md',
        'src/statistics/change.ts',
        'src/statistics/year-to-year.ts',
        'src/statistics/weigh-change.ts',
      ],
      seenAt: [compare],
    },
  ],
};
