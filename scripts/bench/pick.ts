/**
 * What a list offers for one of so many turns: from all along it where it is longer than that, else
 * from its beginning again and again. Throws where it is empty.
 */
export function pick<Item>(list: readonly Item[], turn: number, turns: number): Item {
  const step = Math.max(1, list.length / turns);
  const item = list[Math.floor(turn * step) % list.length];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}
