import type { DataSet } from './dataset';
import { childrenInNeed } from './declare';
import { partitionsOfRows, partitionsOfValues } from './england-partitions';
import { countColumn, englandTable, type EnglandSubject } from './england-table';

const values = [
  countColumn('CPP_At31', 'plans', 'child protection plans at 31 March'),
  countColumn('Neglect_Initial', 'neglect', 'initial category neglect'),
  countColumn('Physical_Abuse_Initial', 'physical-abuse', 'initial category physical abuse'),
  countColumn('Sexual_Abuse_Initial', 'sexual-abuse', 'initial category sexual abuse'),
  countColumn('Emotional_Abuse_Initial', 'emotional-abuse', 'initial category emotional abuse'),
  countColumn('Multiple_Initial', 'multiple', 'more than one initial category'),
];

const subject = (characteristic: string, type: string, slug: string): EnglandSubject => ({
  cells: [characteristic, type],
  slug,
  period: 'at-31-march',
});

const subjects = [
  subject('Gender', 'Total', 'all'),
  subject('Gender', 'Female', 'females'),
  subject('Gender', 'Male', 'males'),
  subject('Gender', 'Unknown or Indeterminate gender', 'gender-unknown'),
  subject('Age', 'Unborn', 'unborn'),
  subject('Age', 'Under 1', 'aged-under-1'),
  subject('Age', '1-4 years', 'aged-1-to-4'),
  subject('Age', '5-9 years', 'aged-5-to-9'),
  subject('Age', '10-15 years', 'aged-10-to-15'),
  subject('Age', '16 & over', 'aged-16-and-over'),
  subject('Ethnicity', 'Known ethnicity', 'ethnicity-known'),
  subject('Ethnicity', 'White', 'white'),
  subject('Ethnicity', 'Mixed', 'mixed'),
  subject('Ethnicity', 'Asian or Asian British', 'asian'),
  subject('Ethnicity', 'Black or Black British', 'black'),
  subject('Ethnicity', 'Other ethnic group', 'other-ethnic-group'),
];

const gender = ['females', 'males', 'gender-unknown', 'unborn'];
const age = [
  'unborn',
  'aged-under-1',
  'aged-1-to-4',
  'aged-5-to-9',
  'aged-10-to-15',
  'aged-16-and-over',
];
const ethnicity = ['white', 'mixed', 'asian', 'black', 'other-ethnic-group'];
const categories = ['neglect', 'physical-abuse', 'sexual-abuse', 'emotional-abuse', 'multiple'];

/** England's child protection plans at 31 March by initial category, gender, age and ethnicity. */
export const a5CategoryOfAbuseByCharacteristic: DataSet = {
  ...childrenInNeed,
  id: 'a5-category-of-abuse-by-characteristic',
  title:
    'A5: Child protection plans at 31 March by initial category of abuse, gender, age and ethnicity, England',
  files: {
    pattern:
      'cin-{release}/a5_cpp_initial_category_of_abuse_by_gender_age_ethnicity_{first}_to_{last}.csv',
  },
  ...englandTable({
    prefix: 'a5',
    name: 'table A5',
    by: ['characteristic', 'characteristic_type'],
    values,
    subjects,
  }),
  partitions: [
    ...partitionsOfValues('a5', subjects, 'plans', categories),
    ...partitionsOfRows('a5', values, 'all', gender),
    ...partitionsOfRows('a5', values, 'all', age),
    ...partitionsOfRows('a5', values, 'ethnicity-known', ethnicity),
  ],
};
