import { useEffect, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { step } from './step';
import type { Stop } from './stop';

/** How the stops of a chart are come to. */
export interface Reading {
  /** The index of the stop that a point of the drawing belongs to, or null. */
  stopAt: (point: { x: number; y: number }) => number | null;
  /** How many of the stops, from the first, the keyboard reads; the rest repeat them elsewhere. */
  count: number;
  /** How many stops the up and down keys pass over; null leaves them to the page. */
  stride: number | null;
  /** Where a key leads from a stop, where they are in no order: as `step`, which it stands for. */
  move?: (key: string, current: number | null) => number | null | undefined;
}

/** The stop that is being read, and whether the keyboard led there. */
interface Current {
  index: number;
  byKeyboard: boolean;
}

/**
 * Which stop of a chart is being read, by pointer, tap or keyboard, and the handlers that decide
 * it. Escape, leaving, and a tap elsewhere end it.
 */
export function useCurrentStop(
  surface: RefObject<HTMLElement | null>,
  stops: readonly Stop[],
  { stopAt, count, stride, move }: Reading,
) {
  const [current, setCurrent] = useState<Current | null>(null);
  const reading = current !== null;

  useEffect(() => {
    if (!reading) return undefined;
    const end = () => setCurrent(null);
    const elsewhere = ({ target }: Event) => {
      if (!(target instanceof Node && surface.current?.contains(target))) end();
    };
    // A tooltip that only the pointer opened can be dismissed by key too (WCAG 1.4.13).
    const escape = ({ key }: { key: string }) => {
      if (key === 'Escape') end();
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('keydown', escape);
    };
  }, [reading, surface]);

  const point = ({ clientX, clientY, currentTarget }: PointerEvent) => {
    const box = currentTarget.getBoundingClientRect();
    const at = { x: clientX - box.left, y: clientY - box.top };
    const index = stopAt(at);
    setCurrent((before) =>
      index === null ? null : before?.index === index ? before : { index, byKeyboard: false },
    );
  };

  const handlers = {
    onPointerMove: point,
    onPointerDown: point,
    onPointerLeave: ({ pointerType }: PointerEvent) => {
      // A finger that lifts leaves too; what it tapped stays to be read.
      if (pointerType === 'mouse') setCurrent(null);
    },
    onPointerCancel: () => setCurrent(null),
    onBlur: () => setCurrent(null),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const from = current === null ? null : current.index % count;
      const index = move ? move(event.key, from) : step(event.key, from, count, stride);
      if (index === undefined) return;
      event.preventDefault();
      setCurrent(index === null ? null : { index, byKeyboard: true });
    },
  };

  return {
    stop: current === null ? null : (stops[current.index] ?? null),
    byKeyboard: current?.byKeyboard ?? false,
    handlers,
  };
}
