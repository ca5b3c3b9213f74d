import type { MethodSection } from '../method';

/** What must not be read into the figures. */
export const limits: MethodSection = {
  id: 'limits',
  title: 'What these figures cannot say',
  methods: [
    {
      id: 'ecological-fallacy',
      title: 'Authorities are not workers, and not children',
      plain: [
        'Every figure here is of a whole authority. If authorities with higher caseloads had more re-referrals, it would not follow that the children of the worker with more cases come back more often. To read it so is called the ecological fallacy: a pattern among groups can be weaker, stronger or the other way round among the people in them.',
      ],
      exact: [],
      works: ['robinson1950'],
      files: ['docs/relationships.md'],
      seenAt: [],
    },
    {
      id: 'cannot-say',
      title: 'And also not',
      plain: [
        'Whether an authority does well. A figure that is higher or lower than expected is a question to ask, not an answer: need, thresholds and recording differ, and a direction is called better only where one is agreed.',
        'What causes what. Nobody was given a caseload by lot; whatever goes together here may follow from something else.',
        'Why a figure moved in a year. The events beside a line are what happened meanwhile, not what did it.',
        'How many children ever come back. Re-referrals are counted within 12 months and within one authority; a child who moves is a first referral in the next.',
      ],
      exact: [],
      works: [],
      files: ['docs/comparing.md', 'docs/one-figure.md'],
      seenAt: [],
    },
  ],
};
