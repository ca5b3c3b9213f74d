import type { DataSet } from './dataset';
import { childrenInNeed } from './declare';
import { countColumn, englandTable } from './england-table';
import { byGenderAndAge, genderAndAgePartitions } from './gender-and-age';

const values = [
  countColumn('CIN_At31', 'children-in-need', 'children in need at 31 March'),
  countColumn('N1_Abuse_or_neglect', 'abuse-or-neglect', 'N1 abuse or neglect'),
  countColumn(
    'N2_Childs_disability_or_illness',
    'childs-disability',
    'N2 child’s disability or illness',
  ),
  countColumn(
    'N3_Parents_disability_or_illness',
    'parents-disability',
    'N3 parent’s disability or illness',
  ),
  countColumn('N4_Family_in_acute_stress', 'family-in-acute-stress', 'N4 family in acute stress'),
  countColumn('N5_Family_dysfunction', 'family-dysfunction', 'N5 family dysfunction'),
  countColumn(
    'N6_Socially_unacceptable_behaviour',
    'socially-unacceptable-behaviour',
    'N6 socially unacceptable behaviour',
  ),
  countColumn('N7_Low_income', 'low-income', 'N7 low income'),
  countColumn('N8_Absent_parenting', 'absent-parenting', 'N8 absent parenting'),
  countColumn('N9_Cases_other_than_CIN', 'not-in-need', 'N9 cases other than children in need'),
  countColumn('N0_Not_stated', 'not-stated', 'N0 not stated'),
];

/** England's children in need at 31 March by primary need, gender and age. */
export const a3PrimaryNeed: DataSet = {
  ...childrenInNeed,
  id: 'a3-primary-need',
  title: 'A3: Children in need at 31 March by primary need at assessment, gender and age, England',
  files: { pattern: 'cin-{release}/a3_cin_primary_need_by_age_gender_{first}_to_{last}.csv' },
  ...englandTable({
    prefix: 'a3',
    name: 'table A3',
    by: ['category', 'characteristic'],
    values,
    subjects: byGenderAndAge('Primary need at assessment'),
  }),
  // The needs do not make up the children: in 2019 they fall short by 1,600.
  partitions: genderAndAgePartitions('a3', values),
};
