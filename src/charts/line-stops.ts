import type { LinesPanel, Point } from '../figure/figure';
import { yearOf } from '../vocabulary/period';
import type { LinesLayout } from './lines-layout';
import { pointsByPeriod } from './series-points';
import type { Stop } from './stop';

function said(point: Point | undefined): string {
  return point?.text ?? 'no figure';
}

/** The words that follow the number in every one of these figures; null where they differ. */
function sharedUnit(points: readonly (Point | undefined)[]): string | null {
  const units = new Set(
    points.flatMap((point) => {
      if (!point || point.value === null) return [];
      const space = point.text.indexOf(' ');
      return space < 0 ? [''] : [point.text.slice(space + 1)];
    }),
  );
  const [unit] = units;
  return units.size === 1 && unit ? unit : null;
}

/** The stops of a chart of lines: one for each period, with every line's figure at it. */
export function lineStops(
  panel: LinesPanel,
  { xOf, yOf, frame }: Pick<LinesLayout, 'xOf' | 'yOf' | 'frame'>,
): Stop[] {
  const lines = panel.series.map((series) => ({ ...series, at: pointsByPeriod(series) }));
  return panel.periods.map((period) => {
    const heading = `${panel.periodLabel} ${yearOf(period)}`;
    const points = lines.map(({ at }) => at.get(period));
    const unit = sharedUnit(points);
    const rows = lines.map(({ key, role, label }, index) => {
      const text = said(points[index]);
      const value = points[index]?.value ?? null;
      const short = unit !== null && value !== null ? text.slice(0, -unit.length - 1) : text;
      return { key, role, label, text: short };
    });
    const rings = lines.flatMap(({ key, role, at }) => {
      const value = at.get(period)?.value ?? null;
      return value === null ? [] : [{ key, role, x: xOf(period), y: yOf(value) }];
    });
    const notes = panel.breaks
      .filter(({ at }) => at === period)
      .map(({ reason }) => `Break before this point: ${reason}`);
    const figures = lines.map(({ label }, index) => `${label} ${said(points[index])}`).join('; ');
    return {
      key: period,
      x: xOf(period),
      y: (frame.top + frame.bottom) / 2,
      heading,
      unit,
      rows,
      notes,
      rings,
      spoken: [`${heading}: ${figures}.`, ...notes].join(' '),
    };
  });
}
