import type { ScatterPanel } from '../figure/figure';
import { spread } from './spread';

/** An upright rule across a plot, and where its words begin above it. */
export interface PlacedRule {
  x: number;
  label: string;
  labelX: number;
}

/**
 * A panel's rules with their words centred above them, moved aside where they would meet or leave
 * the space between `from` and `to`. Where there is no room for all, each starts at its rule.
 */
export function placeRules(
  rules: NonNullable<ScatterPanel['rules']>,
  xOf: (value: number) => number,
  widthOf: (label: string) => number,
  [from, to]: readonly [number, number],
): PlacedRule[] {
  const air = 6;
  const placed = spread(
    rules.map(({ x, label }) => {
      const height = widthOf(label) + 2 * air;
      return { want: xOf(x) - height / 2, height };
    }),
    from - air,
    to + air,
  );
  return rules.map(({ x, label }, index) => ({
    x: xOf(x),
    label,
    labelX: (placed?.[index] ?? xOf(x) - air) + air,
  }));
}
