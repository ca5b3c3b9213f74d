import type { PeriodKind } from '../../vocabulary/period';
import type { Column, ColumnUnit, DataSet, EnglandRow, RateCheck } from './dataset';

/** A column of figures in a table about England. */
export interface EnglandValue {
  header: string;
  /** Ends the ids of its measures; empty where the row says it all. */
  slug: string;
  unit: ColumnUnit;
  /** What the column counts, for definitions. */
  name: string;
}

/** A column of counts. */
export function countColumn(header: string, slug: string, name: string): EnglandValue {
  return { header, slug, unit: 'count', name };
}

/** What a row of a table about England is about. */
export interface EnglandSubject {
  /** Its cells in the columns of `by`. */
  cells: readonly string[];
  slug: string;
  period: PeriodKind;
  /** The heads of the columns that ever hold a figure of it; all where not given. */
  values?: readonly string[];
  /** The slug of the row that its percentage is of. */
  of?: string;
}

/** A table about England as published. */
export interface EnglandTable {
  /** Begins the ids of its measures: a1. */
  prefix: string;
  /** How a definition names it: "table A1". */
  name: string;
  /** The heads of the columns that say what a row is about. */
  by: readonly string[];
  values: readonly EnglandValue[];
  subjects: readonly EnglandSubject[];
}

/** The id of a row's figure in one column: "a1-re-referrals-percent". */
export function englandMeasure(prefix: string, subject: string, value: string): string {
  return [prefix, subject, value].filter((part) => part !== '').join('-');
}

/** A measure for each figure of a table about England, and the percentages that follow from it. */
export function englandTable(
  table: EnglandTable,
): Pick<DataSet, 'rows' | 'columns' | 'headers' | 'rates'> {
  const columns: Column[] = [];
  const headers: Record<string, readonly string[]> = {};
  const known = table.subjects.map((subject): EnglandRow => {
    const measures = valuesOf(table, subject).map((value) => {
      const measure = englandMeasure(table.prefix, subject.slug, value.slug);
      const { unit } = value;
      const definition = definitionOf(table, subject, value);
      columns.push({ measure, unit, period: subject.period, definition });
      headers[measure] = [value.header];
      return measure;
    });
    return { cells: subject.cells, measures };
  });
  const rates = table.subjects.flatMap((subject) => percentagesOf(table, subject));
  return { rows: { kind: 'england', by: table.by, known }, columns, headers, rates };
}

function valuesOf({ values }: EnglandTable, subject: EnglandSubject): readonly EnglandValue[] {
  return values.filter(({ header }) => subject.values?.includes(header) ?? true);
}

/** "Referrals: Referrals in the year – number (table A1)". */
function definitionOf(table: EnglandTable, subject: EnglandSubject, value: EnglandValue): string {
  const whole = table.subjects.find(({ slug }) => slug === subject.of);
  const of = value.unit === 'percent' && whole ? ` of “${whole.cells.at(-1) ?? ''}”` : '';
  const row = subject.cells.filter((cell, at) => cell !== subject.cells[at - 1]).join(': ');
  const what = [row, value.name + of].filter((part) => part !== '').join(' – ');
  return `${what} (${table.name})`;
}

function percentagesOf(table: EnglandTable, subject: EnglandSubject): RateCheck[] {
  const { prefix, values } = table;
  const { slug, of } = subject;
  const count = values.find(({ unit }) => unit === 'count');
  if (of === undefined || count === undefined) return [];
  return valuesOf(table, subject)
    .filter(({ unit }) => unit === 'percent')
    .map((percentage) => ({
      rate: englandMeasure(prefix, slug, percentage.slug),
      numerator: englandMeasure(prefix, slug, count.slug),
      denominator: [englandMeasure(prefix, of, count.slug)],
      scale: 100,
    }));
}
