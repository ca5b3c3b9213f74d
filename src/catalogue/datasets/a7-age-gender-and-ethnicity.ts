import type { DataSet } from './dataset';
import { childrenInNeed } from './declare';
import { partitionsOfRows } from './england-partitions';
import { englandTable, type EnglandSubject, type EnglandValue } from './england-table';

const values: readonly EnglandValue[] = [
  { header: 'number', slug: '', unit: 'count', name: 'number' },
  { header: 'percent', slug: 'percent', unit: 'percent', name: 'percentage' },
];

const subject = (characteristic: string, type: string, slug: string, of?: string) => ({
  cells: ['Children in Need at 31 March', characteristic, type],
  slug,
  period: 'at-31-march' as const,
  ...(of === undefined ? {} : { of }),
});

const ethnic = (type: string, slug: string) => subject('Ethnicity', type, slug, 'ethnicity-known');

const groups: readonly (readonly [EnglandSubject, readonly EnglandSubject[]])[] = [
  [
    ethnic('Total White', 'white'),
    [
      ethnic('White British', 'white-british'),
      ethnic('White Irish', 'white-irish'),
      ethnic('Gypsy or Irish Traveller', 'gypsy-or-irish-traveller'),
      ethnic('Any other White background', 'other-white'),
    ],
  ],
  [
    ethnic('Total mixed', 'mixed'),
    [
      ethnic('White and Black Caribbean', 'white-and-black-caribbean'),
      ethnic('White and Black African', 'white-and-black-african'),
      ethnic('White and Asian', 'white-and-asian'),
      ethnic('Any other mixed background', 'other-mixed'),
    ],
  ],
  [
    ethnic('Total Asian or Asian British', 'asian'),
    [
      ethnic('Indian', 'indian'),
      ethnic('Pakistani', 'pakistani'),
      ethnic('Bangladeshi', 'bangladeshi'),
      ethnic('Chinese', 'chinese'),
      ethnic('Any other Asian background', 'other-asian'),
    ],
  ],
  [
    ethnic('Total Black or Black British', 'black'),
    [
      ethnic('Black African', 'black-african'),
      ethnic('Black Caribbean', 'black-caribbean'),
      ethnic('Any other Black background', 'other-black'),
    ],
  ],
  [ethnic('Any other ethnic group', 'other-ethnic-group'), []],
];

/** England's children in need at 31 March by age, gender and ethnicity. */
export const a7AgeGenderAndEthnicity: DataSet = {
  ...childrenInNeed,
  id: 'a7-age-gender-and-ethnicity',
  title: 'A7: Children in need at 31 March by age, gender and ethnicity, England',
  files: { pattern: 'cin-{release}/a7_cin_by_age_gender_ethnicity_{first}_to_{last}.csv' },
  ...englandTable({
    prefix: 'a7',
    name: 'table A7',
    by: ['category', 'characteristic', 'characteristic_type'],
    values,
    subjects: [
      // A whole's own percentage is 100.
      subject('Total', 'Total', 'all'),
      subject('Gender', 'Female', 'females', 'all'),
      subject('Gender', 'Male', 'males', 'all'),
      subject('Gender', 'Unknown or Indeterminate gender', 'gender-unknown', 'all'),
      subject('Unborn', 'Unborn', 'unborn', 'all'),
      subject('Age', 'Under 1 year', 'aged-under-1', 'all'),
      subject('Age', '1 to 4 years', 'aged-1-to-4', 'all'),
      subject('Age', '5 to 9 years', 'aged-5-to-9', 'all'),
      subject('Age', '10 to 15 years', 'aged-10-to-15', 'all'),
      subject('Age', '16 years and over', 'aged-16-and-over', 'all'),
      subject('Ethnicity', 'Known ethnicity', 'ethnicity-known'),
      ...groups.flatMap(([group, members]) => [group, ...members]),
    ],
  }),
  partitions: [
    ...partitionsOfRows('a7', values, 'all', ['females', 'males', 'gender-unknown', 'unborn']),
    ...partitionsOfRows(
      'a7',
      values,
      'ethnicity-known',
      groups.map(([group]) => group.slug),
    ),
    ...groups
      .filter(([, members]) => members.length > 0)
      .flatMap(([group, members]) =>
        partitionsOfRows(
          'a7',
          values,
          group.slug,
          members.map(({ slug }) => slug),
        ),
      ),
  ],
};
