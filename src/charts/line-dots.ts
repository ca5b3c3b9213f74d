import type { LinesPanel, Series } from '../figure/figure';
import type { Period } from '../vocabulary/period';
import { lineStyles } from './palette';
import { isolatedPeriods, latestPoint } from './series-points';

/** A dot on a line; its radius in pixels. */
export interface LineDot {
  period: Period;
  value: number;
  radius: number;
}

/** Dots: on every point of the focus line, elsewhere only where there is no line to see. */
export function lineDots(series: Series, panel: Pick<LinesPanel, 'periods' | 'breaks'>): LineDot[] {
  const isolated = isolatedPeriods(series, panel);
  const latest = latestPoint(series)?.period;
  const focus = series.role === 'focus';
  const radius = lineStyles[series.role].width + 0.25;
  return series.points.flatMap(({ period, value }) => {
    if (value === null || !(focus || isolated.has(period))) return [];
    return [{ period, value, radius: focus && period === latest ? 5.5 : radius }];
  });
}
