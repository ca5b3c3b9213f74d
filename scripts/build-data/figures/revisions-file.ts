import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataSets } from '../../../src/catalogue/datasets';
import { earlyFiles } from '../../../src/catalogue/datasets/early-years';
import { measures } from '../../../src/catalogue/measures';
import type {
  Printed,
  RevisedColumn,
  RevisionRow,
  RevisionsFile,
} from '../../../src/figure/revisions-file';
import type { Area } from '../../../src/vocabulary/area';
import { jointSeparator } from '../../../src/vocabulary/observation';
import type { Period } from '../../../src/vocabulary/period';
import { bracketed, isSymbol } from '../../../src/vocabulary/symbol';
import { csvText, readTable } from './csv-table';
import { printedRatesByYear, readPrintedRates } from './printed-rates';

const fields = [
  'older_release',
  'newer_release',
  'measure',
  'authority',
  'period',
  'old_value',
  'old_symbol',
  'new_value',
  'new_symbol',
] as const;

/** What newer releases changed, and which printed rates today's populations do not give. */
export function revisionsFile(dataFolder: string, areas: readonly Area[]): RevisionsFile {
  const rows = readRevisions(dataFolder);
  const printedRates = printedRatesByYear(readPrintedRates(dataFolder));
  const usedColumns = new Set([
    ...rows.map(({ column }) => column),
    ...printedRates.map(({ largest }) => largest.column),
  ]);
  const usedAreas = new Set([
    ...rows.flatMap(({ area }) => area.split(jointSeparator)),
    ...printedRates.map(({ largest }) => largest.area),
  ]);
  const usedDataSets = new Set([...rows, ...printedRates].map(({ dataSet }) => dataSet));
  return {
    rows,
    printedRates,
    columns: Object.fromEntries([...usedColumns].map((id) => [id, describeColumn(id)])),
    areas: Object.fromEntries(
      areas.flatMap(({ code, name, kind, slug }) =>
        usedAreas.has(code) ? [[code, { name, kind, slug }]] : [],
      ),
    ),
    dataSets: Object.fromEntries(
      dataSets.flatMap(({ id, title, publication }) =>
        usedDataSets.has(id) ? [[id, { title, publication }]] : [],
      ),
    ),
  };
}

/** Every line of data/revisions, newest release first. */
export function readRevisions(dataFolder: string): RevisionRow[] {
  return dataSets
    .flatMap(({ id, columns }) => {
      const path = join(dataFolder, 'revisions', `${id}.csv`);
      if (!existsSync(path)) return [];
      return readTable(path, fields).map((row): RevisionRow => {
        const unit = columns.find(({ measure }) => measure === row.measure)?.unit;
        const before = printed(path, row.old_value, row.old_symbol);
        const after = printed(path, row.new_value, row.new_symbol);
        return {
          dataSet: id,
          older: row.older_release,
          newer: row.newer_release,
          column: row.measure,
          area: row.authority,
          period: row.period as Period,
          before,
          after,
          roundedOnly:
            unit === 'count' &&
            typeof before === 'number' &&
            typeof after === 'number' &&
            isRounding(row.older_release, row.authority, before, after),
        };
      });
    })
    .sort((a, b) => b.newer.localeCompare(a.newer) || b.older.localeCompare(a.older));
}

function printed(path: string, value: string, symbol: string): Printed {
  if (value === '') {
    if (symbol === '') return null;
    if (isSymbol(symbol)) return symbol;
    throw new Error(`${path}: "${symbol}" is none of the symbols: run the import again.`);
  }
  const number = Number(value);
  if (symbol !== '' || Number.isNaN(number)) {
    throw new Error(`${path}: "${value}" beside "${symbol}" is not one figure or one symbol.`);
  }
  return number;
}

/** Whether a count of England is the newer one, rounded as its old file rounds. */
function isRounding(older: string, area: string, before: number, after: number): boolean {
  const file = earlyFiles.find(({ release }) => release === older);
  if (!file || !area.startsWith('E')) return false;
  const { totalsRoundedTo } = file;
  return Math.round(after / totalsRoundedTo) * totalsRoundedTo === before;
}

function describeColumn(id: string): RevisedColumn {
  const column = dataSets.flatMap(({ columns }) => columns).find(({ measure }) => measure === id);
  if (!column) throw new Error(`data/revisions names "${id}", which no data set has as a column.`);
  const measure = measures.find(
    ({ formula }) => formula.kind === 'published' && formula.column === id,
  );
  return {
    label: measure?.label ?? column.definition,
    unit: column.unit,
    period: column.period,
    measure: measure?.id ?? null,
  };
}

/** Names of an area's members: one, or the several of a joint return. */
function areaNames(file: Pick<RevisionsFile, 'areas'>, area: string): string {
  return area
    .split(jointSeparator)
    .map((code) => {
      const known = file.areas[code];
      if (!known) throw new Error(`data/lookups has no area with the code ${code}.`);
      return known.name;
    })
    .join(' and ');
}

/** The download: every revision in words, symbols in square brackets in their own columns. */
export function revisionsCsv(file: RevisionsFile): string {
  const cell = (value: Printed): [string | number, string] => {
    if (value === null) return ['', ''];
    return typeof value === 'number' ? [value, ''] : ['', bracketed(value)];
  };
  const heads = [
    'data_set',
    'publication',
    'older_release',
    'newer_release',
    'measure',
    'label',
    'area',
    'area_name',
    'period',
    'old_value',
    'old_symbol',
    'new_value',
    'new_symbol',
    'differs_by_rounding_only',
  ];
  return csvText(
    heads,
    file.rows.map((row) => [
      row.dataSet,
      file.dataSets[row.dataSet]?.publication ?? '',
      row.older,
      row.newer,
      row.column,
      file.columns[row.column]?.label ?? '',
      row.area,
      areaNames(file, row.area),
      row.period,
      ...cell(row.before),
      ...cell(row.after),
      row.roundedOnly ? 'yes' : 'no',
    ]),
  );
}
