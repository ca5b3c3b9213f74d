import type { TwoGroup, TwoGroupsMark, TwoGroupsPanel } from '../figure/relationship/panels';
import { placeNames, type Names } from './compare-names';
import { comparedRadii } from './compare-sizes';
import { formatTick } from './format-tick';
import { linear, type Frame } from './frame';
import type { At, Segment } from './geometry';
import { ticksAcross } from './relationship-axis';
import { labelSize, narrowWidth, tickSize } from './sizes';
import type { TextWidth } from './text-width';
import { swarm } from './two-groups-swarm';
import { wrapWords } from './wrap-words';

const ticksHeight = 26;
const leading = 18;
const air = 14;

/** An authority where it stands in its strip. */
export interface PlacedTwoGroupsMark extends At {
  mark: TwoGroupsMark;
  radius: number;
}

/** One group's strip: its words above it, its dots, and the places of its mean and median. */
export interface StripPlace {
  group: TwoGroup;
  title: readonly string[];
  /** "76 authorities: mean 21.4%, median 20.9%". */
  figures: readonly string[];
  titleY: number;
  top: number;
  bottom: number;
  marks: readonly PlacedTwoGroupsMark[];
  mean: number;
  median: number;
}

/** Where everything in a picture of two groups stands, in pixels; as high as its strips. */
export interface TwoGroupsLayout {
  frame: Frame;
  height: number;
  xOf: (value: number) => number;
  ticks: readonly number[];
  strips: readonly StripPlace[];
  names: Names;
}

function figuresOf({ marks, mean, median }: TwoGroup, { axis }: TwoGroupsPanel): string {
  const write = (value: number) => formatTick(value, { ...axis, decimals: 1 });
  const count = marks.length === 1 ? '1 authority' : `${marks.length} authorities`;
  return marks.length === 0
    ? 'No authority'
    : `${count}: mean ${write(mean)}, median ${write(median)}`;
}

/** Lays two groups out in a width, their strips one under the other on the same axis. */
export function layOutTwoGroups(
  panel: TwoGroupsPanel,
  width: number,
  textWidth: TextWidth,
): TwoGroupsLayout {
  const { axis } = panel;
  const narrow = width < narrowWidth;
  const radii = { ...comparedRadii(width, narrow ? 6 : 8) };
  const half = (tick: number | undefined) =>
    tick === undefined ? 0 : textWidth(formatTick(tick, axis), tickSize) / 2 + 1;
  const [left, right] = [
    Math.ceil(Math.max(8, half(axis.ticks[0]))),
    Math.floor(width - Math.max(8, half(axis.ticks.at(-1)))),
  ];
  const xOf = linear(axis.domain, [left, right]);
  const lines = (text: string, bold: boolean) =>
    wrapWords(text.split(' '), right - left, (line) => textWidth(line, labelSize, bold));

  let top = 4;
  const strips = panel.groups.map((group): StripPlace => {
    const title = lines(group.label, true);
    const figures = lines(figuresOf(group, panel), false);
    const titleY = top + leading / 2;
    const at = group.marks.map(({ value }) => xOf(value));
    // The larger marks of the chosen and the group keep their own width free too.
    const offsets = swarm(at, radii.other + 0.75);
    const reach = Math.max(18, ...offsets.map(Math.abs)) + radii.chosen;
    const stripTop = top + (title.length + figures.length) * leading + 4;
    const middle = stripTop + reach;
    top = middle + reach + air;
    return {
      group,
      title,
      figures,
      titleY,
      top: stripTop,
      bottom: middle + reach,
      marks: group.marks.map((mark, index) => ({
        mark,
        x: at[index] ?? 0,
        y: middle + (offsets[index] ?? 0),
        radius: radii[mark.role],
      })),
      mean: xOf(group.mean),
      median: xOf(group.median),
    };
  });
  const bottom = Math.max(40, top - air + 4);
  const dots = strips.flatMap(({ marks }) => marks);
  const means = strips.flatMap(({ mean, top: from, bottom: to, marks }): Segment[] =>
    marks.length === 0
      ? []
      : [
          [
            { x: mean, y: from },
            { x: mean, y: to },
          ],
        ],
  );
  const frame = { left, top: 4, right, bottom };
  const rank = { chosen: 0, group: 1, other: 2 } as const;
  const names = strips.flatMap((strip) =>
    placeNames(
      strip.marks
        .filter(({ mark }) => mark.role !== 'other')
        .sort((a, b) => rank[a.mark.role] - rank[b.mark.role])
        .map((dot) => ({ mark: dot.mark, dot })),
      dots,
      means,
      { left: 0, top: strip.top - 2, right: width, bottom: strip.bottom + 2 },
      textWidth,
    ),
  );
  return {
    frame,
    height: bottom + ticksHeight,
    xOf,
    ticks: ticksAcross(axis, xOf, textWidth),
    strips,
    names,
  };
}
