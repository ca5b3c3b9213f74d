import { englandCode } from '../../../src/vocabulary/area';
import { jointSeparator } from '../../../src/vocabulary/observation';

/** The columns that say which place a row is about, and when. */
export const keyHeaders = [
  'time_period',
  'geographic_level',
  'country_code',
  'region_code',
  'region_name',
  'old_la_code',
  'new_la_code',
  'la_name',
] as const;

export type KeyHeader = (typeof keyHeaders)[number];

/** The codes in a cell: one, or those of the members of a joint return ("314 / 318"). */
export function membersOf(cell: string): string[] {
  return cell.split(' / ');
}

/** Where the key columns stand in a table. */
export type KeyColumns = Readonly<Record<KeyHeader, number>>;

/** An area code, or the column whose cell should have told it. */
export type AreaOfRow = string | { fault: KeyHeader };

/** The area of a row: DfE's code for an authority ("314+318" for a joint return), else ONS's. */
export function areaOf(cells: readonly string[], at: KeyColumns): AreaOfRow {
  switch (cells[at.geographic_level]) {
    case 'National':
      return cells[at.country_code] === englandCode ? englandCode : { fault: 'country_code' };
    case 'Regional': {
      const code = cells[at.region_code] ?? '';
      return /^E1[23]0000[0-9]{2}$/.test(code) ? code : { fault: 'region_code' };
    }
    case 'Local authority': {
      const code = cells[at.old_la_code] ?? '';
      if (!/^[0-9]{3}(?: \/ [0-9]{3})*$/.test(code)) return { fault: 'old_la_code' };
      return code.length === 3 ? code : membersOf(code).join(jointSeparator);
    }
    default:
      return { fault: 'geographic_level' };
  }
}
