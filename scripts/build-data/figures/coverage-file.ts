import { dataSets } from '../../../src/catalogue/datasets';
import { earlyFiles } from '../../../src/catalogue/datasets/early-years';
import { measures } from '../../../src/catalogue/measures';
import type { Run } from '../../../src/figure/area-data';
import type { CoverageFile, CoverageRow, DataSetCoverage } from '../../../src/figure/coverage';
import {
  columnCoverage,
  columnPeriods,
  figuresCoverage,
  type ColumnPeriod,
  type CoverageCount,
} from '../../../src/query/coverage';
import type { Area } from '../../../src/vocabulary/area';
import { yearOf, type PeriodKind } from '../../../src/vocabulary/period';
import type { Provenance } from '../../../src/vocabulary/provenance';
import { coverageCells } from './coverage-cells';
import { Gaps } from './coverage-gaps';

/** What rates per 10,000 children are divided by. */
const children = 'children-aged-0-to-17';

/** What there is of every measure in every period, and how far each published data set reaches. */
export async function coverageFile(
  run: Run,
  areas: readonly Area[],
  provenance: readonly Provenance[],
): Promise<CoverageFile> {
  const counts = await run<CoverageCount>(figuresCoverage);
  const gaps = new Gaps(await run<ColumnPeriod>(columnPeriods), provenance);
  const cellsOf = (id: string, kind: PeriodKind) =>
    coverageCells(
      counts.filter(({ measure }) => measure === id),
      kind,
      areas,
    );
  const cells = new Map(measures.map(({ id, period }) => [id, cellsOf(id, period)]));
  const years = (of: (kind: PeriodKind) => boolean) => {
    const all = measures
      .filter(({ period }) => of(period))
      .flatMap(({ id }) => cells.get(id) ?? [])
      .map(({ period }) => yearOf(period));
    const [first, last] = [Math.min(...all), Math.max(...all)];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  };
  const september = years((kind) => kind === 'at-30-september');
  const march = years((kind) => kind !== 'at-30-september');
  const rows = measures.map((measure): CoverageRow => {
    const { id, label, group, period, breaks } = measure;
    const own = cells.get(id) ?? [];
    const present = new Set(own.map((cell) => cell.period));
    return {
      id,
      label,
      group,
      measure: true,
      period,
      cells: own,
      gaps: gaps.of(measure, period === 'at-30-september' ? september : march, present),
      breaks,
    };
  });
  rows.push({
    id: children,
    label: 'Children aged 0 to 17',
    group: 'Population',
    measure: false,
    period: 'mid-year',
    cells: coverageCells(await run<CoverageCount>(columnCoverage(children)), 'mid-year', areas),
    gaps: [],
    breaks: [],
  });
  const named = new Set(
    rows.flatMap((row) =>
      row.cells.flatMap((cell) => cell.missing.flatMap((missing) => missing.areas)),
    ),
  );
  return {
    rows,
    dataSets: dataSetCoverage(provenance),
    areas: Object.fromEntries(
      areas.flatMap(({ code, name, slug }) => (named.has(code) ? [[code, { name, slug }]] : [])),
    ),
  };
}

/** The reach of every published data set with figures, newest layout first, then the early files. */
function dataSetCoverage(provenance: readonly Provenance[]): DataSetCoverage[] {
  const described = (
    id: string,
    columns: number,
    areas: string,
    period: PeriodKind,
  ): DataSetCoverage => {
    const own = provenance.filter(({ dataSet }) => dataSet === id);
    const stands = own.find((one) => one.stands);
    if (!stands?.from || !stands.to) {
      throw new Error(`data/sources.json has no file of ${id} that stands: run the import.`);
    }
    const { title, publication, address, release, from, to } = stands;
    const older = own.filter((one) => !one.stands).map((one) => one.release);
    return {
      id,
      title,
      publication,
      address,
      columns,
      release,
      older: older.sort(),
      areas,
      from,
      to,
      period,
    };
  };
  const present = dataSets.map(({ id, columns, rows }) => {
    const areas = rows.kind === 'england' ? 'England' : 'England, regions, authorities';
    return described(id, columns.length, areas, columns[0]?.period ?? 'year-ending-31-march');
  });
  const early = earlyFiles
    .filter(({ id }) => provenance.some(({ dataSet, stands }) => dataSet === id && stands))
    .map(({ id, headers, printedRates }) =>
      described(
        id,
        Object.keys(headers).length + Object.keys(printedRates).length,
        'England, authorities',
        'year-ending-31-march',
      ),
    );
  return [...present, ...early];
}
