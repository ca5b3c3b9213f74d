import { isSymbol } from '../../../../src/vocabulary/symbol';
import type { Grid } from './grid';
import { areaOfRow, yearOfRow, type Target } from './target';

/** The end of a line that a published cell becomes: "1410," or ",c"; null where it is neither. */
export function tailOf(cell: string, early: boolean): string | null {
  const text = cell.trim();
  if (early && cell === 'x') return ',c';
  if (text === ':' || text === '..' || (early && cell === '.')) return ',x';
  if (isSymbol(text)) return `,${text}`;
  if (!/^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text)) return null;
  return `${String(Number(text.replaceAll(',', '')))},`;
}

/** Whether an authority's row breaks a range, a partition or a percentage of exact counts. */
export function breaksRule(target: Target, grid: Grid, at: number): boolean {
  const { layout } = target;
  const row = grid.rows[at] ?? [];
  const area = areaOfRow(target, row);
  if (layout === null) return false;
  const { dataSet } = layout;
  const figure = (measure: string) => {
    const column = layout.measures.find((one) => one.measure === measure)?.at ?? -1;
    const tail = tailOf(row[column] ?? '', layout.early !== null);
    return tail === null || tail.startsWith(',') ? NaN : Number(tail.slice(0, -1));
  };
  const isOutOfRange = dataSet.columns.some(({ measure, unit }) => {
    const value = figure(measure);
    if (value < 0) return true;
    return unit === 'count'
      ? !Number.isNaN(value) && !Number.isInteger(value)
      : unit === 'percent' && value > 100;
  });
  if (dataSet.rows.kind === 'england') return false;
  if (isOutOfRange) return true;
  if (!/^\d{3}/.test(area)) return false;
  const isTorn = dataSet.partitions.some(({ whole, parts }) => {
    const difference = parts.reduce((sum, part) => sum + figure(part), 0) - figure(whole);
    return Math.abs(difference) > 0;
  });
  return isTorn || breaksRate(target, grid, at, figure) || breaksRegion(target, grid, at);
}

/** Whether a region's count is not what its authorities have together, each of them with a figure. */
function breaksRegion(target: Target, grid: Grid, at: number): boolean {
  const { layout } = target;
  if (layout === null || layout.early !== null) return false;
  const { dataSet, measures } = layout;
  const row = grid.rows[at] ?? [];
  const [level, region] = [cellAt(grid, 'geographic_level'), cellAt(grid, 'region_code')];
  const its = grid.rows.filter(
    (one) => region(one) === region(row) && yearOfRow(target, one) === yearOfRow(target, row),
  );
  return dataSet.columns
    .filter(({ unit }) => unit === 'count')
    .some(({ measure }) => {
      const column = measures.find((one) => one.measure === measure)?.at ?? -1;
      const figureOf = (one: readonly string[]) => Number((one[column] ?? '').replaceAll(',', ''));
      const sum = its
        .filter((one) => level(one) === 'Local authority')
        .reduce((so, one) => so + figureOf(one), 0);
      const told = its.filter((one) => level(one) === 'Regional').map(figureOf)[0] ?? NaN;
      return Math.abs(told - sum) > dataSet.totalsRoundedTo / 2;
    });
}

function cellAt(grid: Grid, head: string): (row: readonly string[]) => string {
  const at = grid.heads.findIndex((one) => one.toLowerCase() === head);
  return (row) => row[at] ?? '';
}

function breaksRate(
  target: Target,
  grid: Grid,
  at: number,
  figure: (measure: string) => number,
): boolean {
  const dataSet = target.layout?.dataSet;
  const row = grid.rows[at] ?? [];
  const isCount = (measure: string) =>
    dataSet?.columns.find((column) => column.measure === measure)?.unit === 'count';
  return (dataSet?.rates ?? []).some(({ rate, numerator, denominator, scale, perYear }) => {
    if (perYear !== undefined || ![numerator, ...denominator].every(isCount)) return false;
    const isKnown = dataSet?.knownDifferences.some(
      (known) =>
        known.rate === rate &&
        known.area === areaOfRow(target, row) &&
        known.year === yearOfRow(target, row),
    );
    const whole = denominator.reduce((sum, measure) => sum + figure(measure), 0);
    const off = Math.abs((figure(numerator) / whole) * scale - figure(rate));
    return !isKnown && off > 0.05 + 1e-6;
  });
}
