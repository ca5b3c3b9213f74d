import type { ComparedMark, ComparedRole, DistributionPanel } from '../figure/compare/panels';
import { placeNames, type Names } from './compare-names';
import { comparedRadii } from './compare-sizes';
import { sideLabels, sideTexts, sideWidth, type SideLabel, type SideLine } from './compare-side';
import { quarterLeading, quarterPlaces, type QuarterPlace } from './distribution-quarter-places';
import { formatTick } from './format-tick';
import { linear, type Frame } from './frame';
import type { Segment } from './geometry';
import { lineStyles } from './palette';
import { narrowWidth, tickSize } from './sizes';
import type { TextWidth } from './text-width';

/** The words beside the plot take no more than this, in pixels. */
const sideLimit = 150;
/** Before the first mark and after the last: half of a large mark. */
const inset = 7;

/** A mark where it stands, with the ends of its whisker; `cut` where one lies beyond the axis. */
export interface PlacedMark {
  mark: ComparedMark;
  x: number;
  y: number;
  whisker: { top: number; bottom: number } | null;
}

/** A figure across the plot: England's, or the group's median. */
export interface RulePlace extends SideLine {
  y: number;
}

/** Where everything in a distribution stands, in pixels of the drawing. */
export interface DistributionLayout {
  frame: Frame;
  yOf: (value: number) => number;
  /** From the lowest value to the highest. */
  marks: readonly PlacedMark[];
  radii: Record<ComparedRole, number>;
  whiskerWidth: number;
  quarters: readonly QuarterPlace[];
  rules: readonly RulePlace[];
  /** The rules' words beside the plot; null where only a key has room for them. */
  side: readonly SideLabel[] | null;
  names: Names;
}

const ruleStyles = { england: lineStyles.england, group: lineStyles.neighbours };

/** Lays a distribution out in a width and height. */
export function layOutDistribution(
  panel: DistributionPanel,
  width: number,
  height: number,
  textWidth: TextWidth,
): DistributionLayout {
  const { axis } = panel;
  const narrow = width < narrowWidth;
  const sorted = [...panel.marks].sort((a, b) => a.value - b.value);
  const lines = panel.rules.map(({ key, label }) => ({ key, label, style: ruleStyles[key] }));
  const texts = narrow ? [] : sideTexts(lines, sideLimit, textWidth);
  const left = Math.ceil(
    Math.max(0, ...axis.ticks.map((tick) => textWidth(formatTick(tick, axis), tickSize))) + 8,
  );
  const right = width - (texts.length > 0 ? sideWidth(texts) : 1);
  const step = (right - left - 2 * inset) / Math.max(sorted.length, 1);
  const edgeOf = (place: number) => left + inset + place * step;
  const quarters = quarterPlaces(
    panel.quartiles,
    sorted.map(({ value }) => value),
    (place) => (place === 0 ? left : place === sorted.length ? right : edgeOf(place)),
    textWidth,
  );
  const foot = Math.max(0, ...quarters.map((quarter) => quarter.lines.length)) * quarterLeading;
  const frame = { left, top: 10, right, bottom: height - foot - 8 };
  const yOf = linear(axis.domain, [frame.bottom, frame.top]);
  const within = (y: number) => Math.max(frame.top - 6, Math.min(y, frame.bottom));
  const marks = sorted.map((mark, place): PlacedMark => {
    const { interval } = mark;
    return {
      mark,
      x: edgeOf(place + 0.5),
      y: yOf(mark.value),
      whisker: interval && {
        top: within(yOf(interval.upper)),
        bottom: within(yOf(interval.lower)),
      },
    };
  });
  const radii = comparedRadii(width, step);
  const rules = panel.rules.map(({ key, value, label }) => ({
    key,
    label,
    style: ruleStyles[key],
    y: yOf(value),
  }));
  const yOfRule = new Map<string, number>(rules.map(({ key, y }) => [key, y]));
  const dots = marks.map(({ mark, x, y }) => ({ mark, dot: { x, y, radius: radii[mark.role] } }));
  const segments = [
    ...marks.flatMap(({ x, whisker }): Segment[] =>
      whisker
        ? [
            [
              { x, y: whisker.top },
              { x, y: whisker.bottom },
            ],
          ]
        : [],
    ),
    ...rules.map(({ y }): Segment => [
      { x: left, y },
      { x: right, y },
    ]),
  ];
  return {
    frame,
    yOf,
    marks,
    radii,
    whiskerWidth: Math.max(0.75, Math.min(1.25, step * 0.3)),
    quarters,
    rules,
    side: narrow ? null : sideLabels(texts, frame, ({ key }) => yOfRule.get(key) ?? frame.bottom),
    names: placeNames(
      dots.filter(({ mark }) => mark.role === 'chosen'),
      dots.map(({ dot }) => dot),
      segments,
      { left: left + 2, top: 0, right: right - 2, bottom: frame.bottom - 1 },
      textWidth,
    ),
  };
}
