import type { Table } from '../table';
import { areaCode, measureId, symbolType } from './types';

/** What observations and figures share. */
const periodColumn = [
  'DATE NOT NULL',
  'Reference date: the last day of the year, or the day of the census, that the number is about.',
] as const;
const valueColumn = ['DOUBLE', 'The number. Empty where a symbol stands in its place.'] as const;
const symbolColumn = [
  symbolType,
  'Why there is no number: c suppressed, x not available, z not applicable, u low reliability, low and k round to nought but are not nought.',
] as const;
const jointColumn = [
  'VARCHAR',
  'The joint return that the number belongs to (314+318): it is about its members together and must be counted once. Empty for all others.',
] as const;
const valueOrSymbol = 'CHECK ((value IS NULL) <> (symbol IS NULL))';

/** The published cells. */
export const observations: Table = {
  name: 'observations',
  comment:
    'Every cell of the published files: a value or a symbol, exactly as published. Sorted by measure, area and period.',
  columns: {
    measure: [`${measureId} NOT NULL`, 'The published column, by the name it has here.'],
    area: [
      `${areaCode} NOT NULL`,
      'areas.code. A joint return has a row for each of its members: see joint.',
    ],
    period: periodColumn,
    value: valueColumn,
    symbol: symbolColumn,
    joint: jointColumn,
  },
  checks: [valueOrSymbol],
};

/** The measures as shown. */
export const figures: Table = {
  name: 'figures',
  comment:
    'Every measure as CIN Explorer shows it, computed ones too: a value or a symbol. Sorted by measure, area and period.',
  columns: {
    measure: [`${measureId} NOT NULL`, 'measures.id'],
    area: [`${areaCode} NOT NULL`, 'areas.code'],
    period: periodColumn,
    value: valueColumn,
    symbol: symbolColumn,
    joint: jointColumn,
  },
  checks: [valueOrSymbol],
};
