import type { Partition } from './dataset';
import { partitionsOfRows } from './england-partitions';
import type { EnglandSubject, EnglandValue } from './england-table';

const ages = [
  ['Under 1 year', 'aged-under-1'],
  ['1 to 4 years', 'aged-1-to-4'],
  ['5 to 9 years', 'aged-5-to-9'],
  ['10 to 15 years', 'aged-10-to-15'],
  ['16 years and over', 'aged-16-and-over'],
] as const;

/** The rows of children in need at 31 March by gender and age: tables A3 and A4. */
export function byGenderAndAge(category: string): EnglandSubject[] {
  const subject = (characteristic: string, slug: string): EnglandSubject => ({
    cells: [category, characteristic],
    slug,
    period: 'at-31-march',
  });
  return [
    subject('Total', 'all'),
    subject('Female', 'females'),
    subject('Male', 'males'),
    subject('Unknown or Indeterminate gender', 'gender-unknown'),
    subject('Unborn', 'unborn'),
    ...ages.map(([age, slug]) => subject(`Total Aged ${age}`, slug)),
    ...ages.map(([age, slug]) => subject(`Female Aged ${age}`, `females-${slug}`)),
    ...ages.map(([age, slug]) => subject(`Male Aged ${age}`, `males-${slug}`)),
  ];
}

/** What of these rows adds up: not the ages of all, because some children's is not known. */
export function genderAndAgePartitions(
  prefix: string,
  values: readonly EnglandValue[],
): Partition[] {
  return [
    ...partitionsOfRows(prefix, values, 'all', ['females', 'males', 'gender-unknown', 'unborn']),
    ...['females', 'males'].flatMap((gender) =>
      partitionsOfRows(
        prefix,
        values,
        gender,
        ages.map(([, slug]) => `${gender}-${slug}`),
      ),
    ),
  ];
}
