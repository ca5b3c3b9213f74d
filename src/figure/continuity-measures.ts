import { measureOf } from '../catalogue/measures';
import type { Measure } from '../catalogue/measures/measure';
import type { FigureRow } from '../query/rows';

/**
 * The measures that a reorganised area is followed by: those of a whole subject, and their counts.
 * Parts of one, such as a source of referrals, can be put side by side on the part's own page.
 */
const ids: readonly string[] = [
  'referrals-per-10000',
  're-referrals',
  'no-further-action-before-assessment',
  'no-further-action-after-assessment',
  'assessments-completed-per-10000',
  'assessments-within-45-days',
  'children-in-need-per-10000',
  'child-in-need-plans-at-31-march-per-10000',
  'section-47-enquiries-per-10000',
  'initial-conferences-per-10000',
  'enquiries-to-conference',
  'conferences-within-15-days',
  'plans-starting-per-10000',
  'plans-at-31-march-per-10000',
  'repeat-plans',
  'plans-two-years-or-more',
  'plans-reviewed-within-timescales',
  'caseload',
  'children-in-need-per-social-worker',
  'turnover',
  'vacancies',
  'agency-workers',
  'absence',
  'referrals',
  'children-in-need',
  'section-47-enquiries',
  'initial-conferences',
  'plans-starting',
  'plans-at-31-march',
];

/** Those measures, in the order in which they are offered. */
export const continuityMeasures: readonly Measure[] = ids.map(measureOf);

/**
 * The measure that a continuity chart opens with: the first that can be compared between areas of
 * any size and of which no authority shown lacks more than half; the first of all where there is none.
 */
export function openingMeasure(
  offered: readonly string[],
  rows: readonly FigureRow[],
  shown: readonly string[],
): Measure {
  const comparable = offered.map(measureOf).filter(({ sized }) => !sized);
  const isWhole = (measure: Measure) =>
    shown.every((code) => {
      const own = rows.filter((row) => row.measure === measure.id && row.area === code);
      const known = own.filter(({ value }) => value !== null);
      return own.length > 0 && known.length * 2 >= own.length;
    });
  const found = comparable.find(isWhole) ?? comparable[0];
  if (!found) throw new Error('No measure can be compared between areas of different size.');
  return found;
}
