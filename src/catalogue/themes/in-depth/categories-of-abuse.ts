import type { NamedMeasure } from '../panel';
import type { InDepthTheme } from '../theme';

const categories = [
  ['neglect', 'Neglect'],
  ['emotional-abuse', 'Emotional abuse'],
  ['physical-abuse', 'Physical abuse'],
  ['sexual-abuse', 'Sexual abuse'],
  ['multiple-categories', 'More than one'],
] as const;

function measuresOf(plans: string): NamedMeasure[] {
  return categories.map(([slug, label]) => ({
    measure: `${plans}-${slug}-share`,
    label,
  }));
}

/** Categories of abuse of child protection plans, as small multiples. */
export const categoriesOfAbuseTheme: InDepthTheme = {
  page: 'in-depth',
  id: 'categories-of-abuse',
  label: 'Categories of abuse',
  question: 'What are child protection plans for?',
  panels: [
    {
      kind: 'multiples',
      title: 'Plans at 31 March by latest category',
      together: 'plans at 31 March by latest category',
      axis: 'Share of plans at 31 March',
      measures: measuresOf('plans-at-31-march'),
    },
    {
      kind: 'multiples',
      title: 'Plans starting in the year by initial category',
      together: 'plans starting by initial category',
      axis: 'Share of plans starting',
      measures: measuresOf('plans-starting'),
    },
  ],
  notes: [
    '“More than one” is a category of its own: plans in it are counted in no other. In England it fell as authorities came to record one main category instead, so part of what the other categories gained is a change in recording.',
  ],
};
