/** Something that is timed: gives milliseconds. */
export type Timed = () => Promise<number>;

/**
 * Times each of several things so many times, in turns, so that whatever slows the machine for a
 * while slows all of them; every other round goes backwards, so that none always comes after the
 * same. Gives their samples in the order of the things.
 */
export async function inTurns(
  things: readonly Timed[],
  rounds: number,
  onRound: (round: number) => void = () => undefined,
): Promise<number[][]> {
  const samples: number[][] = things.map(() => []);
  for (let round = 1; round <= rounds; round += 1) {
    onRound(round);
    const order = [...things.entries()];
    if (round % 2 === 0) order.reverse();
    for (const [index, thing] of order) samples[index]?.push(await thing());
  }
  return samples;
}
