import type { ThresholdPanel, ThresholdPoint } from '../figure/relationship/panels';
import { formatTick } from './format-tick';
import { linear, type Frame } from './frame';
import type { At } from './geometry';
import { ticksAcross } from './relationship-axis';
import { placeRules, type PlacedRule } from './rule-labels';
import { labelSize, tickSize } from './sizes';
import type { TextWidth } from './text-width';

const ticksHeight = 26;

/** A threshold's difference where it stands, with the ends of its interval. */
export interface PlacedThreshold extends At {
  point: ThresholdPoint;
  upper: number | null;
  lower: number | null;
}

/** Where everything in a picture of thresholds stands, in pixels of the drawing. */
export interface ThresholdLayout {
  frame: Frame;
  xOf: (value: number) => number;
  yOf: (value: number) => number;
  xTicks: readonly number[];
  points: readonly PlacedThreshold[];
  /** The outlines of the band, one for each run of thresholds that have an interval. */
  bands: readonly (readonly At[])[];
  /** The threshold that is asked for: its rule, and its point where it has one. */
  rules: readonly PlacedRule[];
  current: PlacedThreshold | null;
}

/** Runs of points that have an interval: a band is not drawn across one that has none. */
function bandsOf(points: readonly PlacedThreshold[]): At[][] {
  const runs: { x: number; upper: number; lower: number }[][] = [[]];
  for (const { x, upper, lower } of points) {
    if (upper === null || lower === null) runs.push([]);
    else runs.at(-1)?.push({ x, upper, lower });
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => [
      ...run.map(({ x, upper }) => ({ x, y: upper })),
      ...[...run].reverse().map(({ x, lower }) => ({ x, y: lower })),
    ]);
}

/** Lays thresholds out in a width and height. */
export function layOutThreshold(
  panel: ThresholdPanel,
  width: number,
  height: number,
  textWidth: TextWidth,
): ThresholdLayout {
  const { x, y, current } = panel;
  const left = Math.ceil(
    Math.max(0, ...y.ticks.map((tick) => textWidth(formatTick(tick, y), tickSize))) + 8,
  );
  const half = textWidth(formatTick(x.ticks.at(-1) ?? 0, x), tickSize) / 2 + 1;
  const frame = {
    left,
    top: 26,
    right: Math.floor(width - Math.max(8, half)),
    bottom: height - ticksHeight,
  };
  const xOf = linear(x.domain, [frame.left, frame.right]);
  const yOf = linear(y.domain, [frame.bottom, frame.top]);
  const points = panel.points.map((point): PlacedThreshold => {
    const { threshold, difference, interval } = point;
    return {
      point,
      x: xOf(threshold),
      y: yOf(difference),
      upper: interval && yOf(interval.upper),
      lower: interval && yOf(interval.lower),
    };
  });
  const [from, to] = x.domain;
  const label = `Threshold ${formatTick(current, { decimals: Number.isInteger(current) ? 0 : 1, suffix: x.suffix })}`;
  return {
    frame,
    xOf,
    yOf,
    xTicks: ticksAcross(x, xOf, textWidth),
    points,
    bands: bandsOf(points),
    rules:
      current < from || current > to
        ? []
        : placeRules([{ x: current, label }], xOf, (text) => textWidth(text, labelSize), [
            0,
            width,
          ]),
    current: points.find(({ point }) => Math.abs(point.threshold - current) < 1e-9) ?? null,
  };
}
