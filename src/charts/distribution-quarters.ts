import type { Quarter, QuarterBand, Quartiles } from '../statistics/quartiles';

/** A run of marks, in order of value, that lie in the same quarter or cannot be told apart. */
export interface QuarterSpan extends QuarterBand {
  /** Places of its first mark and of the one after its last. */
  from: number;
  to: number;
}

/** The quarters of a value as `quarterBand` gives them, from cuts that are known already. */
function bandOf(value: number, cuts: readonly number[]): QuarterBand {
  const first = Math.min(cuts.filter((cut) => value > cut).length, 3);
  let last = first;
  while (cuts[last] === value && cuts[last + 1] === value) last += 1;
  return { first: (first + 1) as Quarter, last: (last + 1) as Quarter };
}

/** The spans of the quarters over values in ascending order; `quartiles` are those values' own. */
export function quarterSpans(
  values: readonly number[],
  { lower, median, upper }: Quartiles,
): QuarterSpan[] {
  const cuts = [lower, median, upper, Math.max(upper, values.at(-1) ?? upper)];
  const spans: QuarterSpan[] = [];
  values.forEach((value, place) => {
    const band = bandOf(value, cuts);
    const span = spans.at(-1);
    if (span?.first === band.first && span.last === band.last) span.to = place + 1;
    else spans.push({ ...band, from: place, to: place + 1 });
  });
  return spans;
}
