import type { NoFigure } from './panels';

/** What a statistic gives, or the reason where the figures allow none: it throws a RangeError then. */
export function orReason<Found>(find: () => Found, reason: string): Found | NoFigure {
  try {
    return find();
  } catch (error) {
    if (error instanceof RangeError) return { reason };
    throw error;
  }
}
