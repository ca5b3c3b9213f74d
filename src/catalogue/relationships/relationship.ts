import type { PeriodKind } from '../../vocabulary/period';

/** Two measures looked at together, and how their dates join. */
export interface Relationship {
  id: string;
  label: string;
  /** On the horizontal axis: what is thought to come first. */
  x: { measure: string; period: PeriodKind; yearsBefore: 0 | 1 };
  /** On the vertical axis; its period names the pair. */
  y: { measure: string };
  /** How the dates join, in words. */
  join: string;
  /** What must be said beside it. */
  caveats: readonly string[];
}
