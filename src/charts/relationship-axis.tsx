import type { Axis } from '../figure/figure';
import { formatTick } from './format-tick';
import type { Frame } from './frame';
import { gridGrey, ink } from './palette';
import { tickSize } from './sizes';
import type { TextWidth } from './text-width';
import { thinTicks } from './thin-ticks';

/** The ticks of an axis across that have room, in its own unit. */
export function ticksAcross(
  axis: Axis,
  xOf: (value: number) => number,
  textWidth: TextWidth,
): number[] {
  const ticks = axis.ticks.map((tick) => ({
    at: xOf(tick),
    width: textWidth(formatTick(tick, axis), tickSize),
    tick,
  }));
  return thinTicks(ticks, 12).map(({ tick }) => tick);
}

/** An axis across the foot of a plot: its grid upwards, and its ticks under it. */
export function AcrossAxis({
  axis,
  ticks,
  frame: { top, bottom },
  xOf,
}: {
  axis: Axis;
  ticks: readonly number[];
  frame: Frame;
  xOf: (value: number) => number;
}) {
  return (
    <>
      <path
        className="chart-grid"
        d={ticks.map((tick) => `M${xOf(tick)},${top}V${bottom}`).join('')}
        stroke={gridGrey}
      />
      <g fill={ink} fontSize={tickSize} textAnchor="middle">
        {ticks.map((tick) => (
          <text key={tick} x={xOf(tick)} y={bottom + 8} dy="0.8em">
            {formatTick(tick, axis)}
          </text>
        ))}
      </g>
    </>
  );
}
