import { family, type Category, type Shares } from './family';
import { firstReleases } from './parts';

/** `[end of the column's name, what a plan is for]` */
const categories: readonly (readonly [name: string, what: string])[] = [
  ['neglect', 'neglect'],
  ['emotional-abuse', 'emotional abuse'],
  ['physical-abuse', 'physical abuse'],
  ['sexual-abuse', 'sexual abuse'],
  ['multiple-categories', 'more than one category of abuse'],
];

const shared = {
  group: 'Child protection',
  breaks: [firstReleases],
} as const satisfies Partial<Shares>;

const multiple =
  'A plan recorded under more than one main category is counted only there: part of a change in one category can be a change in how plans are recorded.';

const starting: readonly Category[] = categories.map(([name, what]) => ({
  id: `plans-starting-${name}-share`,
  column: `plans-starting-${name}-initial`,
  label: `Share of plans starting for ${what}`,
  question: `How many new child protection plans were for ${what}?`,
  definition: `Child protection plans starting in the year whose initial category was ${what}, as a share of all that started.`,
  counted: `plans starting in the year whose initial category was ${what}`,
}));

const open: readonly Category[] = categories.map(([name, what]) => ({
  id: `plans-at-31-march-${name}-share`,
  column: `plans-at-31-march-${name}-latest`,
  label: `Share of plans at 31 March for ${what}`,
  question: `How many child protection plans open at 31 March were for ${what}?`,
  definition: `Children on a child protection plan at 31 March whose plan’s latest category was ${what}, as a share of all on a plan.`,
  counted: `plans at 31 March whose latest category was ${what}`,
}));

/** Shares of plans starting by initial category, then of plans at 31 March by latest category. */
export const plansByCategoryOfAbuse = [
  ...family(
    {
      ...shared,
      name: 'Plans starting by category of abuse',
      axis: 'Share of plans starting',
      whole: {
        columns: ['plans-starting-by-category'],
        period: 'year-ending-31-march',
        label: 'plans starting in the year (table D2)',
      },
      footnotes: ['The category is the one in which the plan started.', multiple],
      method:
        'Computed here from the two counts in table D2, and before 2013 from those of the releases of 2010 to 2012.',
    },
    starting,
  ),
  ...family(
    {
      ...shared,
      name: 'Plans at 31 March by category of abuse',
      axis: 'Share of plans at 31 March',
      whole: {
        columns: ['plans-at-31-march-by-category'],
        period: 'at-31-march',
        label: 'plans at 31 March (table D4)',
      },
      footnotes: [
        'The category is the latest one, which can differ from the one in which the plan started.',
        multiple,
        'In 2024 the categories of England and the North West leave out Halton, whose figures are of low reliability [u], so their shares add up to slightly less than 100%. So do England’s of 2010 to 2012.',
      ],
      method:
        'Computed here from the two counts in table D4, and before 2013 from those of the releases of 2010 to 2012.',
    },
    open,
  ),
];
