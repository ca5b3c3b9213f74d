import type { Mark, ScatterPanel } from '../figure/figure';
import { formatTick } from './format-tick';
import { linear, type Frame } from './frame';
import type { Box } from './geometry';
import { markStyles } from './palette';
import { pathSteps, type Step } from './path-steps';
import { placeLabels, type Dot } from './place-labels';
import { placeRules, type PlacedRule } from './rule-labels';
import { labelSize, narrowWidth, tickSize } from './sizes';
import { stackDomain } from './stack-domain';
import type { TextWidth } from './text-width';
import { thinTicks } from './thin-ticks';

/** The height of the ticks under the plot. */
const ticksHeight = 26;

/** Where everything in a scatter stands, in pixels of the drawing. */
export interface ScatterLayout {
  frame: Frame;
  yDomain: readonly [number, number];
  xOf: (value: number) => number;
  yOf: (value: number) => number;
  xTicks: readonly number[];
  rules: readonly PlacedRule[];
  steps: readonly Step[];
  radiusOf: (mark: Mark) => number;
  /** `quiet`: of a path that stands behind another. */
  labels: readonly {
    key: string;
    text: string;
    bold: boolean;
    quiet?: boolean;
    box: Box;
    dot: Dot;
  }[];
}

/** A path's marks grow towards the latest; stacked ones are small; elsewhere a role has its size. */
function radii(panel: ScatterPanel, width: number): (mark: Mark) => number {
  const focus = panel.marks.filter(({ role }) => role === 'focus');
  return (mark) => {
    const { radius } = markStyles[mark.role];
    if (panel.stacked) return mark.role === 'focus' ? 5.5 : width < narrowWidth ? 3 : 4;
    if (!panel.path) return radius;
    if (mark.role !== 'focus') return Math.min(radius, 4);
    const index = focus.indexOf(mark);
    return index === focus.length - 1 ? radius : 3.5 + (1.5 * index) / focus.length;
  };
}

/** Whose label finds its place first: the latest of the focus, its first, then by role; behind, the latest. */
function labelOrder(panel: ScatterPanel): Mark[] {
  const focus = panel.marks.filter(({ role }) => role === 'focus');
  const [first] = focus;
  const last = focus.at(-1);
  const roles: Mark['role'][] = ['focus', 'england', 'region', 'neighbours', 'other'];
  const rank = (mark: Mark) => {
    if (mark === last) return -2;
    if (mark === first) return -1;
    return roles.indexOf(mark.role);
  };
  const late = ({ role, year = 0 }: Mark) => (role === 'focus' ? 0 : -year);
  return [...panel.marks].sort((a, b) => rank(a) - rank(b) || late(a) - late(b));
}

function frameOf(panel: ScatterPanel, width: number, height: number, textWidth: TextWidth): Frame {
  const { x, y, rules = [], stacked = false } = panel;
  const ends = [x.ticks[0], x.ticks.at(-1)].map((tick) =>
    tick === undefined ? 0 : textWidth(formatTick(tick, x), tickSize) / 2 + 1,
  );
  const yTicks = y.ticks.map((tick) => textWidth(formatTick(tick, y), tickSize));
  return {
    left: Math.ceil(stacked ? Math.max(8, ends[0] ?? 0) : Math.max(0, ...yTicks) + 8),
    top: rules.length > 0 ? 26 : 10,
    right: Math.floor(width - Math.max(8, ends[1] ?? 0)),
    bottom: height - ticksHeight,
  };
}

/** Lays a scatter out in a width and height. */
export function layOutScatter(
  panel: ScatterPanel,
  width: number,
  height: number,
  textWidth: TextWidth,
): ScatterLayout {
  const { x, y, marks } = panel;
  const frame = frameOf(panel, width, height, textWidth);
  const yDomain = panel.stacked ? stackDomain(marks, frame.bottom - frame.top) : y.domain;
  const xOf = linear(x.domain, [frame.left, frame.right]);
  const yOf = linear(yDomain, [frame.bottom, frame.top]);
  const at = (mark: Mark) => ({ x: xOf(mark.x), y: yOf(mark.y) });
  const radiusOf = radii(panel, width);
  const steps = panel.path ? pathSteps(panel) : [];
  const ruleWidth = (label: string) => textWidth(label, labelSize);
  const rules = placeRules(panel.rules ?? [], xOf, ruleWidth, [0, width]);
  const latest = marks.filter(({ role }) => role === 'focus').at(-1);
  const wishes = labelOrder(panel).flatMap((mark) => {
    const { key, label: text, role } = mark;
    if (text === null) return [];
    const bold = panel.path ? mark === latest : role === 'focus';
    const quiet = panel.path && role !== 'focus';
    const dot = { ...at(mark), radius: radiusOf(mark) };
    const size = { width: textWidth(text, labelSize, bold), height: labelSize + 3 };
    return [{ key, text, bold, quiet, dot, ...size, kept: role === 'focus' }];
  });
  const lines = [
    ...steps.map(([from, to]) => [at(from), at(to)] as const),
    ...rules.map(
      (rule) =>
        [
          { ...rule, y: frame.top },
          { ...rule, y: frame.bottom },
        ] as const,
    ),
  ];
  const dots = marks.map((mark) => ({ ...at(mark), radius: radiusOf(mark) }));
  const bounds = {
    left: frame.left + 2,
    top: frame.top - (rules.length > 0 ? 4 : 10),
    right: width,
    bottom: frame.bottom - 1,
  };
  const boxes = placeLabels(wishes, dots, lines, bounds);
  const ticks = x.ticks.map((tick) => ({
    at: xOf(tick),
    width: textWidth(formatTick(tick, x), tickSize),
    tick,
  }));
  return {
    frame,
    yDomain,
    xOf,
    yOf,
    xTicks: thinTicks(ticks, 12).map(({ tick }) => tick),
    rules,
    steps,
    radiusOf,
    labels: wishes.flatMap(({ key, text, bold, quiet, dot }) => {
      const box = boxes.get(key);
      return box ? [{ key, text, bold, quiet, box, dot }] : [];
    }),
  };
}
