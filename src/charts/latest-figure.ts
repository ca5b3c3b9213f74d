import type { LinesPanel, Series } from '../figure/figure';
import { yearOf } from '../vocabulary/period';
import { latestPoint } from './series-points';

/**
 * A line's latest figure without its unit, which the axis has said: "30.8%", "512.3" of
 * "512.3 per 10,000 children". With its year where the chart goes on for longer: "9.8% (2023)".
 */
export function latestFigure(series: Series, periods: LinesPanel['periods']): string {
  const latest = latestPoint(series);
  if (!latest) return 'no figures';
  const figure = latest.text.split(' ', 1)[0] ?? latest.text;
  return latest.period === periods.at(-1) ? figure : `${figure} (${yearOf(latest.period)})`;
}
