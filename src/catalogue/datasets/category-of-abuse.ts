import type { PeriodKind } from '../../vocabulary/period';
import type { Column, ColumnUnit, DataSet, Partition } from './dataset';
import { columnsFor } from './declare';

const categories = [
  ['neglect', 'Neglect', 'neglect'],
  ['physical-abuse', 'Physical', 'physical abuse'],
  ['sexual-abuse', 'Sexual', 'sexual abuse'],
  ['emotional-abuse', 'Emotional', 'emotional abuse'],
  [
    'multiple-categories',
    'Multiple',
    'more than one main category, which are counted in no other category',
  ],
] as const;

const moments = [
  ['initial', 'Initial', 'Initial category of abuse, as assessed when the plan started'],
  ['latest', 'Latest', 'Latest category of abuse, as assessed most recently'],
] as const;

/** The part of a data set that counts plans by category of abuse: tables D2 and D4. */
export function categoriesOfAbuse(
  plans: string,
  period: PeriodKind,
  whole: { measure: string; header: string; definition: string },
): Pick<DataSet, 'columns' | 'headers'> {
  const columns: [string, ColumnUnit, string][] = [[whole.measure, 'count', whole.definition]];
  const headers: Record<string, readonly string[]> = { [whole.measure]: [whole.header] };
  for (const [moment, suffix, described] of moments) {
    for (const [slug, head, name] of categories) {
      const measure = categoryMeasure(plans, slug, moment);
      columns.push([measure, 'count', `${described}: ${name}`]);
      headers[measure] = [`${head}_${suffix}`];
    }
  }
  const declared: Column[] = columnsFor(period, columns);
  return { columns: declared, headers };
}

/** The initial categories as the parts of all plans. */
export function initialCategories(plans: string, whole: string): Partition {
  return { whole, parts: categories.map(([slug]) => categoryMeasure(plans, slug, 'initial')) };
}

function categoryMeasure(plans: string, category: string, moment: string): string {
  return `${plans}-${category}-${moment}`;
}
