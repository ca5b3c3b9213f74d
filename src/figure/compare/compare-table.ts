import type { Interval } from '../../statistics/interval';
import { movementOf } from '../standing/movement';
import { capitalised, formatCell } from '../words';
import { changeCell, type ChangeCell } from './change-words';
import type { CompareAreas, CompareFile } from './compare-file';
import { funnelOf } from './funnel-of';
import { intervalOf, intervalText } from './intervals';
import type { ComparedRole } from './panels';
import { placeWords } from './place-words';
import { quarterNames } from './quarter-words';
import { missingCell } from './slice-words';
import type { Slice, SliceEntry, SliceMissing } from './slice';
import { usualMovements } from './usual-words';

/** A return of a period with all that is said of its figure. Texts are "–" where there is nothing to say. */
export interface CompareTableRow {
  key: string;
  /** The codes of its members: one, or those of a joint return. */
  codes: readonly string[];
  label: string;
  role: ComparedRole;
  value: number | null;
  /** "25.5%", "[c]", "no figure", "did not exist yet". */
  valueText: string;
  /** Why there is no figure, in words; null where there is one. */
  missing: string | null;
  interval: Interval | null;
  /** "24.0% to 27.0%". */
  intervalText: string;
  /** "Highest quarter" of all authorities with a figure; a band where many are equal. */
  quarterText: string;
  /** "Higher than expected for its size, beyond the 95% limits": by overdispersed limits. */
  placeText: string;
  oneYear: ChangeCell;
  fiveYears: ChangeCell;
}

const none = '–';
const noChange: ChangeCell = { text: none, difference: null, note: '' };

function missingRow(one: SliceMissing): CompareTableRow {
  const { key, codes, label, role, text } = one;
  return {
    key,
    codes,
    label,
    role,
    value: null,
    valueText: missingCell(one),
    missing: text,
    interval: null,
    intervalText: none,
    quarterText: none,
    placeText: none,
    oneYear: noChange,
    fiveYears: noChange,
  };
}

/** In words where each figure lies among the overdispersed limits, by the entry's key. */
function placesOf(slice: Slice): ReadonlyMap<string, string> {
  const found = funnelOf(slice);
  if ('reason' in found) return new Map();
  const { points } = found.overdispersed;
  return new Map(
    found.counted.map(({ key }, index) => [
      key,
      capitalised(placeWords(points[index]?.place ?? 'inside', 'overdispersed')),
    ]),
  );
}

/**
 * Every return of a period, a joint return once, and everybody without a figure, by label: figure,
 * interval, quarter, place among the limits, and the changes over one year and five.
 */
export function compareTable(
  file: CompareFile,
  areas: CompareAreas,
  slice: Slice,
): CompareTableRow[] {
  const { measure, period, chance } = slice;
  const quarters = quarterNames(slice);
  const places = placesOf(slice);
  const byCode = new Map(file.authorities.map((series) => [series.code, series]));
  const usual = usualMovements(file, measure);
  const changeOf = ({ key }: SliceEntry, years: 1 | 5): ChangeCell => {
    const series = byCode.get(key);
    if (!series) return noChange;
    const moved = { file, areas, measure, series, period };
    return changeCell(
      measure,
      movementOf(moved, years, years === 1 ? usual.oneYear : usual.fiveYears),
    );
  };
  const rows = slice.entries.map((entry): CompareTableRow => {
    const { key, codes, label, role, cell } = entry;
    const interval = intervalOf(cell, chance);
    return {
      key,
      codes,
      label,
      role,
      value: cell.value,
      valueText: formatCell(measure, cell.value, null),
      missing: null,
      interval,
      intervalText: interval ? intervalText(measure, interval) : none,
      quarterText: quarters.get(key) ?? none,
      placeText: places.get(key) ?? none,
      oneYear: changeOf(entry, 1),
      fiveYears: changeOf(entry, 5),
    };
  });
  return [...rows, ...slice.missing.map(missingRow)].sort((a, b) =>
    a.label.localeCompare(b.label, 'en-GB'),
  );
}
