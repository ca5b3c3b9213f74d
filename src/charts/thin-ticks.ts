/** A tick's middle and the width of its words, in pixels, along an axis. */
export interface Tick {
  at: number;
  width: number;
}

function apart(kept: readonly Tick[], gap: number): boolean {
  return kept.every((tick, index) => {
    const next = kept[index + 1];
    return !next || next.at - tick.at >= (tick.width + next.width) / 2 + gap;
  });
}

/**
 * The ticks that are written out, in order: as many as fit with `gap` pixels between them, evenly
 * spaced back from the last, and always the first and the last (where the two fit at all).
 */
export function thinTicks<T extends Tick>(ticks: readonly T[], gap: number): T[] {
  const [first] = ticks;
  const last = ticks.at(-1);
  if (!first || !last || ticks.length === 1) return [...ticks];
  for (let step = 1; step < ticks.length; step += 1) {
    const kept = ticks.filter((_, index) => (ticks.length - 1 - index) % step === 0);
    if (kept[0] !== first) {
      const [next] = kept;
      // A tick close to the first gives way to it, but for the last.
      if (next && kept.length > 1 && !apart([first, next], gap)) kept.shift();
      kept.unshift(first);
    }
    if (apart(kept, gap)) return kept;
  }
  return [last];
}
