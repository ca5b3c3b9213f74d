import type { Relationship } from '../../catalogue/relationships/relationship';
import type { Switches } from '../../view/relationship-switches';
import { intervalText, sideOf, signed } from './number-words';
import type { Pair } from './pair';
import type { NoFigure } from './panels';
import { strengthOf, type Strength } from './strength';
import { strengthName } from './strength-words';

/** A year's correlation without one authority. */
export interface LeftOut extends Strength {
  code: string;
  slug: string;
  label: string;
}

/** What becomes of a year's correlation without each authority in turn. */
export interface LeaveOneOut {
  /** With everybody. */
  whole: Strength;
  /** By how much the correlation moves, the most first. */
  without: readonly LeftOut[];
  sentence: string;
}

/** The same year's correlation without each authority, and who moves it most; a reason where there is none. */
export function leaveOneOut(
  pairs: readonly Pair[],
  { minimum }: Relationship,
  switches: Switches,
): LeaveOneOut | NoFigure {
  const whole = strengthOf(pairs, switches, minimum.nothing);
  if ('reason' in whole) return whole;
  const without = pairs
    .flatMap((pair): LeftOut[] => {
      const found = strengthOf(
        pairs.filter(({ code }) => code !== pair.code),
        switches,
        minimum.nothing,
      );
      const { code, slug, label } = pair;
      return 'reason' in found ? [] : [{ code, slug, label, ...found }];
    })
    .sort((a, b) => Math.abs(b.r - whole.r) - Math.abs(a.r - whole.r));
  const [most] = without;
  if (!most)
    return { reason: `Without one more authority, fewer than ${minimum.nothing} are left.` };
  const turns = without.filter(
    ({ interval }) => sideOf(interval) !== sideOf(whole.interval),
  ).length;
  const name = strengthName(switches);
  const reach = [Math.min(...without.map(({ r }) => r)), Math.max(...without.map(({ r }) => r))];
  const turning =
    turns === 0
      ? `Whoever is left out, the interval ${sideOf(whole.interval) === 'both' ? 'holds' : 'leaves out'} 0.`
      : `Leaving out ${turns === 1 ? 'one authority' : `any one of ${turns} authorities`} changes whether the interval holds 0.`;
  return {
    whole,
    without,
    sentence: `${most.label} moves ${name} most: without it, ${name} is ${signed(most.r)} (95% interval ${intervalText(most.interval)}) instead of ${signed(whole.r)}. Without any one authority ${name} lies between ${signed(reach[0] ?? most.r)} and ${signed(reach[1] ?? most.r)}. ${turning}`,
  };
}
