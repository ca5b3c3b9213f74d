import type { Measure } from '../../catalogue/measures/measure';
import type { Chance } from '../../statistics/chance';

const reasons = {
  count:
    'A count of its own says how large an authority is. How chance moves it among authorities of different size can be told only for a share or a rate.',
  workforce:
    'Figures of the workforce are shares of full-time-equivalent posts, or of days, and averages over them. Posts are no independent counts, nearly all are returned, and chance is not what moves them: so no interval stands beside them, and no funnel is drawn.',
  besideEachOther:
    'The two counts are of the same year, but not the same cases followed through: one is no part of the other, so chance has no simple law here.',
  uncounted: 'The figure is not counted from a numerator and a denominator.',
};

/**
 * How chance moves a measure's figures, or in a sentence why that cannot be told. A share of counted
 * things is a proportion; a count per 10,000 children is a rate.
 */
export function chanceOrReason(measure: Measure): Chance | { reason: string } {
  const { unit, formula, group } = measure;
  const { numerator, denominator, scale } = formula;
  if (unit.kind === 'count') return { reason: reasons.count };
  if (group === 'Workforce') return { reason: reasons.workforce };
  if (measure.besideEachOther) return { reason: reasons.besideEachOther };
  if (!numerator || !denominator || scale === undefined) return { reason: reasons.uncounted };
  if (unit.kind === 'percent') return { law: 'proportion', scale };
  return denominator.columns.includes('children-aged-0-to-17')
    ? { law: 'rate', scale }
    : { reason: reasons.uncounted };
}

/** The same, with null for measures that have no law of chance: counts, medians, the workforce. */
export function chanceOf(measure: Measure): Chance | null {
  const found = chanceOrReason(measure);
  return 'law' in found ? found : null;
}
