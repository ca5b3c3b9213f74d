/** How sure a limit is. `z`: standard normal quantile; `tail`: the probability beyond each of the two limits. */
export interface Level {
  z: number;
  tail: number;
}

/** 95 in 100 lie between the limits: z = 1.96 to two decimals. */
export const level95: Level = { z: 1.959963984540054, tail: 0.025 };

/** 99.8 in 100 lie between the limits: z = 3.09 to two decimals. */
export const level998: Level = { z: 3.090232306167813, tail: 0.001 };
