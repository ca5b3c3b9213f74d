/** Whether a figure keeps to its target, and by how much it goes past it. */
export interface Verdict {
  figure: number;
  target: number;
  met: boolean;
  /** 0 where it is met. */
  missedBy: number;
}

/** Holds a figure against the most that it may come to. */
export function verdictOf(figure: number, target: number): Verdict {
  const met = figure <= target;
  return { figure, target, met, missedBy: met ? 0 : figure - target };
}
