import type { Relationship } from '../../catalogue/relationships/relationship';
import type { Switches } from '../../view/relationship-switches';

/**
 * The ids of the measures whose compare files a relationship's figures are made from. The relationship's
 * own x is always one: it says who makes a joint return.
 */
export function filesNeeded(
  { x: first, size, referralRate, threshold }: Relationship,
  { x, y }: Pick<Switches, 'x' | 'y'>,
): string[] {
  const wanted = [x, y, first.measure, size.measure, referralRate, threshold?.measure ?? null];
  return [...new Set(wanted.filter((id) => id !== null))];
}
