import type { HexLayout } from '../../../src/catalogue/datasets/boundaries';
import type { Problems } from '../problems';
import type { Register } from '../register/register';
import { authoritiesByOnsCode } from './authorities';
import { isFields, shown, type PublishedJson } from './json';

/** A hexagon of a published layout. */
export interface PublishedHex {
  q: number;
  r: number;
  /** Where the file has it: "hexes.E09000001". */
  at: string;
}

/**
 * Every hexagon of a layout by DfE code, authorities that have ended among them; null, with problems
 * noted, where the file is not such a layout.
 */
export function readPublishedHexes(
  layout: HexLayout,
  { file, text, fields }: PublishedJson,
  register: Register,
  problems: Problems,
): Map<string, PublishedHex> | null {
  const before = problems.count;
  const refuse = (
    row: number | null,
    column: string,
    value: unknown,
    message: string,
    advice = 'Download the file again.',
  ) => problems.add({ file, row, column, value: shown(value), message, advice });
  if (fields['layout'] !== layout.layout) {
    const advice = `Expected ${layout.layout}: with another offset of rows every place means another.`;
    refuse(null, 'layout', fields['layout'], 'another layout of rows', advice);
  }
  const published = fields['hexes'];
  if (!isFields(published)) {
    refuse(null, 'hexes', published, 'no hexagons', 'Expected a HexJSON file.');
    return null;
  }
  // Of a key that is there twice, JSON.parse keeps the last without a word.
  const seen = new Set<string>();
  for (const [index, line] of text.split('\n').entries()) {
    for (const [, code = ''] of line.matchAll(/"(\w+)"\s*:\s*\{/g)) {
      if (seen.has(code)) refuse(index + 1, 'hexes', code, 'the same code twice');
      seen.add(code);
    }
  }

  const byOnsCode = authoritiesByOnsCode(register);
  const hexes = new Map<string, PublishedHex>();
  for (const [code, hex] of Object.entries(published)) {
    const at = `hexes.${code}`;
    const authority = byOnsCode.get(code);
    const [q, r] = isFields(hex) ? [hex['q'], hex['r']] : [];
    if (authority === undefined) {
      const advice = 'Compare the code with ons_codes in data/lookups/authorities.csv.';
      refuse(null, at, code, 'unknown authority', advice);
    } else if (hexes.has(authority.code)) {
      refuse(null, at, code, `${authority.name} (${authority.code}) twice`);
    } else if (!isWhole(q)) {
      refuse(null, `${at}.q`, q, 'a column that is not a whole number');
    } else if (!isWhole(r)) {
      refuse(null, `${at}.r`, r, 'a row that is not a whole number');
    } else {
      hexes.set(authority.code, { q, r, at });
    }
  }
  return problems.count > before ? null : hexes;
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}
