import { group } from 'd3-array';
import { dataSets } from '../../../src/catalogue/datasets';
import type { ColumnUnit, DataSet, KnownDifference } from '../../../src/catalogue/datasets/dataset';
import { earlyFiles } from '../../../src/catalogue/datasets/early-years';
import { measures } from '../../../src/catalogue/measures';
import type { Measure } from '../../../src/catalogue/measures/measure';
import type { Run } from '../../../src/figure/area-data';
import type {
  Codebook,
  CodebookColumn,
  CodebookMeasure,
  ColumnSource,
  Reach,
} from '../../../src/figure/codebook';
import {
  columnPeriods,
  figuresCoverage,
  type ColumnPeriod,
  type CoverageCount,
} from '../../../src/query/coverage';
import type { Area, AreaKind } from '../../../src/vocabulary/area';
import { yearOf } from '../../../src/vocabulary/period';
import type { Provenance } from '../../../src/vocabulary/provenance';

/** What a column's unit is called. */
const unitNames: Readonly<Record<ColumnUnit, string>> = {
  count: 'number',
  percent: 'per cent',
  'per-10000': 'per 10,000 children',
  'full-time-equivalent': 'full-time equivalent',
  days: 'days',
  ratio: 'ratio',
};

/** The codebook: every measure and every published column, from the catalogue and the database. */
export async function codebookOf(
  run: Run,
  areas: readonly Area[],
  provenance: readonly Provenance[],
): Promise<Codebook> {
  const names = new Map(areas.map(({ code, name }) => [code, name]));
  const known = ({ area, year, published, recomputed, reason }: KnownDifference) =>
    `${names.get(area) ?? area} ${year}: published as ${published}, while its published parts give ${recomputed}. ${reason}`;
  const periods = group(await run<ColumnPeriod>(columnPeriods), ({ measure }) => measure);
  const figures = group(
    (await run<CoverageCount>(figuresCoverage)).filter(({ symbol }) => symbol === null),
    ({ measure }) => measure,
  );
  const differences = [...dataSets, ...earlyFiles].flatMap(
    ({ knownDifferences }) => knownDifferences,
  );
  const knownOf = (column: string) => differences.filter(({ rate }) => rate === column).map(known);
  return {
    measures: measures.map((measure) =>
      measureEntry(measure, reachOf(figures.get(measure.id) ?? []), knownOf),
    ),
    dataSets: dataSets.map((dataSet) => {
      const { id, title, publication, address } = dataSet;
      const source = provenance.find((one) => one.dataSet === id && one.stands);
      if (!source) throw new Error(`data/sources.json has no file of ${id} that stands.`);
      return {
        id,
        title,
        publication,
        release: source.release,
        address,
        columns: dataSet.columns.map(({ measure }) =>
          columnEntry(dataSet, measure, periods.get(measure) ?? [], knownOf(measure)),
        ),
      };
    }),
    early: Object.fromEntries(earlyFiles.map(({ id, title }) => [id, title])),
  };
}

/** The years with a figure, by kind of area. */
function reachOf(rows: readonly Pick<ColumnPeriod, 'kind' | 'period'>[]): Reach {
  const years = (kind: AreaKind) =>
    [
      ...new Set(rows.filter((row) => row.kind === kind).map(({ period }) => yearOf(period))),
    ].sort();
  return { england: years('england'), regions: years('region'), authorities: years('authority') };
}

function measureEntry(
  measure: Measure,
  reach: Reach,
  knownOf: (column: string) => string[],
): CodebookMeasure {
  const { id, label, group, question, definition, unit, period, formula } = measure;
  const { numerator, denominator, scale } = formula;
  const columns = [
    ...(formula.kind === 'published' ? [formula.column] : []),
    ...(numerator?.columns ?? []),
    ...(denominator?.columns ?? []),
  ];
  const sources = [...new Set(columns)].map((column): ColumnSource => {
    const dataSet = dataSets.find((one) => one.columns.some((c) => c.measure === column));
    if (!dataSet) throw new Error(`${id}: no data set has the column "${column}".`);
    return { column, dataSet: dataSet.id };
  });
  return {
    id,
    label,
    group,
    question,
    definition,
    unit: unit.label,
    period,
    numerator: numerator?.label ?? null,
    denominator: denominator?.label ?? null,
    scale: scale ?? null,
    sources,
    reach,
    breaks: measure.breaks,
    known: formula.kind === 'published' ? knownOf(formula.column) : [],
    footnotes: measure.footnotes,
    method: measure.method,
  };
}

function columnEntry(
  { id, rows, columns, headers }: DataSet,
  measure: string,
  periods: readonly ColumnPeriod[],
  known: readonly string[],
): CodebookColumn {
  const column = columns.find((one) => one.measure === measure);
  const heads = headers[measure];
  const dates = periods.map(({ period }) => period).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (!column || !heads || !first || !last) {
    throw new Error(`${id}: the column "${measure}" has no head or no row: run the import again.`);
  }
  return {
    id: measure,
    definition: column.definition,
    unit: unitNames[column.unit],
    period: column.period,
    heads,
    row:
      rows.kind === 'england'
        ? (rows.known.find(({ measures: of }) => of.includes(measure))?.cells ?? null)
        : null,
    early: earlyFiles.flatMap(({ id: dataSet, headers: own }) => {
      const head = own[measure];
      // Of 2013, a newer file stands.
      return head === undefined || dataSet === 'sfr-2013' ? [] : [{ dataSet, head }];
    }),
    first,
    last,
    reach: reachOf(periods.filter(({ figures }) => figures > 0)),
    known,
  };
}
