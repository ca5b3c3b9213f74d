import type { FunnelLimit } from '../figure/compare/panels';
import type { SideLine } from './compare-side';
import type { At, Segment } from './geometry';
import { limitStyles } from './palette';

/** One of the four limits, from the smallest size to the largest. */
export interface LimitPlace extends SideLine {
  points: readonly At[];
}

const kinds = [
  { key: 'upper998', of: 'within998', end: 'upper', label: '99.8% limits' },
  { key: 'upper95', of: 'within95', end: 'upper', label: '95% limits' },
  { key: 'lower95', of: 'within95', end: 'lower', label: '95% limits' },
  { key: 'lower998', of: 'within998', end: 'lower', label: '99.8% limits' },
] as const;

/** The limits of both levels, above and below. */
export function limitPlaces(
  limits: readonly FunnelLimit[],
  at: (size: number, value: number) => At,
): LimitPlace[] {
  const bySize = [...limits].sort((a, b) => a.size - b.size);
  return kinds.map(({ key, of, end, label }) => ({
    key,
    label,
    style: limitStyles[of],
    points: bySize.map((limit) => at(limit.size, limit[of][end])),
  }));
}

/** The pieces of a limit that names should keep off: few enough to try every place against. */
export function limitPieces({ points }: LimitPlace): Segment[] {
  const stride = Math.max(1, Math.ceil(points.length / 24));
  const kept = points.filter((_, index) => index % stride === 0 || index === points.length - 1);
  return kept.slice(1).flatMap((to, index): Segment[] => {
    const from = kept[index];
    return from ? [[from, to]] : [];
  });
}
