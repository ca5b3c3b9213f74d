import { periodOf, type PeriodKind } from '../../../src/vocabulary/period';
import { AsciiTexts, AsciiWriter } from '../normalise/ascii';
import type { ObservationTable } from '../normalise/observations';
import { byCodeUnit } from './order';

const header = 'measure,authority,period,value,symbol\n';
const comma = 44;
const newline = 10;

/** The bytes of `data/observations/<data set>.csv`: sorted by measure, area and period. */
export function observationsCsv(table: ObservationTable): Buffer {
  const columns = [...table.columns.values()].sort((a, b) =>
    byCodeUnit(a.column.measure, b.column.measure),
  );
  const orders = new Map<PeriodKind, { keys: AsciiTexts; order: number[] }>();
  let capacity = header.length;
  for (const { column, texts } of columns) {
    const { measure, period } = column;
    const sorted = orders.get(period) ?? sortedRows(table, period);
    orders.set(period, sorted);
    capacity += (measure.length + 3) * sorted.order.length + sorted.keys.length + texts.length;
  }

  const out = new AsciiWriter(capacity);
  out.copy(AsciiTexts.of([header]), 0);
  for (const { column, values, texts } of columns) {
    const measure = AsciiTexts.of([`${column.measure},`]);
    const { keys, order } = orders.get(column.period) ?? sortedRows(table, column.period);
    for (let at = 0; at < order.length; at += 1) {
      const index = order[at] ?? 0;
      const isSymbol = Number.isNaN(values[index]);
      out.copy(measure, 0);
      out.copy(keys, at);
      if (isSymbol) out.code(comma);
      out.copy(texts, index);
      if (!isSymbol) out.code(comma);
      out.code(newline);
    }
  }
  return out.take();
}

/** The rows of a table in the order of their lines: "204,2021-03-31," and where the cells are. */
function sortedRows({ places, release }: ObservationTable, kind: PeriodKind) {
  const keys = new AsciiTexts();
  const order: number[] = [];
  const [first, last] = release.years;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const periods = years.map((year) => ({ year, text: `,${periodOf(kind, year)},` }));
  for (const { area, rows } of [...places.values()].sort((a, b) => byCodeUnit(a.area, b.area))) {
    for (const { year, text } of periods) {
      const index = rows.get(year);
      if (index === undefined) continue;
      keys.push(area + text);
      order.push(index);
    }
  }
  return { keys, order };
}
