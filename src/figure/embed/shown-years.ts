import { yearOf, type Period } from '../../vocabulary/period';
import { embedProblem } from '../../view/embed-problem';
import type { EmbedView } from '../../view/embed-view';
import type { FigureData } from '../figure-data';
import { unpackMedians, unpackRows } from '../packed';
import type { EmbedFile } from './embed-file';

/** The figures of an embed's own file, and the own figures of the areas beside it. */
export function embedData(file: EmbedFile, others: readonly EmbedFile[]): FigureData {
  const own = unpackRows(file.rows);
  const have = new Set(own.map(({ area }) => area));
  const beside = others.flatMap((other) =>
    have.has(other.area.code)
      ? []
      : unpackRows(other.rows).filter(({ area }) => area === other.area.code),
  );
  return { rows: [...own, ...beside], medians: unpackMedians(file.medians), pairs: [], among: [] };
}

/**
 * The figures of the years that the view asks for, or why it can have none: the area has no figure, or
 * even symbol, in any of them.
 */
export function inShownYears(
  data: FigureData,
  { area }: EmbedFile,
  { from, to }: EmbedView,
): FigureData | { problem: string } {
  const shown = ({ period }: { period: string }) => {
    const year = Number(period.slice(0, 4));
    return (from === null || year >= from) && (to === null || year <= to);
  };
  const own = data.rows.filter((row) => row.area === area.code);
  if (!own.some(shown)) {
    const years = own.map(({ period }) => yearOf(period));
    const [first, last] = [Math.min(...years), Math.max(...years)];
    const reach = `${area.name} has figures for ${first === last ? first : `${first} to ${last}`}`;
    const isLate = from !== null && from > last;
    return {
      problem: embedProblem(
        isLate ? 'from' : 'to',
        String((isLate ? from : to) ?? from),
        `years of which there are figures (${reach})`,
      ),
    };
  }
  return { ...data, rows: data.rows.filter(shown), medians: data.medians.filter(shown) };
}

/** The figures of one period alone. */
export function onlyAt(data: FigureData, period: Period): FigureData {
  const rows = data.rows.filter((row) => row.period === period);
  return { ...data, rows, medians: data.medians.filter((row) => row.period === period) };
}
