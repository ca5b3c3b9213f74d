import { symbols } from '../../../../src/vocabulary/symbol';
import { quoted } from '../table';

/** The database's own types; their values are in the order that tables are sorted by. */
export const measureId = 'measure_id';
export const areaCode = 'area_code';
export const symbolType = 'symbol';

/** CREATE TYPE for each: an ENUM makes a measure, an area or a symbol a byte or two, not a text. */
export function typeStatements(measures: readonly string[], areas: readonly string[]): string[] {
  const create = (name: string, values: readonly string[]) =>
    `CREATE TYPE ${name} AS ENUM (${values.map(quoted).join(', ')})`;
  return [create(measureId, measures), create(areaCode, areas), create(symbolType, symbols)];
}
