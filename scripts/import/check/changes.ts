import { firstRow } from '../normalise/places';
import type { Problems } from '../problems';
import { changesFile, type DeclaredChange } from '../register/changes';
import type { Register } from '../register/register';
import type { RegisterSource } from '../register/source';

const adviceOnChanges = `If areas were reorganised, declare it in data/${changesFile}; otherwise the code is wrong or rows are missing.`;

/**
 * Holds the declared reorganisations against the reference data set: whoever begins late must be a
 * declared successor, whoever ends early a declared predecessor, and every declaration must be seen.
 */
export function checkChanges(
  reference: RegisterSource,
  register: Register,
  changes: readonly DeclaredChange[],
  problems: Problems,
): void {
  const [first, last] = reference.release.years;
  for (const { code, name, firstYear, lastYear } of register.authorities.values()) {
    const refuse = (year: number, message: string) =>
      problems.add({
        file: reference.file,
        row: (reference.places.get(code)?.rows.get(year) ?? 0) + firstRow,
        column: 'old_la_code',
        value: code,
        message,
        advice: adviceOnChanges,
      });
    const follows = changes.some(
      (change) => change.successor === code && change.year === firstYear,
    );
    if (firstYear > first && !follows) {
      refuse(
        firstYear,
        `unknown authority: ${name} first appears in ${firstYear}, succeeding none`,
      );
    }
    const end = lastYear ?? last;
    const isFollowed = changes.some(
      (change) => change.predecessor === code && change.year === end + 1,
    );
    if (end < last && !isFollowed) {
      refuse(end, `the authority ${name} disappears after ${end}, succeeded by none`);
    }
  }
  for (const { row, year, kind, predecessor, successor } of changes) {
    const before = register.authorities.get(predecessor);
    const after = register.authorities.get(successor);
    const onsCodes = reference.places.get(successor)?.onsCodes ?? new Map<string, number>();
    const asDeclared =
      kind === 'same area'
        ? // The authority became another kind of council: its ONS code changed, nothing else.
          predecessor === successor && [...onsCodes.values()].includes(year - 1)
        : before?.lastYear === year - 1 && (after?.firstYear ?? Infinity) <= year;
    if (asDeclared) continue;
    problems.add({
      file: changesFile,
      row,
      column: 'successor',
      value: successor,
      message: `the declared change (${kind}, ${predecessor} to ${successor}, ${year}) is not in ${reference.file}`,
      advice: 'Correct the declaration, or find out which rows the file is missing.',
    });
  }
}
