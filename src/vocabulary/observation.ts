import type { Period } from './period';
import type { Symbol } from './symbol';

/** What every observation is about. `area` of a joint return names its members: "314+318". */
interface Subject {
  measure: string;
  area: string;
  period: Period;
}

/** One published cell: a value or a symbol, never both and never neither. */
export type Observation = Subject &
  ({ value: number; symbol: null } | { value: null; symbol: Symbol });

/** The separator between the members of a joint return in an observation's area. */
export const jointSeparator = '+';
