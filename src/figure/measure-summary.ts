import { quantileSorted } from 'd3-array';
import type { Measure } from '../catalogue/measures/measure';
import type { AreaFigureRow } from '../query/rows';
import { describePeriod, type Period } from '../vocabulary/period';
import { bracketed, symbolMeanings } from '../vocabulary/symbol';
import { countedOnce } from './dot-panel';
import { capitalised, formatCell, listed } from './words';

/** The finding that heads a measure's page: the middle half of authorities, and England. */
export function measureFinding(
  measure: Measure,
  period: Period,
  rows: readonly AreaFigureRow[],
  england: number | null,
): string {
  const values = countedOnce(rows)
    .flatMap(({ value }) => value ?? [])
    .sort((a, b) => a - b);
  const [low, high] = [quantileSorted(values, 0.25), quantileSorted(values, 0.75)];
  const when = describePeriod(measure.period, period);
  if (low === undefined || high === undefined) return `No authority has a figure for ${when}`;
  const write = (value: number) => formatCell(measure, value, null);
  const national = england === null || measure.sized ? '' : `; in England, ${write(england)}`;
  const preposition = measure.period === 'year-ending-31-march' ? 'In' : 'At';
  return `${preposition} ${when}, half of all authorities lay between ${write(low)} and ${write(high)}${national}`;
}

/** How many have a figure, and why the others have none. */
export function measureCoverage(rows: readonly AreaFigureRow[]): string[] {
  const known = rows.filter(({ value }) => value !== null);
  const missing = rows.filter(({ value }) => value === null);
  const symbols = [...new Set(missing.flatMap(({ symbol }) => symbol ?? []))];
  const returns = countedOnce(known).length;
  const joints = new Set(rows.flatMap(({ joint }) => joint ?? []));
  return [
    `${known.length} of ${rows.length} authorities have a figure${returns < known.length ? `, in ${returns} returns` : ''}.`,
    ...symbols.map((symbol) => {
      const names = missing.filter((row) => row.symbol === symbol).map(({ name }) => name);
      const who = names.length > 6 ? `${names.length} authorities` : names.join('; ');
      return `${bracketed(symbol)} ${symbolMeanings[symbol]}: ${who}.`;
    }),
    ...[...joints].map((joint) => {
      const members = rows
        .filter((row) => row.joint === joint)
        .map(({ name }) => capitalised(name));
      return `${listed(members)} make one return together: one figure, listed under both and counted once.`;
    }),
  ];
}
