import { join } from 'node:path';
import { group, median } from 'd3-array';
import { dataSets } from '../../../src/catalogue/datasets';
import type { PrintedRatesYear } from '../../../src/figure/revisions-file';
import type { Area } from '../../../src/vocabulary/area';
import type { Period } from '../../../src/vocabulary/period';
import { csvText, readTable } from './csv-table';

/** A rate per 10,000 children as a release printed it. */
export interface PrintedRateRow {
  dataSet: string;
  release: string;
  /** The count that it is a rate of. */
  column: string;
  area: string;
  period: Period;
  printed: number;
  /** What today's population gives, where that differs by more than rounding. */
  recomputed: number | null;
}

/** One that today's population does not give. */
export type RebasedRate = PrintedRateRow & { recomputed: number };

export function isRebased(row: PrintedRateRow): row is RebasedRate {
  return row.recomputed !== null;
}

/** data/lookups/printed-rates.csv: every rate of the releases to which figures can be frozen. */
export function readPrintedRates(dataFolder: string): PrintedRateRow[] {
  const path = join(dataFolder, 'lookups', 'printed-rates.csv');
  return readTable(path, [
    'data_set',
    'release',
    'measure',
    'authority',
    'period',
    'printed',
    'recomputed',
  ]).map((row) => ({
    dataSet: row.data_set,
    release: row.release,
    column: row.measure,
    area: row.authority,
    period: row.period as Period,
    printed: Number(row.printed),
    recomputed: row.recomputed === '' ? null : Number(row.recomputed),
  }));
}

/** Number, middle and largest difference of those that differ, by data set, release and year. */
export function printedRatesByYear(all: readonly PrintedRateRow[]): PrintedRatesYear[] {
  const groups = group(all.filter(isRebased), ({ dataSet, release, period }) =>
    [dataSet, release, period].join(),
  );
  return [...groups.values()].flatMap((alike): PrintedRatesYear[] => {
    const [first] = alike;
    if (!first) return [];
    const largest = alike.reduce((a, b) => (difference(b) > difference(a) ? b : a));
    const change = median(alike, ({ printed, recomputed }) => (recomputed / printed - 1) * 100);
    return [
      {
        dataSet: first.dataSet,
        release: first.release,
        period: first.period,
        count: alike.length,
        columns: new Set(alike.map(({ column }) => column)).size,
        medianChange: Math.round((change ?? 0) * 100) / 100,
        largest: {
          column: largest.column,
          area: largest.area,
          printed: largest.printed,
          recomputed: largest.recomputed,
        },
      },
    ];
  });
}

function difference({ printed, recomputed }: RebasedRate): number {
  return Math.abs(recomputed - printed);
}

/** The download: every rate that differs, with the area's name and what it is a rate of. */
export function printedRatesCsv(all: readonly PrintedRateRow[], areas: readonly Area[]): string {
  const names = new Map(areas.map(({ code, name }) => [code, name]));
  const definitions = new Map(
    dataSets.flatMap(({ columns }) =>
      columns.map(({ measure, definition }) => [measure, definition]),
    ),
  );
  return csvText(
    [
      'data_set',
      'release',
      'rate_of',
      'definition',
      'area',
      'area_name',
      'period',
      'printed',
      'recomputed',
    ],
    all
      .filter(isRebased)
      .map(({ dataSet, release, column, area, period, printed, recomputed }) => [
        dataSet,
        release,
        column,
        definitions.get(column) ?? '',
        area,
        names.get(area) ?? '',
        period,
        printed.toFixed(1),
        recomputed.toFixed(1),
      ]),
  );
}
