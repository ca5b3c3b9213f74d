import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { Frame } from './frame';
import type { At, Box } from './geometry';
import type { RelationshipLayout } from './relationship-layout';

/** A press becomes a drag once it has gone so far, in pixels. */
const slack = 6;

/** The rectangle between two points, no further than the plot and the marks that lie on its edge. */
export function boxBetween(a: At, b: At, { left, top, right, bottom }: Frame): Box {
  const across = (x: number) => Math.max(left, Math.min(x, right));
  const down = (y: number) => Math.max(top - 8, Math.min(y, bottom));
  return {
    left: across(Math.min(a.x, b.x)),
    right: across(Math.max(a.x, b.x)),
    top: down(Math.min(a.y, b.y)),
    bottom: down(Math.max(a.y, b.y)),
  };
}

/** The codes of the authorities whose marks have their middle in a rectangle, from the left. */
export function codesWithin(
  box: Box,
  marks: readonly (At & { mark: { key: string } })[],
): readonly string[] {
  return marks
    .filter(({ x, y }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
    .sort((a, b) => a.x - b.x)
    .map(({ mark }) => mark.key);
}

interface Press {
  from: At;
  to: At;
  dragged: boolean;
  held: boolean;
  /** What it held when it was let go. */
  codes: readonly string[];
}

function pointOf({ clientX, clientY, currentTarget }: PointerEvent): At {
  const box = currentTarget.getBoundingClientRect();
  return { x: clientX - box.left, y: clientY - box.top };
}

/**
 * A rectangle drawn with a mouse or pen over a plot: what it holds, and the handlers that draw it.
 * `onBrush` gets the codes when it is let go, and none when it is taken away by a press or Escape.
 * A finger scrolls and reads instead.
 */
export function useBrush(
  { frame, marks }: Pick<RelationshipLayout, 'frame' | 'marks'>,
  onBrush: ((codes: readonly string[]) => void) | null,
) {
  const [press, setPress] = useState<Press | null>(null);
  const drawn = press?.dragged ? boxBetween(press.from, press.to, frame) : null;
  const codes = drawn ? codesWithin(drawn, marks) : [];
  // In another year's picture, or another width, it would hold others than those that were picked out.
  const box = press?.held || String(codes) === String(press?.codes) ? drawn : null;
  const clear = () => {
    setPress(null);
    if (box) onBrush?.([]);
  };
  const handlers = onBrush && {
    onPointerDown: (event: PointerEvent) => {
      if (event.pointerType === 'touch' || event.button !== 0) return;
      clear();
      const from = pointOf(event);
      setPress({ from, to: from, dragged: false, held: true, codes: [] });
    },
    onPointerMove: (event: PointerEvent) => {
      if (!press?.held) return;
      const to = pointOf(event);
      const far = Math.hypot(to.x - press.from.x, to.y - press.from.y) > slack;
      if (far && !press.dragged) event.currentTarget.setPointerCapture(event.pointerId);
      setPress({ ...press, to, dragged: press.dragged || far });
    },
    onPointerUp: () => {
      if (!press?.held) return;
      setPress(press.dragged ? { ...press, held: false, codes } : null);
      if (press.dragged) onBrush(codes);
    },
    onPointerCancel: () => setPress(null),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && press) clear();
    },
  };
  return { box, count: codes.length, handlers };
}
