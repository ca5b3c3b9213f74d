import type { Mark, ScatterPanel } from '../figure/figure';
import type { ScatterLayout } from './scatter-layout';
import type { Stop } from './stop';

/** The order in which the keyboard reads marks: the focus's own as given, then years in order, others from left to right. */
export function readingOrder(marks: readonly Mark[]): Mark[] {
  const focus = marks.filter(({ role }) => role === 'focus');
  const rest = marks.filter(({ role }) => role !== 'focus');
  const year = (mark: Mark) => mark.year ?? 0;
  return [...focus, ...rest.sort((a, b) => year(a) - year(b) || a.x - b.x || a.y - b.y)];
}

/** The stops of a scatter: one for each mark. */
export function markStops(
  panel: ScatterPanel,
  { xOf, yOf }: Pick<ScatterLayout, 'xOf' | 'yOf'>,
): Stop[] {
  return readingOrder(panel.marks).map(({ key, role, x, y, text }) => ({
    key,
    x: xOf(x),
    y: yOf(y),
    heading: null,
    unit: null,
    rows: [],
    notes: [text],
    rings: [{ key, role, x: xOf(x), y: yOf(y) }],
    spoken: text,
  }));
}
