import { markStop } from './mark-stop';
import type { FunnelLayout } from './funnel-layout';
import type { Stop } from './stop';

/** The stops of a funnel: the chosen first, then all others, each from the smallest to the largest. */
export function funnelStops({ marks }: Pick<FunnelLayout, 'marks'>): Stop[] {
  const ordered = [...marks].sort(
    (a, b) =>
      Number(b.mark.role === 'chosen') - Number(a.mark.role === 'chosen') ||
      a.mark.size - b.mark.size ||
      a.mark.value - b.mark.value,
  );
  return ordered.map(({ mark, x, y }) => markStop(mark, x, y));
}
