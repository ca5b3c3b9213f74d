import { noRow } from '../figure';
import { capitalised, formatPoint, listedNames } from '../words';
import { cellAt, type CompareArea, type CompareAreas } from './compare-file';
import { absentFrom } from './existence';
import { compareArea } from './labels';
import type { ComparedRole } from './panels';
import type { Picked } from './picked';
import type { Slice, SliceEntry } from './slice';

/** What a map shows of an authority: its return's figure, or none, or that it did not exist yet. */
export interface MapFigure {
  area: CompareArea;
  role: ComparedRole;
  entry: SliceEntry | null;
  existed: boolean;
  /** After the name: "25.5%", "[c] suppressed to protect confidentiality", "did not exist yet: …". */
  words: string;
}

/** What an authority is in a comparison: itself, and not by the return that it is part of. */
function roleOf(code: string, { chosen, group }: Picked): ComparedRole {
  if (chosen.includes(code)) return 'chosen';
  return group?.codes.includes(code) ? 'group' : 'other';
}

function spoken(areas: CompareAreas, codes: readonly string[]): string {
  return listedNames(codes.map((code) => compareArea(areas, code).spokenName));
}

function valueWords({ measure }: Slice, areas: CompareAreas, code: string, entry: SliceEntry) {
  const value = formatPoint(measure, entry.cell.value, null);
  const others = entry.codes.filter((other) => other !== code);
  return others.length === 0 ? value : `${value} (joint return with ${spoken(areas, others)})`;
}

/** Why an authority that existed has no figure: the symbol with its meaning, or that there is no row. */
function missingWords({ file, measure, place }: Slice, code: string): string {
  const series = file.authorities.find((one) => one.code === code);
  const symbol = series ? cellAt(series, place).symbol : null;
  return symbol === null ? noRow : formatPoint(measure, null, symbol);
}

/** Every authority of today with what a map of the slice shows of it, in the order of the areas. */
export function mapFigures(slice: Slice, areas: CompareAreas): MapFigure[] {
  const { measure, period, picked } = slice;
  return areas.authorities
    .filter(({ lastYear }) => lastYear === null)
    .map((area) => {
      const { code } = area;
      const entry = slice.entries.find(({ codes }) => codes.includes(code)) ?? null;
      const absent = absentFrom(code, areas, measure.period, period);
      const words = entry
        ? valueWords(slice, areas, code, entry)
        : (absent ?? missingWords(slice, code));
      return { area, role: roleOf(code, picked), entry, existed: entry !== null || !absent, words };
    });
}

/** The returns of authorities that have ended since: they are classed, and have no place on a map. */
export function unplacedEntries({ entries }: Slice, areas: CompareAreas): SliceEntry[] {
  return entries.filter(({ codes }) =>
    codes.every((code) => compareArea(areas, code).lastYear !== null),
  );
}

/** What is said of those returns, and of chosen authorities that had ended by then; null for neither. */
export function unplacedSentence(slice: Slice, areas: CompareAreas): string | null {
  const { measure, picked, period } = slice;
  const figures = unplacedEntries(slice, areas).map(
    ({ codes, cell }) => `${spoken(areas, codes)} ${formatPoint(measure, cell.value, null)}`,
  );
  const ended = picked.chosen.flatMap((code) => {
    const area = compareArea(areas, code);
    const absent = area.lastYear === null ? null : absentFrom(code, areas, measure.period, period);
    return absent === null ? [] : `${capitalised(area.spokenName)} ${absent}.`;
  });
  const sentences = [
    ...(figures.length === 0
      ? []
      : [
          `The map is of today’s authorities and has no place for those that have ended since: ${figures.join('; ')}.`,
        ]),
    ...ended,
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}
