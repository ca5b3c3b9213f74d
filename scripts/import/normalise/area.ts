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

/** Columns that most files have and that say nothing that the key columns do not say. */
export const usualHeaders = ['time_identifier', 'country_name', 'category', 'age_group'] as const;

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
      if (code.length === 3) return code;
      const members = membersOf(code);
      // Whatever their order, it would be the same return: so there is one.
      const inOrder = members.every((member, at) => at === 0 || (members[at - 1] ?? '') < member);
      return inOrder ? members.join(jointSeparator) : { fault: 'old_la_code' };
    }
    default:
      return { fault: 'geographic_level' };
  }
}
