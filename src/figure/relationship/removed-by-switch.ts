import { group } from 'd3-array';
import type { Relationship } from '../../catalogue/relationships/relationship';
import type { Switches } from '../../view/relationship-switches';
import type { CompareAreas } from '../compare/compare-file';
import type { Pair, Pairs, Removed } from './pair';

type Why = Pick<Removed, 'kind' | 'reason'>;

/** The code of London's region; null where the areas have none of that name. */
function londonOf({ regions }: CompareAreas): string | null {
  return regions.find(({ slug }) => slug === 'london')?.code ?? null;
}

/** Why a switch takes a pair away; null where it stays. */
function whyOut(
  pair: Pair,
  { without, london, weighted, adjusted }: Switches,
  londonCode: string | null,
  sizeLabel: string,
): Why | null {
  if (pair.code === without) return { kind: 'choice', reason: 'left out by choice' };
  if (!london && pair.region === londonCode) {
    return { kind: 'choice', reason: 'in London, left out by choice' };
  }
  if (weighted && !((pair.size ?? 0) > 0)) {
    return { kind: 'adjustment', reason: `no number of ${sizeLabel} to weight by` };
  }
  if (adjusted.includes('deprivation') && pair.deprivation === null) {
    return {
      kind: 'adjustment',
      reason: 'no deprivation score: the index of 2019 does not have the authority',
    };
  }
  if (adjusted.includes('referrals') && pair.referralRate === null) {
    return { kind: 'adjustment', reason: 'no rate of referrals to adjust for' };
  }
  return null;
}

/** The pairs that the switches leave, and those that they take away. */
export function withoutBySwitch(
  areas: CompareAreas,
  { size }: Relationship,
  switches: Switches,
  pairs: readonly Pair[],
): Pick<Pairs, 'pairs' | 'removed'> {
  const london = londonOf(areas);
  const kept: Pair[] = [];
  const removed: Removed[] = [];
  const remove = ({ code, label, period }: Pair, why: Why) =>
    removed.push({ ...why, code, label, period });
  for (const pair of pairs) {
    const why = whyOut(pair, switches, london, size.label);
    if (why === null) kept.push(pair);
    else remove(pair, why);
  }
  if (!switches.complete) return { pairs: kept, removed };
  const years = new Set(kept.map(({ period }) => period)).size;
  const whole: Pair[] = [];
  for (const own of group(kept, ({ code }) => code).values()) {
    if (own.length === years) whole.push(...own);
    else
      for (const pair of own) {
        remove(pair, { kind: 'choice', reason: 'not a pair in every year, left out by choice' });
      }
  }
  return { pairs: whole, removed };
}
