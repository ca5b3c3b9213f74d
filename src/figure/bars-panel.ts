import type { Measure } from '../catalogue/measures/measure';
import { englandCode } from '../vocabulary/area';
import { describePeriodKind, yearOf, type Period } from '../vocabulary/period';
import type { Symbol } from '../vocabulary/symbol';
import type { Comparator } from '../view/comparator';
import { describeBars } from './alt-bars';
import type { AreaFacts } from './facts';
import { mediansOf, rowsOf, type FigureData } from './figure-data';
import { noRow, type Bar, type BarsArea, type BarsPanel, type Cell, type Table } from './figure';
import { namedMeasures, sharedUnitLabel, type Named, type NamedMeasure } from './named';
import { capitalised, formatCell, formatPoint, lowered } from './words';

/** What a bars chart is made of. */
export interface BarsOptions {
  key: string;
  title: string;
  /** The categories: measures of one kind of unit and of period. */
  measures: readonly Named[];
  facts: AreaFacts;
  data: FigureData;
  /** Left out for counts, which grow with an area's size, and where the area is England. */
  compare?: readonly Comparator[];
  /** As given, unless the largest of the area's own is to come first and missing ones last. */
  order?: 'given' | 'value';
  /** The latest in which the area has a figure, or a reason for having none, unless said. */
  period?: Period;
  /** What the bars measure; the measures' unit unless said. */
  axisLabel?: string;
}

function areasOf(options: BarsOptions, named: readonly NamedMeasure[]): BarsPanel['areas'] {
  const { facts, data, compare = [] } = options;
  const { area, region } = facts;
  const joint = named.some(({ measure }) =>
    rowsOf(data, measure.id, area.code).some((row) => row.joint !== null),
  );
  const place = capitalised(area.spokenName);
  const own: BarsArea = {
    role: 'focus',
    area: area.code,
    label: joint ? `${place} (joint return)` : place,
  };
  if (area.kind === 'england' || named.some(({ measure }) => measure.sized)) return [own];
  const others: BarsArea[] = [];
  if (compare.includes('england')) {
    others.push({ role: 'england', area: englandCode, label: 'England' });
  }
  if (compare.includes('region') && region) {
    others.push({ role: 'region', area: region.code, label: region.name });
  }
  if (compare.includes('neighbours') && facts.neighbours.length > 0) {
    others.push({ role: 'neighbours', area: 'neighbours', label: 'Neighbours’ median' });
  }
  return [own, ...others];
}

function cell(measure: Measure, figure: { value: number | null; symbol: Symbol | null }): Cell {
  const { value, symbol } = figure;
  const absent = value === null && symbol === null;
  return { value, symbol, text: absent ? noRow : formatPoint(measure, value, symbol) };
}

function cellOf(data: FigureData, measure: Measure, area: string, period: Period | null): Cell {
  if (area === 'neighbours') {
    const median = mediansOf(data, measure.id).find((row) => row.period === period);
    const symbol = median && median.value === null ? ('x' as const) : null;
    return cell(measure, { value: median?.value ?? null, symbol });
  }
  const row = rowsOf(data, measure.id, area).find((candidate) => candidate.period === period);
  return cell(measure, row ?? { value: null, symbol: null });
}

/** The latest period of the area's rows; null where it has none, and there is nothing to show. */
function latestPeriod(
  data: FigureData,
  named: readonly NamedMeasure[],
  area: string,
): Period | null {
  const periods = named.flatMap(({ measure }) =>
    rowsOf(data, measure.id, area).map((row) => row.period),
  );
  return periods.sort().at(-1) ?? null;
}

/** The area's largest first, equal ones as given, and those without a figure last. */
function byValue(a: Bar, b: Bar): number {
  const [left, right] = [a, b].map(({ cells }) => cells[0]?.value ?? -Infinity);
  return left === right ? 0 : (right ?? 0) - (left ?? 0);
}

function tableOf(panel: Omit<BarsPanel, 'alt' | 'table'>, named: readonly NamedMeasure[]): Table {
  const { title, areas, bars, periodLabel, axisLabel } = panel;
  const measures = new Map(named.map(({ measure }) => [measure.id, measure]));
  const write = (id: string, { value, symbol }: Cell) => {
    const measure = measures.get(id);
    return measure && (value !== null || symbol !== null)
      ? formatCell(measure, value, symbol)
      : '–';
  };
  const unit = axisLabel === '' ? '' : `${axisLabel}, `;
  return {
    caption: `${title}, ${areas[0].label}, ${unit}${lowered(periodLabel)}`,
    columns: [
      { key: 'category', label: 'Category', numeric: false },
      ...areas.map(({ area, label }) => ({ key: area, label, numeric: true })),
    ],
    rows: bars.map(({ measure, label, cells }) => [label, ...cells.map((c) => write(measure, c))]),
  };
}

/** A bar for each category in one period, with the comparators' marks on the same rows. */
export function barsPanel(options: BarsOptions): BarsPanel {
  const { key, title, facts, data } = options;
  const all = namedMeasures(options.measures);
  const period = options.period ?? latestPeriod(data, all, facts.area.code);
  // What could not be recorded any longer has no bar to be missing.
  const named = all.filter(
    ({ measure: { until } }) => until === undefined || period === null || period <= until,
  );
  const areas = areasOf(options, named);
  const given = named.map(({ measure, label }): Bar => ({
    measure: measure.id,
    label,
    cells: areas.map(({ area }) => cellOf(data, measure, area, period)),
  }));
  const kind = named[0]?.measure.period;
  const panel = {
    kind: 'bars' as const,
    key,
    title,
    period,
    periodLabel: kind && period !== null ? `${describePeriodKind(kind)} ${yearOf(period)}` : '',
    axisLabel: options.axisLabel ?? sharedUnitLabel(named),
    largest: Math.max(0, ...given.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0))),
    areas,
    bars: options.order === 'value' ? [...given].sort(byValue) : given,
  };
  const table = tableOf(panel, named);
  return { ...panel, table, alt: describeBars(panel) };
}
