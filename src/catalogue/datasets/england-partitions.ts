import type { Partition } from './dataset';
import { englandMeasure, type EnglandSubject, type EnglandValue } from './england-table';

/** Rows of a table about England that make up another one, in each of these columns. */
export function partitionsOfRows(
  prefix: string,
  values: readonly EnglandValue[],
  whole: string,
  parts: readonly string[],
): Partition[] {
  return values
    .filter(({ unit }) => unit === 'count')
    .map(({ slug }) => ({
      whole: englandMeasure(prefix, whole, slug),
      parts: parts.map((part) => englandMeasure(prefix, part, slug)),
    }));
}

/** Columns of a table about England that make up another one, in each of these rows. */
export function partitionsOfValues(
  prefix: string,
  subjects: readonly EnglandSubject[],
  whole: string,
  parts: readonly string[],
): Partition[] {
  return subjects.map(({ slug }) => ({
    whole: englandMeasure(prefix, slug, whole),
    parts: parts.map((part) => englandMeasure(prefix, slug, part)),
  }));
}
