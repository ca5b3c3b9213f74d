import type { Relationship } from '../../catalogue/relationships/relationship';
import type { RelationshipView } from '../../view/relationship-view';
import { relatedWords } from './related-words';
import type { RelationshipFigures } from './relationship-figures';
import type { Repeated } from './repeated';

/**
 * The level that divides authorities: where x is the measure of it and the groups are of the CSV's own
 * pairs, for the page divides those as well that have nothing to weight by or to adjust for.
 */
function thresholdOf(
  { threshold }: Relationship,
  view: RelationshipView,
  { strength, twoGroups }: RelationshipFigures,
): number | null {
  if (threshold?.measure !== view.x || twoGroups === null) return null;
  if ('reason' in twoGroups || 'reason' in strength) return null;
  const divided = twoGroups.groups.reduce((all, { marks }) => all + marks.length, 0);
  return divided === strength.n ? (view.threshold ?? threshold.at) : null;
}

/** What code is to repeat of the page as it stands, from the CSV of this name; null without pairs. */
export function repeatedOf(
  relationship: Relationship,
  view: RelationshipView,
  figures: RelationshipFigures,
  file: string,
): Repeated | null {
  const { caption, pairs, period, strength } = figures;
  if (pairs.length === 0) return null;
  return {
    file,
    words: [relationship.question, ...caption.split(/(?<=[.!?]) (?=[A-Z])/)],
    period: 'reason' in strength ? null : period,
    correlation: view.correlation,
    weighted: view.weighted,
    adjusted: view.adjusted,
    step: relatedWords(view.x).step,
    threshold: thresholdOf(relationship, view, figures),
  };
}
