/**
 * How far off the middle of a strip each dot stands, in pixels, so that none covers another: each in
 * turn, from the left, as near to the middle as there is room, to either side of it by turns.
 */
export function swarm(places: readonly number[], radius: number): number[] {
  const apart = 2 * radius + 0.5;
  const order = places.map((_, index) => index).sort((a, b) => at(a) - at(b));
  function at(index: number): number {
    return places[index] ?? 0;
  }
  const offsets = places.map(() => 0);
  const done: number[] = [];
  for (const index of order) {
    const near = done.filter((other) => at(index) - at(other) < apart);
    const free = (offset: number) =>
      near.every(
        (other) =>
          Math.hypot(at(index) - at(other), offset - (offsets[other] ?? 0)) >= apart - 1e-6,
      );
    // Where a dot just touches another, above or below it, and the middle.
    const wishes = [
      0,
      ...near.flatMap((other) => {
        const away = Math.sqrt(Math.max(0, apart ** 2 - (at(index) - at(other)) ** 2));
        const from = offsets[other] ?? 0;
        return [from - away, from + away];
      }),
    ].sort((a, b) => Math.abs(a) - Math.abs(b) || a - b);
    offsets[index] = wishes.find(free) ?? 0;
    done.push(index);
  }
  return offsets;
}
