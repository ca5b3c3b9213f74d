import { measureOf } from '../../catalogue/measures/known';
import type { Measure } from '../../catalogue/measures/measure';
import type { Switches } from '../../view/relationship-switches';
import { jointSeparator } from '../../vocabulary/observation';
import { periodOf, yearOf, type Period } from '../../vocabulary/period';
import type { CompareAreas, ComparedCell } from '../compare/compare-file';
import { absentFrom } from '../compare/existence';
import { returnLabel } from '../compare/labels';
import { formatPoint } from '../words';
import { dateOf } from './dates';
import type { RelationshipFiles, Removed } from './pair';
import { relatedWords } from './related-words';

interface Half {
  code: string;
  period: Period;
  xPeriod: Period;
  x: ComparedCell | null;
  y: ComparedCell | null;
}

/**
 * The joint return behind a figure: the cell's own, or that of any file on the date of the measure's
 * denominator. A ratio to the workforce has no figure for one member, and its cell cannot say why.
 */
function jointOf(
  files: RelationshipFiles,
  measure: Measure,
  half: Half,
  at: Period,
): string | null {
  const { kind, denominator } = measure.formula;
  if (kind !== 'ratio') return null;
  const date = periodOf(denominator.period, yearOf(at) - (denominator.yearsBefore ?? 0));
  for (const { periods, authorities } of Object.values(files)) {
    const series = authorities.find(({ code }) => code === half.code);
    const joint = series?.joints?.[periods.indexOf(date)] ?? null;
    if (joint !== null) return joint;
  }
  return null;
}

/** Why an authority of a year has no pair: y's reason first, then x's. */
export function whyMissing(
  files: RelationshipFiles,
  areas: CompareAreas,
  { x: xId, y: yId }: Pick<Switches, 'x' | 'y'>,
  half: Half,
): Pick<Removed, 'kind' | 'reason'> {
  const { code, period, xPeriod, x, y } = half;
  const lacksY = (y?.value ?? null) === null;
  const [id, cell, at] = lacksY ? [yId, y, period] : [xId, x, xPeriod];
  const measure = measureOf(id);
  const { topic } = relatedWords(id);
  const date = dateOf(id, at);
  const joint = cell?.joint ?? jointOf(files, measure, half, at);
  if (joint !== null) {
    return {
      kind: 'joint return',
      reason: `${topic}: none for either alone in the joint return of ${returnLabel(areas, joint.split(jointSeparator))}`,
    };
  }
  if (cell !== null && cell.symbol !== null) {
    return { kind: 'symbol', reason: `${topic}: ${formatPoint(measure, null, cell.symbol)}` };
  }
  if (absentFrom(code, areas, measure.period, at) !== null) {
    return { kind: 'reorganisation', reason: `${topic}: the authority did not exist at ${date}` };
  }
  return { kind: 'no row', reason: `${topic}: the file has no row` };
}
