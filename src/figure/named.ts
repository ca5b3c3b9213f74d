import type { Measure } from '../catalogue/measures/measure';
import { measureOf } from '../catalogue/measures';

/** A measure's id, or a measure under a shorter name that its chart makes clear: "Police". */
export type Named = string | { measure: string; label: string };

/** A measure and what it is called in a chart. */
export interface NamedMeasure {
  measure: Measure;
  label: string;
}

/**
 * Measures with their names, the measure's own where no other is given. Throws where they are not
 * of one kind of unit and one kind of period, as such figures don't belong on one scale.
 */
export function namedMeasures(names: readonly Named[]): NamedMeasure[] {
  const named = names.map((name): NamedMeasure => {
    if (typeof name !== 'string') return { measure: measureOf(name.measure), label: name.label };
    const measure = measureOf(name);
    return { measure, label: measure.label };
  });
  const [first] = named;
  const other = named.find(
    ({ measure: { unit, period } }) =>
      unit.kind !== first?.measure.unit.kind || period !== first.measure.period,
  );
  if (first && other) {
    throw new Error(
      `Measures "${first.measure.id}" and "${other.measure.id}" can't share a chart: one is a ${first.measure.unit.kind}, ${first.measure.period}, the other a ${other.measure.unit.kind}, ${other.measure.period}.`,
    );
  }
  return named;
}

/** The label of the measures' unit, where all have the same; else nothing. */
export function sharedUnitLabel(named: readonly NamedMeasure[]): string {
  const labels = new Set(named.map(({ measure }) => measure.unit.label));
  const [only = ''] = labels;
  return labels.size === 1 ? only : '';
}
