import type { LinesPanel, Point, Series } from '../figure/figure';
import type { Period } from '../vocabulary/period';

/** A point that is drawn. */
export type DrawnPoint = Point & { value: number };

function drawn(point: Point | undefined): point is DrawnPoint {
  return point !== undefined && point.value !== null;
}

/** A line's points by their period. */
export function pointsByPeriod(series: Series): ReadonlyMap<Period, Point> {
  return new Map(series.points.map((point) => [point.period, point]));
}

/** The last point of a line that has a value; undefined where none has. */
export function latestPoint(series: Series): DrawnPoint | undefined {
  return series.points
    .filter(drawn)
    .reduce<DrawnPoint | undefined>(
      (latest, point) => (latest && latest.period > point.period ? latest : point),
      undefined,
    );
}

/** The periods at which a value stands between two gaps or breaks, so that no line would show it. */
export function isolatedPeriods(
  series: Series,
  { periods, breaks }: Pick<LinesPanel, 'periods' | 'breaks'>,
): ReadonlySet<Period> {
  const points = pointsByPeriod(series);
  const known = periods.map((period) => drawn(points.get(period)));
  const begins = periods.map((period) => breaks.some(({ at }) => at === period));
  return new Set(
    periods.filter(
      (_, index) =>
        known[index] &&
        (!known[index - 1] || begins[index]) &&
        (!known[index + 1] || begins[index + 1]),
    ),
  );
}

/** Whether a line is one that its chart is about, and not one that it is compared with. */
export function isAbout({ role }: Pick<Series, 'role'>): boolean {
  return role === 'focus' || role === 'second' || role === 'third' || role === 'fourth';
}

/** The line that the chart is about is drawn last, over the others. */
export function inDrawingOrder(series: readonly Series[]): Series[] {
  return [...series].sort((a, b) => Number(a.role === 'focus') - Number(b.role === 'focus'));
}
