import type { RelationshipMark, RelationshipPanel } from '../figure/relationship/panels';
import { placeNames, type Names } from './compare-names';
import { markRoles } from './compare-roles';
import { formatTick } from './format-tick';
import { linear, type Frame } from './frame';
import type { At, Segment } from './geometry';
import { markStyles, type MarkStyle } from './palette';
import { ticksAcross } from './relationship-axis';
import { categoryStyles, uncategorised, type Categories } from './relationship-categories';
import { halfWidth, radiusBySize } from './relationship-sizes';
import { tickSize } from './sizes';
import type { TextWidth } from './text-width';

const ticksHeight = 26;
/** From this width on, in pixels, the group's names may stand off from their marks. */
const roomForGroup = 800;

/** A mark where it stands, as it is drawn; `radius` is half of its width. */
export interface PlacedRelationshipMark extends At {
  mark: RelationshipMark;
  radius: number;
  colour: string;
  shape: MarkStyle['shape'];
}

/** Where everything in a year's picture stands, in pixels of the drawing. */
export interface RelationshipLayout {
  frame: Frame;
  xOf: (value: number) => number;
  yOf: (value: number) => number;
  xTicks: readonly number[];
  /** In drawing order: the largest first, the chosen last. */
  marks: readonly PlacedRelationshipMark[];
  categories: Categories;
  /** The line, and the outline of its band; empty for none. */
  line: readonly At[];
  band: readonly At[];
  lowess: readonly At[];
  names: Names;
}

const order = { other: 0, group: 1, chosen: 2 } as const;

/** The pieces of a curve that names should keep off: few enough to try every place against. */
function pieces(points: readonly At[]): Segment[] {
  const stride = Math.max(1, Math.ceil(points.length / 24));
  const kept = points.filter((_, index) => index % stride === 0 || index === points.length - 1);
  return kept.slice(1).flatMap((to, index): Segment[] => {
    const from = kept[index];
    return from ? [[from, to]] : [];
  });
}

/** Lays a year's picture out in a width and height. */
export function layOutRelationship(
  panel: RelationshipPanel,
  width: number,
  height: number,
  textWidth: TextWidth,
): RelationshipLayout {
  const { x, y } = panel;
  const widthOf = (tick: number, axis = x) => textWidth(formatTick(tick, axis), tickSize);
  const left = Math.ceil(Math.max(0, ...y.ticks.map((tick) => widthOf(tick, y))) + 8);
  const right = Math.floor(width - Math.max(8, widthOf(x.ticks.at(-1) ?? 0) / 2 + 1));
  const frame = { left, top: 10, right, bottom: height - ticksHeight };
  const xOf = linear(x.domain, [frame.left, frame.right]);
  const yOf = linear(y.domain, [frame.bottom, frame.top]);
  const at = (across: number, up: number) => ({ x: xOf(across), y: yOf(up) });

  const categories = categoryStyles(panel);
  const coloured = panel.categories.length > 0;
  const radiusOf = radiusBySize(panel.marks, width);
  const styleOf = ({ category, role }: RelationshipMark) => {
    if (!coloured) return role === 'other' ? uncategorised : markStyles[markRoles[role]];
    return (category === null ? undefined : categories.styles.get(category)) ?? uncategorised;
  };
  const marks = panel.marks
    .map((mark): PlacedRelationshipMark => {
      const { colour, shape } = styleOf(mark);
      const radius = halfWidth(shape, radiusOf(mark));
      return { mark, ...at(mark.x, mark.y), radius, colour, shape };
    })
    .sort((a, b) => order[a.mark.role] - order[b.mark.role] || b.radius - a.radius);

  const line = (panel.line ?? []).map((point) => at(point.x, point.value));
  const upper = (panel.line ?? []).map((point) => at(point.x, point.upper));
  const lower = (panel.line ?? []).map((point) => at(point.x, point.lower));
  const lowess = (panel.lowess ?? []).map((point) => at(point.x, point.y));
  const named = [...marks].reverse().filter(({ mark }) => mark.role !== 'other');
  return {
    frame,
    xOf,
    yOf,
    xTicks: ticksAcross(x, xOf, textWidth),
    marks,
    categories,
    line,
    band: [...upper, ...lower.reverse()],
    lowess,
    names: placeNames(
      named.map((dot) => ({ mark: dot.mark, dot })),
      marks,
      [...pieces(line), ...pieces(lowess)],
      { left: left + 2, top: 0, right: width, bottom: frame.bottom - 1 },
      textWidth,
      width < roomForGroup ? ['chosen'] : ['chosen', 'group'],
    ),
  };
}
