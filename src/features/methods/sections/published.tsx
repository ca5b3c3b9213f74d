import { dataSets } from '../../../catalogue/datasets';
import { measures } from '../../../catalogue/measures';
import { BreaksList } from '../breaks-list';
import type { MethodSection } from '../method';
import { Releases } from '../releases';

const isComputed = ({ published }: { published: unknown }) => published === null;

/** From the published file to the figure on the page. */
export const published: MethodSection = {
  id: 'figures',
  title: 'Where the figures come from',
  methods: [
    {
      id: 'releases',
      title: 'Published files, and no others',
      plain: [
        `Everything is read from files as they were published: ${dataSets.length} data sets, of which ${measures.length} measures are made. Nothing is estimated or filled in, and no larger area is summed up from smaller ones: England’s and the regions’ figures are the published ones.`,
        'Of several releases the newest stands, whole. Older ones are read as well, only to list what was revised since.',
      ],
      facts: Releases,
      exact: [],
      works: [],
      files: ['docs/one-figure.md', 'docs/decisions/0009-releases-by-name.md', 'data/sources.json'],
      seenAt: [
        { href: '/data', label: 'Every file with its checksum' },
        { href: '/data/revisions', label: 'What was revised' },
      ],
    },
    {
      id: 'symbols',
      title: 'Figures that are missing',
      plain: [
        'A missing figure says why, by the symbol that stands in the published file. It is never nought, nothing is put in its place, and a line breaks where one stands.',
        'Whoever has no figure is left out of a comparison, and named beside it with the reason.',
      ],
      exact: [],
      works: [],
      files: ['src/vocabulary/symbol.ts', 'docs/decisions/0010-years-before-2013.md'],
      seenAt: [
        { href: '/data#symbols-title', label: 'What each symbol means' },
        { href: '/data/coverage', label: 'Where figures are missing' },
      ],
    },
    {
      id: 'rates',
      title: 'Shares and rates worked out here',
      plain: [
        `A published share or rate is shown as published. ${measures.filter(isComputed).length} of the measures are not published as such: each is worked out here from published counts, and its page says from which. Where either count is missing, so is the figure.`,
      ],
      exact: [
        {
          what: 'Share',
          how: 'numerator ÷ denominator × 100, rounded half up to the decimals that are shown',
        },
        {
          what: 'Rate',
          how: 'count ÷ children aged 0 to 17 at the mid-year estimate × 10,000, rounded the same way',
        },
      ],
      works: [],
      files: ['src/query/measure-sql.ts', 'docs/decisions/0003-figures-are-a-table.md'],
      seenAt: [{ href: '/data/codebook', label: 'The parts of every measure' }],
    },
    {
      id: 'checks',
      title: 'Checks against what is printed',
      plain: [
        'Wherever a published share or rate stands beside its counts, it is worked out once more from them. Where the two differ by more than rounding allows, the import stops, unless that row is known and its reason written down; then the notes of the figure say so.',
        'Counts for England and the regions are rounded to the nearest 10 in the files, so small differences between a total and its parts are rounding.',
      ],
      exact: [
        {
          what: 'Wholes and parts',
          how: 'where a table’s categories make up its total in every row, they must go on doing so',
        },
      ],
      works: [],
      files: ['docs/one-figure.md', 'src/catalogue/datasets/dataset.ts'],
      seenAt: [
        { href: '/data/revisions', label: 'Printed rates that today’s populations do not give' },
      ],
    },
    {
      id: 'breaks',
      title: 'Breaks: where a series is no longer the same thing',
      plain: [
        'When what is counted changes, or the way in which it is counted, the figures before and after are not the same thing. A line is not drawn across a break, and no change is worked out over one.',
      ],
      facts: BreaksList,
      exact: [],
      works: [],
      files: ['src/catalogue/measures/parts.ts', 'docs/decisions/0010-years-before-2013.md'],
      seenAt: [{ href: '/data/coverage', label: 'Every measure’s breaks' }],
    },
  ],
};
