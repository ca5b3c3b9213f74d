import type { PanelEvent } from '../figure/figure';
import { describeWhen, type EventKind } from '../vocabulary/policy-event';
import type { Frame } from './frame';
import { spread } from './spread';
import { timeOfDate } from './time';

/** The width of a numbered mark, in pixels, and the air between two. */
export const eventMarkSize = 17;
const air = 2;

/** An event in pixels of the drawing. */
export interface PlacedEvent {
  id: string;
  number: number;
  kind: EventKind;
  /** Where it begins, and where it ends if it went on. */
  x: number;
  endX: number | null;
  /** The middle of its number, over its place or as near as its neighbours allow. */
  markX: number;
  /** "Working Together 2018, 4 July 2018". */
  title: string;
}

/**
 * Middles of numbers near where they are wanted, in order, each between the same two walls as its
 * own place. Where too many share such a room, they may touch.
 */
function spreadMarks(wanted: readonly number[], walls: readonly number[]): number[] {
  const width = eventMarkSize + air;
  return walls.slice(1).flatMap((end, index) => {
    const start = walls[index] ?? end;
    const first = index === 0;
    const last = index === walls.length - 2;
    const here = wanted.filter((x) => (first || x >= start) && (last || x < end));
    const lefts = spread(
      here.map((x) => ({ want: x - width / 2, height: width })),
      start + air,
      end - air,
    );
    return lefts?.map((x) => x + width / 2) ?? here;
  });
}

/**
 * Events at their own dates on a time axis, with numbers that never touch. A day lies between the
 * points of the year before and of its own year, as a point stands at the last day of its year.
 * A stretch of time is cut off at the ends of the axis and numbered in its middle. No number lies
 * across a break, given by where it stands.
 */
export function placeEvents(
  events: readonly PanelEvent[],
  [from, to]: readonly [number, number],
  xOfTime: (time: number) => number,
  { left, right }: Pick<Frame, 'left' | 'right'>,
  breaks: readonly number[],
): PlacedEvent[] {
  const within = (time: number) => xOfTime(Math.min(Math.max(time, from), to));
  const places = events.map(({ date, end }) => {
    const x = within(timeOfDate(date));
    const endX = end === null ? null : within(timeOfDate(end));
    return { x, endX, middle: endX === null ? x : (x + endX) / 2 };
  });
  // No number stands to the right of a later event's, or they would not read in order.
  const wanted = places.map((_, index) =>
    Math.min(...places.slice(index).map(({ middle }) => middle)),
  );
  const markXs = spreadMarks(wanted, [left, ...breaks, right]);
  return events.map((event, index) => {
    const { x = 0, endX = null } = places[index] ?? {};
    const { id, number, kind, label } = event;
    const markX = markXs[index] ?? x;
    return { id, number, kind, x, endX, markX, title: `${label}, ${describeWhen(event)}` };
  });
}
