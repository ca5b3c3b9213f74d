import {
  quarterBand,
  quartiles,
  type QuarterBand,
  type Quartiles,
} from '../../statistics/quartiles';
import type { Slice } from './slice';

const single = [
  'Lowest quarter',
  'Second lowest quarter',
  'Second highest quarter',
  'Highest quarter',
];

const bands: Readonly<Record<string, string>> = {
  '1–2': 'Lower half',
  '2–3': 'Middle half',
  '3–4': 'Upper half',
  '1–3': 'Not in the highest quarter',
  '2–4': 'Not in the lowest quarter',
  '1–4': 'In no quarter: too many figures are equal',
};

/** A quarter of all authorities as a table cell has it: "Highest quarter"; a band of several: "Upper half". */
export function quarterName({ first, last }: QuarterBand): string {
  return (first === last ? single[first - 1] : bands[`${first}–${last}`]) ?? '';
}

/** The figures of all returns of a slice, each once. */
function valuesOf({ entries }: Slice): number[] {
  return entries.map(({ cell }) => cell.value);
}

/** The cuts between the quarters of all returns; null for fewer than four. */
export function quartilesOf(slice: Slice): Quartiles | null {
  const values = valuesOf(slice);
  return values.length < 4 ? null : quartiles(values);
}

/** A slice's chart and its table ask for the same names. */
const known = new WeakMap<Slice, ReadonlyMap<string, string>>();

/** In which quarter of all returns each figure lies, in words, by the entry's key; none below four. */
export function quarterNames(slice: Slice): ReadonlyMap<string, string> {
  const before = known.get(slice);
  if (before) return before;
  const values = valuesOf(slice);
  const byValue = new Map<number, string>();
  if (values.length >= 4) {
    for (const value of new Set(values)) {
      byValue.set(value, quarterName(quarterBand(value, values)));
    }
  }
  const names = new Map(
    slice.entries.flatMap(({ key, cell }) => {
      const name = byValue.get(cell.value);
      return name === undefined ? [] : [[key, name] as const];
    }),
  );
  known.set(slice, names);
  return names;
}
