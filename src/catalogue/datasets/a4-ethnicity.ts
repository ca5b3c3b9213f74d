import type { DataSet } from './dataset';
import { childrenInNeed } from './declare';
import { partitionsOfValues } from './england-partitions';
import { countColumn, englandTable } from './england-table';
import { byGenderAndAge, genderAndAgePartitions } from './gender-and-age';

const values = [
  countColumn('CIN_At31', 'children-in-need', 'children in need at 31 March'),
  countColumn('Known', 'ethnicity-known', 'known ethnicity'),
  countColumn('White', 'white', 'White'),
  countColumn('Mixed', 'mixed', 'Mixed'),
  countColumn('Asian_or_Asian_British', 'asian', 'Asian or Asian British'),
  countColumn('Black_or_Black_British', 'black', 'Black or Black British'),
  countColumn('Other_group', 'other-ethnic-group', 'other ethnic group'),
];

const subjects = byGenderAndAge('Children in Need at 31 March');

/** England's children in need at 31 March by ethnicity, gender and age. */
export const a4Ethnicity: DataSet = {
  ...childrenInNeed,
  id: 'a4-ethnicity',
  title: 'A4: Children in need at 31 March by ethnicity, gender and age, England',
  files: { pattern: 'cin-{release}/a4_cin_by_ethnicity_and_age_gender_{first}_to_{last}.csv' },
  ...englandTable({
    prefix: 'a4',
    name: 'table A4',
    by: ['category', 'characteristic'],
    values,
    subjects,
  }),
  partitions: [
    ...partitionsOfValues('a4', subjects, 'ethnicity-known', [
      'white',
      'mixed',
      'asian',
      'black',
      'other-ethnic-group',
    ]),
    ...genderAndAgePartitions('a4', values),
  ],
};
