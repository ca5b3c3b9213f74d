import { quarterName } from '../figure/compare/quarter-words';
import type { Quartiles } from '../statistics/quartiles';
import { quarterSpans } from './distribution-quarters';
import { tickSize } from './sizes';
import type { TextWidth } from './text-width';
import { wrapWords } from './wrap-words';

/** The line height of a quarter's name, under the plot. */
export const quarterLeading = 16;

/** A quarter's stretch of the plot, shaded or not, with its name; no lines where it has no room. */
export interface QuarterPlace {
  key: string;
  left: number;
  right: number;
  shaded: boolean;
  name: string;
  lines: readonly string[];
}

/** The quarters' places over values in ascending order; `edgeOf` is where a place in them begins. */
export function quarterPlaces(
  quartiles: Quartiles | null,
  values: readonly number[],
  edgeOf: (place: number) => number,
  textWidth: TextWidth,
): QuarterPlace[] {
  if (quartiles === null) return [];
  const widthOf = (text: string) => textWidth(text, tickSize);
  return quarterSpans(values, quartiles).map((span, index) => {
    const [left, right] = [edgeOf(span.from), edgeOf(span.to)];
    const name = quarterName(span);
    const lines = wrapWords(name.split(' '), right - left - 4, widthOf);
    const fits = lines.length <= 3 && lines.every((line) => widthOf(line) <= right - left - 4);
    return {
      key: `${span.first}-${span.last}`,
      left,
      right,
      shaded: index % 2 === 0,
      name,
      lines: fits ? lines : [],
    };
  });
}
