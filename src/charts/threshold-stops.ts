import type { Stop } from './stop';
import type { ThresholdLayout } from './threshold-layout';

/** The stops of a picture of thresholds: one for each, from the lowest. */
export function thresholdStops({
  points,
  current,
}: Pick<ThresholdLayout, 'points' | 'current'>): Stop[] {
  return points.map((placed) => {
    const { point, x, y } = placed;
    const key = String(point.threshold);
    return {
      key,
      x,
      y,
      heading: null,
      unit: null,
      rows: [],
      notes: [point.text],
      rings: [{ key, role: placed === current ? 'focus' : 'other', x, y }],
      spoken: point.text,
    };
  });
}
