import type { Relationship } from '../../catalogue/relationships/relationship';
import type { RelationshipView } from '../../view/relationship-view';
import { yearOf, type Period } from '../../vocabulary/period';
import { capitalised } from '../words';
import type { Told } from './between';
import { atDate, dateOf, xPeriodOf } from './dates';
import type { Pairs } from './pair';
import type { NoFigure } from './panels';
import { strengthOf } from './strength';
import { strengthSentence } from './strength-words';
import { withoutX } from './years-panel';

/** Why the year that was asked for has nothing, and which years have. */
export function noYear({ periods }: Pairs, { year }: RelationshipView): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return 'There is no year with both figures.';
  const asked = year === null ? 'that year' : String(year);
  return `There are no pairs of ${asked}: the years with both figures are ${yearOf(first)} to ${yearOf(last)}.`;
}

/** The correlation of a year with its sentence, or why there is none. */
export function yearStrength(
  relationship: Relationship,
  view: RelationshipView,
  found: Pairs,
  period: Period | null,
): Told | NoFigure {
  if (period === null) return { reason: noYear(found, view) };
  const why = withoutX(relationship, view, found, period);
  if (why !== null) return { reason: why };
  const strength = strengthOf(
    found.pairs.filter((pair) => pair.period === period),
    view,
    relationship.minimum.nothing,
  );
  if ('reason' in strength) {
    return { reason: `${capitalised(dateOf(view.y, period))}: ${strength.reason}` };
  }
  const xWhen = atDate(view.x, xPeriodOf(relationship, view, period));
  const sameYear = xWhen === atDate(view.y, period);
  const when = {
    when: capitalised(atDate(view.y, period)),
    xWhen: sameYear ? 'in the same year' : xWhen,
  };
  return {
    ...strength,
    sentence: strengthSentence(strength, view, when, relationship.minimum.warning),
  };
}
