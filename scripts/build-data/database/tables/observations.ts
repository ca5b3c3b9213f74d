import { ofBytes, unpackedSymbol, unpackedValue } from '../packing';
import type { View } from '../table';
import { cells } from './storage';
import { symbolType } from './types';

/** What observations and figures share. */
const shared = {
  area: 'areas.code. A joint return has a row for each of its members: see joint.',
  period:
    'Reference date: the last day of the year, or the day of the census, that the number is about.',
  value: 'The number. Empty where a symbol stands in its place.',
  symbol:
    'Why there is no number: c suppressed, x not available, z not applicable, u low reliability, low and k round to nought but are not nought.',
  joint:
    'The joint return that the number belongs to (314+318): it is about its members together and must be counted once. Empty for all others.',
};

/** SELECT of the stored cells of a kind, unpacked. */
function unpacked(kind: 'published' | 'shown'): string {
  return `
    SELECT measure, area, make_date(1900 + year, month, day) AS period,
      ${unpackedValue} AS value, ${unpackedSymbol(symbolType)} AS symbol, joint
    FROM (
      SELECT measure, area, year, month, day, times, scale, joint,
        ${ofBytes()} AS number, ${ofBytes('whole_')} AS whole
      FROM ${cells.name} WHERE ${kind})`;
}

/** The published cells. */
export const observations: View = {
  name: 'observations',
  comment: 'Every cell of the published files: a value or a symbol, exactly as published.',
  columns: { measure: 'The published column, by the name it has here.', ...shared },
  select: unpacked('published'),
};

/** The measures as shown. */
export const figures: View = {
  name: 'figures',
  comment: 'Every measure as CIN Explorer shows it, computed ones too: a value or a symbol.',
  columns: { measure: 'measures.id', ...shared },
  select: unpacked('shown'),
};
