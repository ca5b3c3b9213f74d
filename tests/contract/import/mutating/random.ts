/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number;
  /** One of a list that is not empty. */
  of<T>(list: readonly T[]): T;
  /** The same things in another order. */
  shuffled<T>(list: readonly T[]): T[];
}

/** A generator that begins at a seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const of = <T>(list: readonly T[]): T => {
    const at = below(list.length);
    const found = list[at];
    if (found === undefined && at >= list.length) throw new Error('Nothing to choose from.');
    return found as T;
  };
  return {
    below,
    of,
    shuffled(list) {
      const keyed = list.map((one) => ({ one, by: next() }));
      return keyed.sort((a, b) => a.by - b.by).map(({ one }) => one);
    },
  };
}
