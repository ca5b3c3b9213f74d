import type { DataSet } from './dataset';
import { childrenInNeed, columnsFor } from './declare';

/**
 * Children in need at 31 March by their primary need at assessment. The needs are no partition: in
 * 2013 to 2016 and 2019 those of some authorities, regions and England add up to less than all.
 */
export const b3PrimaryNeed: DataSet = {
  ...childrenInNeed,
  id: 'b3-primary-need',
  title: 'B3: Children in need by primary need at assessment',
  files: {
    pattern: 'cin-{release}/b3_cin_primary_need_{first}_to_{last}.csv',
  },
  columns: columnsFor('at-31-march', [
    [
      'children-in-need-by-primary-need',
      'count',
      'Children in need: episodes of need open at 31 March, as in table B3',
    ],
    [
      'primary-need-abuse-or-neglect-count',
      'count',
      'Children in need at 31 March whose primary need at assessment was abuse or neglect',
    ],
    [
      'primary-need-childs-disability-or-illness-count',
      'count',
      "Children in need at 31 March whose primary need at assessment was the child's disability or illness",
    ],
    [
      'primary-need-parents-disability-or-illness-count',
      'count',
      "Children in need at 31 March whose primary need at assessment was a parent's disability or illness",
    ],
    [
      'primary-need-family-in-acute-stress-count',
      'count',
      'Children in need at 31 March whose primary need at assessment was family in acute stress',
    ],
    [
      'primary-need-family-dysfunction-count',
      'count',
      'Children in need at 31 March whose primary need at assessment was family dysfunction',
    ],
    [
      'primary-need-socially-unacceptable-behaviour-count',
      'count',
      'Children in need at 31 March whose primary need at assessment was socially unacceptable behaviour',
    ],
    [
      'primary-need-low-income-count',
      'count',
      'Children in need at 31 March whose primary need at assessment was low income',
    ],
    [
      'primary-need-absent-parenting-count',
      'count',
      'Children in need at 31 March whose primary need at assessment was absent parenting',
    ],
    [
      'primary-need-cases-other-than-children-in-need-count',
      'count',
      'Children in need at 31 March whose primary need at assessment was cases other than children in need',
    ],
    [
      'primary-need-not-stated-count',
      'count',
      'Children in need at 31 March whose primary need at assessment was not stated',
    ],
  ]),
  headers: {
    'children-in-need-by-primary-need': ['At31_episodes'],
    'primary-need-abuse-or-neglect-count': ['N1_Abuse_or_neglect'],
    'primary-need-childs-disability-or-illness-count': ['N2_Childs_disability_or_illness'],
    'primary-need-parents-disability-or-illness-count': ['N3_Parents_disability_or_illness'],
    'primary-need-family-in-acute-stress-count': ['N4_Family_in_acute_stress'],
    'primary-need-family-dysfunction-count': ['N5_Family_dysfunction'],
    'primary-need-socially-unacceptable-behaviour-count': ['N6_Socially_unacceptable_behaviour'],
    'primary-need-low-income-count': ['N7_Low_income'],
    'primary-need-absent-parenting-count': ['N8_Absent_parenting'],
    'primary-need-cases-other-than-children-in-need-count': ['N9_Cases_other_than_CIN'],
    'primary-need-not-stated-count': ['N0_Not_stated'],
  },
};
