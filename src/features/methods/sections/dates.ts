import { relationships } from '../../../catalogue/relationships';
import type { MethodSection } from '../method';

/** Which figures may stand beside each other. */
export const dates: MethodSection = {
  id: 'dates',
  title: 'Dates, and how they join',
  methods: [
    {
      id: 'dates-join',
      title: 'A label is not a date',
      plain: [
        'The files put one label, such as “2025”, on three different things: a year that ends on 31 March, a count of the workforce at 30 September, and the population in the middle of the year. Here every figure carries its own date.',
        'Figures of different dates are joined only where that is written down and said. Caseload at 30 September falls inside the children in need year that ends on the 31 March after it, and stands beside that one. Joined by label it would come after what it is meant to explain.',
      ],
      exact: [
        {
          what: 'The date of a figure',
          how: 'the last day of its year, or the day of its count',
        },
        ...relationships.map(({ label, join }) => ({ what: label, how: join })),
      ],
      works: [],
      files: [
        'docs/decisions/0001-period-is-a-date.md',
        'src/catalogue/relationships/relationship.ts',
      ],
      seenAt: relationships.map(({ id, question }) => ({
        href: `/relationship/${id}`,
        label: question,
      })),
    },
  ],
};
