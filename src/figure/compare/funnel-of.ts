import { shownValue, type Chance } from '../../statistics/chance';
import type { Counted } from '../../statistics/counted';
import { funnel, type Funnel } from '../../statistics/funnel';
import { formatCell } from '../words';
import { chanceOrReason } from './chance-of';
import { isCounted } from './intervals';
import type { Slice, SliceEntry } from './slice';
import { inPeriod } from './slice-words';

/** The fewest figures that a spread can be estimated from. */
const fewest = 10;

/** A return with the counts of its figure. */
export type CountedEntry = SliceEntry & { cell: { counted: Counted } };

/** The funnel of a slice by both kinds of limits, their points in the order of `counted`. */
export interface SliceFunnel {
  chance: Chance;
  /** England's own figure: unrounded from its counts, or as printed where these do not give it. */
  target: number;
  printed: boolean;
  counted: readonly CountedEntry[];
  /** Figures that are published without their counts. */
  leftOut: readonly SliceEntry[];
  overdispersed: Funnel;
  naive: Funnel;
}

/**
 * The funnel of a slice round England's figure from its counts, or in a sentence why there is none: no
 * law of chance, fewer than ten figures with counts, no figure for England, or a target of 0 or the whole.
 */
export function funnelOf(slice: Slice): SliceFunnel | { reason: string } {
  const { measure, entries, england } = slice;
  const chance = chanceOrReason(measure);
  if ('reason' in chance) return chance;
  const hasCounts = (entry: SliceEntry): entry is CountedEntry =>
    isCounted(entry.cell.counted, chance);
  const counted = entries.filter(hasCounts);
  if (counted.length < fewest) {
    const only =
      counted.length === 1
        ? '1 has'
        : `${counted.length || 'none'} ha${counted.length === 0 ? 's' : 've'}`;
    return {
      reason: `A funnel needs the counts behind at least ten figures: ${inPeriod(slice)}, ${only} them.`,
    };
  }
  const exact = england && isCounted(england.counted, chance) ? england.counted : null;
  const target = exact ? shownValue(exact, chance) : (england?.value ?? null);
  if (target === null) {
    return {
      reason: `A funnel is drawn round England’s figure, and ${inPeriod(slice)} England has none.`,
    };
  }
  if (target === 0 || (chance.law === 'proportion' && target === chance.scale)) {
    return {
      reason: `A funnel is drawn round England’s figure. Round ${formatCell(measure, target, null)} there is no chance to reckon with.`,
    };
  }
  const figures = counted.map(({ cell }) => cell.counted);
  return {
    chance,
    target,
    printed: exact === null,
    counted,
    leftOut: entries.filter((entry) => !hasCounts(entry)),
    overdispersed: funnel(figures, chance, target),
    naive: funnel(figures, chance, target, 'naive'),
  };
}
