import { shownValue, type Chance } from './chance';
import { chanceInterval } from './chance-interval';
import type { Counted } from './counted';
import type { Interval } from './interval';
import { level95, type Level } from './levels';

/** A change in the shown unit (points, for per cent): later − earlier, and what chance allows it to be. */
export interface Change {
  difference: number;
  interval: Interval;
  /** The interval leaves out 0: independent chance alone would hardly make such a change. */
  beyondChance: boolean;
}

/**
 * The change between two figures taken as independent, 95% unless told. The limits square and add the
 * distances of each figure's own limits: for proportions method 10 of Newcombe 1998, Statistics in
 * Medicine 17:873; for rates the same on Byar's limits (Zou and Donner 2008, Statistics in Medicine
 * 27:1693). RangeError for counts that make no figure.
 */
export function change(
  later: Counted,
  earlier: Counted,
  chance: Chance,
  level: Level = level95,
): Change {
  const [now, then] = [shownValue(later, chance), shownValue(earlier, chance)];
  const [nowLimits, thenLimits] = [
    chanceInterval(later, chance, level),
    chanceInterval(earlier, chance, level),
  ];
  const difference = now - then;
  const lower = difference - Math.hypot(now - nowLimits.lower, thenLimits.upper - then);
  const upper = difference + Math.hypot(nowLimits.upper - now, then - thenLimits.lower);
  return { difference, interval: { lower, upper }, beyondChance: lower > 0 || upper < 0 };
}
