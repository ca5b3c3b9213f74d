import type { LinesPanel } from '../figure/figure';
import type { Period } from '../vocabulary/period';
import { breakTime, timeOf } from './time';

/** A period, or the middle of a break, where no line has a value: none crosses it. */
export interface TimeRow {
  period: Period | null;
  time: number;
}

/** Every period and break of a chart of lines, in order of time. */
export function timeRows({ periods, breaks }: Pick<LinesPanel, 'periods' | 'breaks'>): TimeRow[] {
  const apart = new Set(breaks.map(({ at }) => breakTime(at)));
  return [
    ...periods.map((period) => ({ period, time: timeOf(period) })),
    ...[...apart].map((time) => ({ period: null, time })),
  ].sort((a, b) => a.time - b.time);
}
