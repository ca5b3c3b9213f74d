/** What an area's line can be shown against; all of it, until somebody switches one off. */
export const comparators = ['england', 'region', 'neighbours'] as const;

export type Comparator = (typeof comparators)[number];

/** Reads `compare=england,neighbours`; unknown words are passed over, `none` is none, absent is all. */
export function readComparators(text: string | null): readonly Comparator[] {
  if (text === null) return comparators;
  const words = text.split(',');
  return comparators.filter((comparator) => words.includes(comparator));
}

/** The text for the URL; null where all are shown and nothing need be said. */
export function writeComparators(shown: readonly Comparator[]): string | null {
  if (shown.length === comparators.length) return null;
  if (shown.length === 0) return 'none';
  return comparators.filter((comparator) => shown.includes(comparator)).join(',');
}
