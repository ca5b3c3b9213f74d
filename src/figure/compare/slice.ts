import type { Measure } from '../../catalogue/measures/measure';
import type { Chance } from '../../statistics/chance';
import { jointSeparator } from '../../vocabulary/observation';
import type { Period } from '../../vocabulary/period';
import type { Symbol } from '../../vocabulary/symbol';
import { noRow } from '../figure';
import { formatPoint } from '../words';
import { chanceOf } from './chance-of';
import { cellAt, type CompareAreas, type ComparedCell, type CompareFile } from './compare-file';
import { absentFrom } from './existence';
import { returnLabel } from './labels';
import type { ComparedRole, Missing } from './panels';
import type { Picked } from './picked';

/** A return (an authority, or a joint return once) and its figure in the period. */
export interface SliceEntry {
  /** The authority's code; of a joint return its first member's. */
  key: string;
  /** The codes of its members: one, or those of a joint return. */
  codes: readonly string[];
  label: string;
  role: ComparedRole;
  cell: ComparedCell & { value: number };
}

/** A return without a figure in the period. */
export interface SliceMissing extends Missing {
  /** As of an entry. */
  codes: readonly string[];
  /** Null where there is no row at all, as before an authority existed. */
  symbol: Symbol | null;
}

/** Every return of one period, and who has no figure in it: what every comparison is drawn from. */
export interface Slice {
  file: CompareFile;
  measure: Measure;
  period: Period;
  /** The period's place in the file's; −1 where the file has none of it. */
  place: number;
  chance: Chance | null;
  england: ComparedCell | null;
  /** By label. */
  entries: readonly SliceEntry[];
  /** By label. */
  missing: readonly SliceMissing[];
  picked: Picked;
}

function roleOf(codes: readonly string[], { chosen, group }: Picked): ComparedRole {
  if (codes.some((code) => chosen.includes(code))) return 'chosen';
  return codes.some((code) => group?.codes.includes(code)) ? 'group' : 'other';
}

interface Return {
  codes: readonly string[];
  cell: ComparedCell;
}

/** Everything with a row in the period, a joint return once. */
function returnsAt({ authorities }: CompareFile, place: number): Return[] {
  const seen = new Set<string>();
  return authorities.flatMap((series) => {
    const cell = cellAt(series, place);
    if (cell.value === null && cell.symbol === null) return [];
    const name = cell.joint ?? series.code;
    if (seen.has(name)) return [];
    seen.add(name);
    return { codes: name.split(jointSeparator), cell };
  });
}

/** The authorities without a row: those that existed, and whoever was picked and did not. */
function withoutRow(
  { measure, period, picked }: Pick<Slice, 'measure' | 'period' | 'picked'>,
  areas: CompareAreas,
  reported: ReadonlySet<string>,
): SliceMissing[] {
  return areas.authorities.flatMap(({ code }) => {
    if (reported.has(code)) return [];
    const absent = absentFrom(code, areas, measure.period, period);
    const role = roleOf([code], picked);
    if (absent !== null && role === 'other') return [];
    const codes = [code];
    const label = returnLabel(areas, codes);
    return { key: code, codes, label, role, symbol: null, text: absent ?? noRow };
  });
}

function byLabel<Labelled extends { label: string }>(list: readonly Labelled[]): Labelled[] {
  return [...list].sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));
}

/**
 * The figures of one period: each return with a value once, every authority of that period without one
 * and why, and England's own. An authority that did not exist then is named only where it was picked.
 */
export function sliceOf(
  file: CompareFile,
  areas: CompareAreas,
  measure: Measure,
  period: Period,
  picked: Picked,
): Slice {
  const place = file.periods.indexOf(period);
  const returns = place === -1 ? [] : returnsAt(file, place);
  const known: SliceEntry[] = [];
  const missing: SliceMissing[] = [];
  for (const { codes, cell } of returns) {
    const [key = ''] = codes;
    const named = { key, codes, label: returnLabel(areas, codes), role: roleOf(codes, picked) };
    const { value, symbol } = cell;
    if (value === null)
      missing.push({ ...named, symbol, text: formatPoint(measure, null, symbol) });
    else known.push({ ...named, cell: { ...cell, value } });
  }
  const reported = new Set(returns.flatMap(({ codes }) => codes));
  return {
    file,
    measure,
    period,
    place,
    chance: chanceOf(measure),
    england: place === -1 ? null : cellAt(file.england, place),
    entries: byLabel(known),
    missing: byLabel([...missing, ...withoutRow({ measure, period, picked }, areas, reported)]),
    picked,
  };
}
