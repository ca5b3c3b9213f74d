import type { HexLayout } from '../../../src/catalogue/datasets/boundaries';
import type { Problems } from '../problems';
import type { Register } from '../register/register';
import { provenanceOf } from '../sources/provenance';
import { toCsv } from '../write/csv';
import { byCodeUnit } from '../write/order';
import { authoritiesOfToday } from './authorities';
import { readJson } from './json';
import type { ImportedLookup } from './lookup';
import { readPublishedHexes, type PublishedHex } from './published-hexes';

const declaredIn = 'src/catalogue/datasets/boundaries.ts';

/**
 * `lookups/hexes.csv`: a hexagon for every authority of today, by DfE code. Null, with problems
 * noted, where there is not exactly one each.
 *
 * Hexagons stand on a point, rows count northwards from 0, and odd rows are offset by half a
 * hexagon to the right (odd-r): the centre of (q, r) is at x = √3 (q + (r mod 2) / 2) and
 * y = −1.5 r, in lengths of a side, y downwards.
 */
export function importHexes(
  layout: HexLayout,
  folder: string,
  register: Register,
  problems: Problems,
): ImportedLookup | null {
  const published = readJson(folder, layout.file, problems);
  if (published === null) return null;
  const before = problems.count;
  const hexes = readPublishedHexes(layout, published, register, problems);
  if (hexes === null) return null;
  const placed = place(layout, hexes, register, problems);
  const today = authoritiesOfToday(register);
  for (const { code, name } of today) {
    if (placed.has(code)) continue;
    const message = `no hexagon for ${name} (${code})`;
    const advice = `If the file is whole, place the authority in ${declaredIn}.`;
    problems.add({ file: layout.file, row: null, column: 'hexes', value: null, message, advice });
  }
  if (problems.count > before) return null;
  const rows = today.map(({ code }) => [code, placed.get(code)?.q ?? 0, placed.get(code)?.r ?? 0]);
  const described = { ...layout, dataSet: layout.id };
  const source = provenanceOf(described, { ...published, rows: hexes.size }, null);
  return {
    path: 'lookups/hexes.csv',
    text: toCsv(['code', 'q', 'r'], rows),
    sources: [{ ...source, licence: layout.licence }],
  };
}

/** Where every authority of today stands once the declared placements are made, by DfE code. */
function place(
  layout: HexLayout,
  published: ReadonlyMap<string, PublishedHex>,
  register: Register,
  problems: Problems,
): Map<string, { q: number; r: number }> {
  const refuse = (column: string, value: string, message: string, advice: string) =>
    problems.add({ file: layout.file, row: null, column, value, message, advice });
  const placed = new Map<string, { q: number; r: number }>(
    [...published].filter(([code]) => register.authorities.get(code)?.lastYear === null),
  );
  const placing = new Set<string>();
  for (const { code, q, r, instead } of layout.placements) {
    const authority = register.authorities.get(code);
    const hex = published.get(code);
    const from = hex === undefined ? null : { q: hex.q, r: hex.r };
    const cell = `q ${q}, r ${r}`;
    if (authority === undefined || authority.lastYear !== null || placing.has(code)) {
      const message = `${code} is placed, but is no authority of today, or is placed twice`;
      refuse('placements', cell, message, `Correct the placement in ${declaredIn}.`);
    } else if (from?.q !== instead?.q || from?.r !== instead?.r) {
      const message = `${authority.name} is placed, but the file has it ${
        from === null ? 'nowhere' : `at q ${from.q}, r ${from.r}`
      }, not ${instead === null ? 'nowhere' : `at q ${instead.q}, r ${instead.r}`}`;
      refuse(hex?.at ?? 'hexes', cell, message, `Look at the layout and correct ${declaredIn}.`);
    }
    placing.add(code);
    placed.set(code, { q, r });
  }

  const taken = new Map<string, string>();
  for (const [code, { q, r }] of [...placed].sort(([a], [b]) => byCodeUnit(a, b))) {
    const cell = `q ${q}, r ${r}`;
    const other = taken.get(cell);
    taken.set(cell, code);
    if (other === undefined) continue;
    const name = (one: string) => register.authorities.get(one)?.name ?? one;
    const message = `${name(other)} and ${name(code)} share a hexagon`;
    refuse(
      published.get(code)?.at ?? 'hexes',
      cell,
      message,
      `Place one elsewhere in ${declaredIn}.`,
    );
  }
  return placed;
}
