/** Two limits in one unit, `lower` ≤ `upper`. */
export interface Interval {
  lower: number;
  upper: number;
}
