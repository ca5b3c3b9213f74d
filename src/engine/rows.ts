import { DataType, tableFromIPC } from 'apache-arrow';
import { checkColumnNames } from './check-statement';
import type { Cell } from './engine';
import { EngineProblem } from './problem';

type ArrowValue = string | number | bigint | boolean;

/** The plain rows of a result in Arrow's format, as DuckDB's worker sends it. */
export function rowsFromArrow(result: Uint8Array, sql: string): Record<string, Cell>[] {
  const table = tableFromIPC(result);
  const { fields } = table.schema;
  checkColumnNames(
    fields.map((field) => field.name),
    sql,
  );
  const rows = Array.from({ length: table.numRows }, (): Record<string, Cell> => ({}));
  for (const [index, { name, type }] of fields.entries()) {
    const toCell = cellOf(name, type as DataType);
    const column: Iterable<ArrowValue | null> = table.getChildAt(index) ?? [];
    let row = 0;
    for (const value of column) {
      const cells = rows[row++];
      if (cells) cells[name] = value === null ? null : toCell(value);
    }
  }
  return rows;
}

/** How a column's value, never null, becomes a cell, by the column's type. */
function cellOf(column: string, type: DataType): (value: ArrowValue) => Cell {
  if (DataType.isDate(type)) {
    const known = new Map<number, string>();
    return (value) => {
      const day = Number(value);
      const date = known.get(day) ?? new Date(day).toISOString().slice(0, 10);
      known.set(day, date);
      return date;
    };
  }
  if (DataType.isInt(type)) return Number;
  const asItIs =
    DataType.isUtf8(type) ||
    DataType.isDictionary(type) ||
    DataType.isFloat(type) ||
    DataType.isBool(type) ||
    DataType.isNull(type);
  if (asItIs) return (value) => (typeof value === 'bigint' ? Number(value) : value);
  throw new EngineProblem(
    'query',
    `Column "${column}" is of a type that rows cannot hold; cast it.`,
  );
}
