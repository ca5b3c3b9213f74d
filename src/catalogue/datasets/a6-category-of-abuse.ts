import type { DataSet } from './dataset';
import { childrenInNeed } from './declare';
import { countColumn, englandTable } from './england-table';

/** England's child protection plans at 31 March by the category of abuse when they started. */
export const a6CategoryOfAbuse: DataSet = {
  ...childrenInNeed,
  id: 'a6-category-of-abuse',
  title: 'A6: Child protection plans at 31 March by initial category of abuse, England',
  files: { pattern: 'cin-{release}/a6_cpp_initial_category_of_abuse_{first}_to_{last}.csv' },
  ...englandTable({
    prefix: 'a6',
    name: 'table A6',
    by: ['category'],
    values: [
      countColumn('CPP_At31', 'plans', 'child protection plans at 31 March'),
      countColumn('Neglect_Initial', 'neglect', 'neglect'),
      countColumn('Physical_abuse_Initial', 'physical-abuse', 'physical abuse'),
      countColumn('Sexual_abuse_Initial', 'sexual-abuse', 'sexual abuse'),
      countColumn('Emotional_abuse_Initial', 'emotional-abuse', 'emotional abuse'),
      countColumn('Multiple_Initial', 'multiple', 'more than one category'),
    ],
    subjects: [{ cells: ['Initial category of abuse'], slug: '', period: 'at-31-march' }],
  }),
  // No partition: in 2013 the categories leave out 50 plans; D4 lacks 45 of West Sussex.
};
