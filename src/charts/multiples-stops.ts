import type { MultiplesPanel } from '../figure/figure';
import { lineStops } from './line-stops';
import type { MultiplesLayout } from './multiples-layout';
import { nearestStop, type Stop } from './stop';
import type { Reading } from './use-current-stop';

/**
 * The stops of small charts, one chart after the other, and how they are come to: the pointer reads
 * the chart that it is over; up and down lead to the same period of another chart.
 */
export function multiplesStops(
  panel: MultiplesPanel,
  { charts }: MultiplesLayout,
): { stops: Stop[]; reading: Reading } {
  const count = panel.periods.length;
  const byChart = charts.map(({ panel: small, plot, top, bottom, xOf, yOf }) => {
    const { left, right } = plot.frame;
    const frame = { left: plot.left + left, right: plot.left + right, top, bottom };
    return lineStops(small, { xOf, yOf, frame }).map((stop): Stop => ({
      ...stop,
      key: `${small.key} ${stop.key}`,
      heading: `${small.title}, ${stop.heading?.charAt(0).toLowerCase() ?? ''}${stop.heading?.slice(1) ?? ''}`,
      outline: `M${stop.x},${top}V${bottom}`,
      spoken: `${small.title}. ${stop.spoken}`,
    }));
  });
  return {
    stops: byChart.flat(),
    reading: {
      stopAt: (point) => {
        // The middle of a chart that is nearest, as a gutter belongs to both its sides.
        const distance = ({ plot, top, bottom }: (typeof charts)[number]) =>
          Math.hypot(
            plot.left + (plot.frame.left + plot.frame.right) / 2 - point.x,
            (top + bottom) / 2 - point.y,
          );
        const nearest = charts.reduce(
          (best, chart, index) => {
            const far = distance(chart);
            return far < best.far ? { index, far } : best;
          },
          { index: 0, far: Infinity },
        );
        const within = nearestStop(byChart[nearest.index] ?? [], point, 'time');
        return within === null ? null : nearest.index * count + within;
      },
      count: charts.length * count,
      stride: count,
    },
  };
}
