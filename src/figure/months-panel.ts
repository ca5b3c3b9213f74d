import { months } from '../vocabulary/month';
import { yearOf, type Period } from '../vocabulary/period';
import { describeMonths } from './alt-months';
import { axisFromNought } from './axis';
import { panelEvents } from './events';
import type { AreaFacts } from './facts';
import { rowsOf, type FigureData } from './figure-data';
import {
  noRow,
  type Month,
  type MonthPoint,
  type MonthsPanel,
  type MonthsYear,
  type Table,
} from './figure';
import { capitalised, formatCountCell, formatCountPoint } from './words';

/** The measures that hold them. */
export const referralsByMonth: readonly string[] = months.map(
  (month) => `referrals-in-${month.toLowerCase()}`,
);

/** The first year that lies wholly after the first lockdown, of 23 March 2020. */
const pandemicYear: Period = '2021-03-31';

/** What a months chart is made of. */
export interface MonthsOptions {
  key: string;
  title: string;
  /** Twelve counts, for April to March; referrals unless said. */
  measures?: readonly string[];
  facts: AreaFacts;
  data: FigureData;
  /** What is counted; "Referrals in the month" unless said. */
  axisLabel?: string;
}

/** The calendar month of a place (0: April) in the year ending 31 March: 0 in 2021 is "2020-04". */
export function monthAt(index: number, period: Period): Month {
  const year = index < 9 ? yearOf(period) - 1 : yearOf(period);
  const month = ((index + 3) % 12) + 1;
  return `${year}-${month < 10 ? '0' : ''}${month}` as Month;
}

function yearsOf(measures: readonly string[], { area }: AreaFacts, data: FigureData): MonthsYear[] {
  const columns = measures.map((measure) => rowsOf(data, measure, area.code));
  const periods = [...new Set(columns.flatMap((rows) => rows.map(({ period }) => period)))].sort();
  const latest = periods.at(-1);
  return periods.map((period) => ({
    period,
    label: `${yearOf(period) - 1}–${String(yearOf(period)).slice(2)}`,
    role: period === latest ? 'latest' : period === pandemicYear ? 'pandemic' : 'other',
    points: columns.map((rows, index): MonthPoint => {
      const row = rows.find((candidate) => candidate.period === period);
      const { value, symbol } = row ?? { value: null, symbol: null };
      const text = row ? formatCountPoint(value, symbol) : noRow;
      return { month: monthAt(index, period), measure: measures[index] ?? '', value, symbol, text };
    }),
  }));
}

function tableOf(caption: string, years: readonly MonthsYear[]): Table {
  return {
    caption,
    columns: [
      { key: 'year', label: 'Year ending 31 March', numeric: false },
      ...months.map((month) => ({ key: month, label: month, numeric: true })),
    ],
    rows: [...years]
      .reverse()
      .map(({ period, points }) => [
        String(yearOf(period)),
        ...points.map(({ value, symbol }) =>
          value === null && symbol === null ? '–' : formatCountCell(value, symbol),
        ),
      ]),
  };
}

/**
 * Counts month by month, of the area alone: they grow with its size, so nothing stands beside them.
 * Throws unless there are twelve measures, for April to March.
 */
export function monthsPanel(options: MonthsOptions): MonthsPanel {
  const { key, title, facts, data, measures = referralsByMonth } = options;
  if (measures.length !== months.length) {
    throw new Error(
      `A months chart takes twelve measures, April to March, not ${measures.length}.`,
    );
  }
  const years = yearsOf(measures, facts, data);
  const values = years.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const place = capitalised(facts.area.spokenName);
  const [first] = years;
  const touched = { group: 'Referrals' as const, period: 'year-ending-31-march' as const };
  const panel = {
    kind: 'months' as const,
    key,
    title,
    area: facts.area.code,
    axis: axisFromNought(values, options.axisLabel ?? 'Referrals in the month', ''),
    years,
    events: first
      ? panelEvents(
          facts.events,
          [touched],
          // From the first April, a year before the first reference date.
          [`${yearOf(first.period) - 1}-03-31`, ...years.map(({ period }) => period)],
        )
      : [],
    note: 'Each month as published: months differ in length and in working days, and are not adjusted for it.',
    table: tableOf(`${title}, ${place}`, years),
  };
  return { ...panel, alt: describeMonths(panel, place) };
}
