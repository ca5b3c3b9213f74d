import type { Measure } from '../catalogue/measures/measure';
import type { AreaName } from './facts';
import { bracketed, symbolMeanings, type Symbol } from '../vocabulary/symbol';

const formats = new Map<number, Intl.NumberFormat>();

/** Making a format costs a hundred times what using it does, and a page writes hundreds of numbers. */
function formatOf(decimals: number): Intl.NumberFormat {
  const known = formats.get(decimals);
  if (known) return known;
  const format = new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  formats.set(decimals, format);
  return format;
}

/** A number as the DfE writes it: 632,830; 30.8; 15.0. */
export function formatNumber(value: number, decimals: number): string {
  return formatOf(decimals).format(value);
}

/** A figure as a table cell has it: "632,830", "30.8%", "[x]". */
export function formatCell(measure: Measure, value: number | null, symbol: Symbol | null): string {
  if (value === null) return bracketed(symbol ?? 'x');
  const sign = measure.unit.kind === 'percent' ? '%' : '';
  return `${formatNumber(value, measure.decimals)}${sign}`;
}

/** A figure as it is read out beside its point: "30.8%", "15.2 cases", "[x] not available". */
export function formatPoint(measure: Measure, value: number | null, symbol: Symbol | null): string {
  if (value === null) {
    const why = symbol ?? 'x';
    return `${bracketed(why)} ${symbolMeanings[why]}`;
  }
  return `${formatNumber(value, measure.decimals)}${measure.unit.suffix}`;
}

/** A count as a table cell has it: "632,830", "[x]". */
export function formatCountCell(value: number | null, symbol: Symbol | null): string {
  return value === null ? bracketed(symbol ?? 'x') : formatNumber(value, 0);
}

/** A count as it is read out beside its point: "632,830", "[x] not available". */
export function formatCountPoint(value: number | null, symbol: Symbol | null): string {
  if (value !== null) return formatNumber(value, 0);
  const why = symbol ?? 'x';
  return `${bracketed(why)} ${symbolMeanings[why]}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** The same for names, which may have an "and" of their own: "Cumberland, and Westmorland and Furness". */
export function listedNames(names: readonly string[]): string {
  if (names.length < 2 || !names.some((name) => name.includes(' and '))) return listed(names);
  const between = names.length > 2 && names.some((name) => name.includes(',')) ? '; ' : ', ';
  return `${names.slice(0, -1).join(between)}${between}and ${names.at(-1) ?? ''}`;
}

/** The first letter in upper case: "the Isles of Scilly" → "The Isles of Scilly". */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Who acts in a sentence: "Barnsley", "Authorities in the North East". */
export function subjectOf(area: AreaName): string {
  return area.kind === 'authority'
    ? capitalised(area.spokenName)
    : `Authorities in ${area.spokenName}`;
}

/** Years as a person lists them: "2013", "2021 and 2022", "2013 to 2016 and 2020". */
export function yearList(years: readonly number[]): string {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const year of sorted) {
    const last = runs.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else runs.push([year, year]);
  }
  return listed(
    runs.flatMap(([from, to]) => {
      if (from === to) return [String(from)];
      return to === from + 1 ? [String(from), String(to)] : [`${from} to ${to}`];
    }),
  );
}

/** The first letter in lower case, for the middle of a sentence: "Year ending 31 March" → "year …". */
export function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
