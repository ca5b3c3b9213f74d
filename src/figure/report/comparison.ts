import { measureOf } from '../../catalogue/measures/known';
import type { Measure } from '../../catalogue/measures/measure';
import type { OverviewThemeId } from '../../catalogue/themes/theme';
import { englandCode } from '../../vocabulary/area';
import {
  describePeriod,
  describePeriodKind,
  periodOf,
  yearOf,
  type Period,
} from '../../vocabulary/period';
import { isSymbol, symbolMeanings } from '../../vocabulary/symbol';
import type { AreaFacts } from '../facts';
import { mediansOf, rowsOf, type FigureData } from '../figure-data';
import { capitalised, formatCell, lowered } from '../words';
import { comparedMeasures, type ComparedMeasure } from './theme-charts';

/** Where the published files have no row. */
const none = '–';

/** How many years before the latest figure the earlier one lies. */
export const yearsBetween = 5;

/** A measure of a comparison with its two dates. */
export interface ComparisonColumn {
  measure: Measure;
  period: Period;
  /** "Year ending 31 March", "At 30 September"; empty where the measure's name says it. */
  kind: string;
  /** The two years, as the files label them. */
  latest: string;
  before: string;
}

/** One area, or the neighbours' median: for each column the latest figure and the earlier one. */
export interface ComparisonRow {
  role: 'own' | 'england' | 'region' | 'neighbours';
  label: string;
  cells: readonly { latest: string; before: string }[];
}

/** A theme's rates and shares, now and five years before, beside what the authority is compared with. */
export interface Comparison {
  columns: readonly ComparisonColumn[];
  rows: readonly [ComparisonRow, ...ComparisonRow[]];
  /** What its symbols mean, and where its two figures are not the same thing. */
  notes: readonly string[];
}

/** The latest period that a measure is compared in: that of the authority's own latest row. */
function latestPeriod(facts: AreaFacts, data: FigureData, measure: string): Period | undefined {
  const own = rowsOf(data, measure, facts.area.code).at(-1);
  return own?.period ?? rowsOf(data, measure, englandCode).at(-1)?.period;
}

function columnsOf(
  measures: readonly [ComparedMeasure, ...ComparedMeasure[]],
  facts: AreaFacts,
  data: FigureData,
): ComparisonColumn[] {
  const headline = latestPeriod(facts, data, measures[0].measure);
  return measures.flatMap(({ measure: id, yearsBefore }) => {
    const measure = measureOf(id);
    const latest =
      yearsBefore > 0 && headline
        ? periodOf(measure.period, yearOf(headline) - yearsBefore)
        : latestPeriod(facts, data, id);
    if (!latest) return [];
    const kind = describePeriodKind(measure.period);
    return {
      measure,
      period: latest,
      kind: measure.label.includes(lowered(kind)) ? '' : kind,
      latest: String(yearOf(latest)),
      before: String(yearOf(latest) - yearsBetween),
    };
  });
}

function rowOf(
  role: ComparisonRow['role'],
  label: string,
  columns: readonly ComparisonColumn[],
  textAt: (measure: Measure, period: Period) => string,
): ComparisonRow {
  return {
    role,
    label,
    cells: columns.map(({ measure, period }) => ({
      latest: textAt(measure, period),
      before: textAt(measure, periodOf(measure.period, yearOf(period) - yearsBetween)),
    })),
  };
}

function notesOf(columns: readonly ComparisonColumn[], rows: readonly ComparisonRow[]): string[] {
  const cells = rows.flatMap((row) => row.cells.flatMap(({ latest, before }) => [latest, before]));
  const symbols = new Set(cells.flatMap((text) => /^\[(.+)\]$/.exec(text)?.[1] ?? []));
  const broken = columns.flatMap(({ measure, period }) => {
    const before = periodOf(measure.period, yearOf(period) - yearsBetween);
    return measure.breaks
      .filter(({ at }) => at > before && at <= period)
      .map(
        ({ reason }) =>
          `${measure.label}: ${yearOf(before)} and ${yearOf(period)} are not to be compared. ${reason}`,
      );
  });
  return [
    ...broken,
    ...[...symbols].filter(isSymbol).map((symbol) => `[${symbol}] ${symbolMeanings[symbol]}.`),
    ...(cells.includes(none) ? ['– no figure.'] : []),
  ];
}

/** A theme's comparison, from an authority's rows. */
export function comparisonOf(
  theme: OverviewThemeId,
  facts: AreaFacts,
  data: FigureData,
): Comparison {
  const { area, region } = facts;
  const columns = columnsOf(comparedMeasures[theme], facts, data);
  const published = (code: string) => (measure: Measure, period: Period) => {
    const row = rowsOf(data, measure.id, code).find((one) => one.period === period);
    return row ? formatCell(measure, row.value, row.symbol) : none;
  };
  const median = (measure: Measure, period: Period) => {
    const row = mediansOf(data, measure.id).find((one) => one.period === period);
    return row ? formatCell(measure, row.value, null) : none;
  };
  const own = rowOf('own', capitalised(area.spokenName), columns, published(area.code));
  const others = [
    ...(facts.neighbours.length > 0
      ? [rowOf('neighbours', 'Neighbours’ median', columns, median)]
      : []),
    ...(region ? [rowOf('region', region.name, columns, published(region.code))] : []),
    rowOf('england', 'England', columns, published(englandCode)),
  ];
  return { columns, rows: [own, ...others], notes: notesOf(columns, [own, ...others]) };
}

/** "year ending 31 March 2025", for the middle of a line. */
export function whenOf({ measure, period }: ComparisonColumn): string {
  return describePeriod(measure.period, period).replace(/^the /, '');
}
