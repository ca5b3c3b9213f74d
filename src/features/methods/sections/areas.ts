import { neighbourModels } from '../../../catalogue/datasets/statistical-neighbours';
import type { MethodSection } from '../method';

const [newest] = neighbourModels;

/** What an authority is, and what it is compared with. */
export const areas: MethodSection = {
  id: 'areas',
  title: 'Authorities and areas',
  methods: [
    {
      id: 'reorganisations',
      title: 'Reorganisations',
      plain: [
        'Where an authority changed its name or its kind but kept its area, it is one authority throughout. Where its area was split, merged or moved, its line ends, and what followed it begins a line of its own; each page says what came before or after. No figure for the old area is made up out of the new ones.',
      ],
      exact: [],
      works: [],
      files: ['data/lookups/authority-changes.csv', 'src/vocabulary/lineage.ts'],
      seenAt: [{ href: '/authority/cumbria', label: 'An authority that ended: Cumbria' }],
    },
    {
      id: 'joint-returns',
      title: 'Joint returns',
      plain: [
        'Some authorities make one workforce return together. Its figure stands on the pages of both and says so. In everything that counts over authorities, such as a median, quarters or a funnel, it counts once.',
        'In a relationship the members are two pairs: they share a caseload, and each has its own referrals.',
      ],
      exact: [],
      works: [],
      files: [
        'docs/decisions/0002-one-observation-a-cell.md',
        'docs/decisions/0007-joint-denominators.md',
        'data/lookups/joint-returns.csv',
      ],
      seenAt: [{ href: '/authority/kingston-upon-thames', label: 'One of a joint return' }],
    },
    {
      id: 'neighbours',
      title: 'Statistical neighbours and their median',
      plain: [
        `The statistical neighbours of an authority are the ten that a published model finds most like it (${newest?.publisher ?? ''}, ${newest?.title.toLowerCase() ?? ''}). They are alike in what the model looks at, and need not lie near one another.`,
        'Their median is what half of them are above and half below. It is not their average, and neither it nor England’s figure is a target.',
      ],
      exact: [
        {
          what: 'Median',
          how: 'the middle of the neighbours’ figures for the same date, or half-way between the two middle ones, rounded half up; a joint return counts once, a missing figure not at all; none where fewer than five neighbours have a figure',
        },
      ],
      works: [],
      files: [
        'src/catalogue/datasets/statistical-neighbours.ts',
        'data/lookups/statistical-neighbours.csv',
      ],
      seenAt: [{ href: '/compare', label: 'Compare an authority with its neighbours' }],
    },
  ],
};
