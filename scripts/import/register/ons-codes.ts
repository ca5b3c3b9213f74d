import type { Period } from '../../../src/vocabulary/period';
import { membersOf } from '../normalise/area';
import { byCodeUnit } from '../write/order';
import { periodIn, type RegisterSource } from './source';

/** Every ONS code that any file gave each authority, newest first, by DfE code. */
export function onsCodesOf(sources: readonly RegisterSource[]): Map<string, string[]> {
  const seen = new Map<string, Map<string, Period>>();
  for (const source of sources) {
    for (const { kind, code, onsCodes } of source.places.values()) {
      if (kind !== 'authority') continue;
      for (const [printed, year] of onsCodes) {
        const period = periodIn(source, year);
        const members = membersOf(printed);
        membersOf(code).forEach((member, index) => {
          const last = seen.get(member) ?? new Map<string, Period>();
          seen.set(member, last);
          const onsCode = members[index] ?? '';
          if (onsCode !== '' && period > (last.get(onsCode) ?? '')) last.set(onsCode, period);
        });
      }
    }
  }
  return new Map(
    [...seen].map(([code, last]) => [
      code,
      [...last]
        .sort((a, b) => byCodeUnit(b[1], a[1]) || byCodeUnit(b[0], a[0]))
        .map(([onsCode]) => onsCode),
    ]),
  );
}
