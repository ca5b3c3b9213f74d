import { describeMonth, monthName } from '../figure/alt-months';
import type { MonthsPanel } from '../figure/figure';
import type { MonthsLayout } from './months-layout';
import { nearestStop, type Stop } from './stop';
import { timeOfDate } from './time';
import type { Reading } from './use-current-stop';

/** "April in the other years: 43,340 to 52,380". */
function othersNote(panel: MonthsPanel, index: number, own: string, write: Write): string[] {
  const others = panel.years.flatMap(({ points }) => {
    const point = points[index];
    return point && point.month !== own && point.value !== null ? [point.value] : [];
  });
  const month = panel.years[0]?.points[index]?.month;
  if (others.length < 2 || month === undefined) return [];
  const range = [Math.min(...others), Math.max(...others)].map(write).join(' to ');
  return [`${monthName(month)} in the other years: ${range}`];
}

type Write = (value: number) => string;

const numbers = new Intl.NumberFormat('en-GB');

/**
 * The stops of a months chart, and how they are come to: every month in the line of all months,
 * which is what the keyboard reads; then, for the pointer, every month again in its year's line.
 * Up and down lead to the same month of another year.
 */
export function monthStops(
  panel: MonthsPanel,
  layout: MonthsLayout,
): { stops: Stop[]; reading: Reading } {
  const { timeX, timeY, seasonX, seasonY, timeline, seasons } = layout;
  const write: Write = (value) => numbers.format(value);
  const middle = (timeline.frame.top + timeline.frame.bottom) / 2;
  const inTime = panel.years.flatMap(({ points }) => {
    const trace = points
      .map(({ value }, index) => ({ value, x: seasonX(index) }))
      .reduce(
        ({ path, pen }, { value, x }) =>
          value === null
            ? { path, pen: 'M' }
            : { path: `${path}${pen}${x.toFixed(1)},${seasonY(value).toFixed(1)}`, pen: 'L' },
        { path: '', pen: 'M' },
      ).path;
    return points.map(({ month, value, text }, index): Stop => {
      const x = timeX(timeOfDate(month));
      const notes = othersNote(panel, index, month, write);
      const heading = describeMonth(month);
      const rings =
        value === null
          ? []
          : [
              { key: 'time', role: 'focus' as const, x, y: timeY(value) },
              { key: 'season', role: 'focus' as const, x: seasonX(index), y: seasonY(value) },
            ];
      return {
        key: month,
        x,
        y: value === null ? middle : timeY(value),
        heading: `${heading}: ${text}`,
        unit: null,
        rows: [],
        notes,
        rings,
        outline: trace,
        spoken: [`${heading}: ${text}.`, ...notes.map((note) => `${note}.`)].join(' '),
      };
    });
  });
  const inSeason = inTime.map((stop): Stop => {
    const at = stop.rings.find(({ key }) => key === 'season');
    return at ? { ...stop, x: at.x, y: at.y } : { ...stop, x: -1000, y: -1000 };
  });
  const besides = seasons.left > 0;
  const inSeasons = ({ x, y }: { x: number; y: number }) =>
    besides ? x >= seasons.left - 10 : y >= seasons.top;
  return {
    stops: [...inTime, ...inSeason],
    reading: {
      stopAt: (point) => {
        if (!inSeasons(point)) return nearestStop(inTime, point, 'time');
        const found = nearestStop(inSeason, point, 'plane', 60);
        return found === null ? null : found + inTime.length;
      },
      count: inTime.length,
      stride: 12,
    },
  };
}
