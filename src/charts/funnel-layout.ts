import type { ComparedRole, FunnelMark, FunnelPanel } from '../figure/compare/panels';
import { placeNames, type Names } from './compare-names';
import { comparedRadii } from './compare-sizes';
import { sideLabels, sideTexts, sideWidth, type SideLabel, type SideLine } from './compare-side';
import { formatTick } from './format-tick';
import { limitPieces, limitPlaces, type LimitPlace } from './funnel-limits';
import { sizeScale, sizeTicks } from './funnel-sizes';
import { linear, type Frame } from './frame';
import type { At } from './geometry';
import { lineStyles } from './palette';
import { narrowWidth, tickSize } from './sizes';
import type { TextWidth } from './text-width';

const ticksHeight = 26;
const sideLimit = 130;

/** A mark where it stands. */
export interface PlacedFunnelMark extends At {
  mark: FunnelMark;
}

/** Where everything in a funnel stands, in pixels of the drawing. */
export interface FunnelLayout {
  frame: Frame;
  xOf: (size: number) => number;
  yOf: (value: number) => number;
  xTicks: readonly number[];
  limits: readonly LimitPlace[];
  target: SideLine & { y: number };
  marks: readonly PlacedFunnelMark[];
  radii: Record<ComparedRole, number>;
  /** The lines' words beside the plot; null where only a key has room for them. */
  side: readonly SideLabel[] | null;
  names: Names;
}

/** No more than so many are tried: limits for chance alone leave 102 beyond them. */
const mostBeyond = 24;

/** Whose name finds its place first: the chosen, then what lies beyond 99.8%, the surest first. */
function nameOrder({ marks, target }: FunnelPanel): FunnelMark[] {
  const chosen = marks.filter(({ role }) => role === 'chosen');
  const beyond = marks.filter(({ role, place }) => role !== 'chosen' && place.endsWith('99.8'));
  const weight = ({ value, size }: FunnelMark) => Math.abs(value - target) * Math.sqrt(size);
  beyond.sort((a, b) => weight(b) - weight(a));
  return [...chosen, ...beyond.slice(0, mostBeyond)];
}

/** Lays a funnel out in a width and height. */
export function layOutFunnel(
  panel: FunnelPanel,
  width: number,
  height: number,
  textWidth: TextWidth,
): FunnelLayout {
  const { x, y } = panel;
  const narrow = width < narrowWidth;
  const targetLine = { key: 'target', label: panel.targetLabel, style: lineStyles.england };
  const texts = narrow
    ? []
    : sideTexts(
        [targetLine, ...limitPlaces([], (size, value) => ({ x: size, y: value }))],
        sideLimit,
        textWidth,
      );
  const left = Math.ceil(
    Math.max(0, ...y.ticks.map((tick) => textWidth(formatTick(tick, y), tickSize))) + 8,
  );
  const lastTick = x.ticks.at(-1);
  const half = lastTick === undefined ? 0 : textWidth(formatTick(lastTick, x), tickSize) / 2 + 1;
  const right = Math.floor(width - (narrow ? Math.max(8, half) : sideWidth(texts)));
  const frame = { left, top: 10, right, bottom: height - ticksHeight };
  const xOf = sizeScale(x.domain, [frame.left, frame.right]);
  const yOf = linear(y.domain, [frame.bottom, frame.top]);
  const limits = limitPlaces(panel.limits, (size, value) => ({ x: xOf(size), y: yOf(value) }));
  const target = { ...targetLine, y: yOf(panel.target) };
  const ends = new Map<string, number>(
    [
      { key: target.key, y: target.y },
      ...limits.map(({ key, points }) => ({ key, y: points.at(-1)?.y })),
    ].flatMap(({ key, y: end }): [string, number][] =>
      end !== undefined && end >= frame.top - 1 && end <= frame.bottom + 1 ? [[key, end]] : [],
    ),
  );
  const radii = comparedRadii(width, narrow ? 6 : 8);
  const marks = panel.marks.map((mark) => ({ mark, x: xOf(mark.size), y: yOf(mark.value) }));
  const dots = new Map(
    marks.map((placed) => [placed.mark, { ...placed, radius: radii[placed.mark.role] }]),
  );
  return {
    frame,
    xOf,
    yOf,
    xTicks: sizeTicks(x, xOf, textWidth),
    limits,
    target,
    marks,
    radii,
    side: narrow
      ? null
      : sideLabels(
          texts.filter(({ line }) => ends.has(line.key)),
          frame,
          ({ key }) => ends.get(key) ?? frame.bottom,
        ),
    names: placeNames(
      nameOrder(panel).flatMap((mark) => {
        const dot = dots.get(mark);
        return dot ? [{ mark, dot }] : [];
      }),
      [...dots.values()],
      [
        [
          { x: frame.left, y: target.y },
          { x: frame.right, y: target.y },
        ],
        ...limits.flatMap(limitPieces),
      ],
      { left: frame.left + 2, top: 0, right: frame.right, bottom: frame.bottom - 1 },
      textWidth,
    ),
  };
}
