import { useEffect, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { step } from './step';
import { nearestStop, type Stop } from './stop';

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
  along: 'time' | 'plane',
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
    const index = nearestStop(stops, at, along);
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
      const index = step(event.key, current?.index ?? null, stops.length);
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
