import type { Problems } from '../problems';
import { nearest } from './nearest';

/** A column to be found, by any of the spellings of its head; capitals do not count. */
export interface Wanted<Name extends string = string> {
  name: Name;
  spellings: readonly string[];
}

/** Columns that go by one name only. */
export function wantedAs<Name extends string>(names: readonly Name[]): Wanted<Name>[] {
  return names.map((name) => ({ name, spellings: [name] }));
}

/**
 * Where each wanted column stands among a file's heads; null, with a problem for each that is
 * missing. `declaredIn` says where a person would declare another spelling.
 */
export function findColumns<Name extends string>(
  file: string,
  headers: readonly string[],
  wanted: readonly Wanted<Name>[],
  problems: Problems,
  declaredIn: string,
): Record<Name, number> | null {
  const before = problems.count;
  const folded = headers.map(fold);
  const found = wanted.map(({ name, spellings }): [Name, number] => {
    const at = spellings.map((spelling) => folded.indexOf(fold(spelling))).filter((n) => n !== -1);
    const [first = -1] = at;
    const twice =
      at.length > 1 || (first !== -1 && folded.includes(folded[first] ?? '', first + 1));
    if (first === -1 || twice) {
      const head = spellings[0] ?? name;
      const near = twice ? null : nearest(head, unknownHeaders(headers, wanted));
      problems.add({
        file,
        row: 1,
        column: head,
        value: near,
        message: twice ? 'the column is there twice' : 'the column is missing',
        advice:
          near === null
            ? `Compare the file's header with ${declaredIn}.`
            : `Was it renamed to "${near}"? If it holds the same, declare that in ${declaredIn}.`,
      });
    }
    return [name, first];
  });
  return problems.count > before ? null : (Object.fromEntries(found) as Record<Name, number>);
}

/** The heads of a file that none of the known columns is spelled like. */
export function unknownHeaders(headers: readonly string[], known: readonly Wanted[]): string[] {
  const spelled = new Set(known.flatMap(({ spellings }) => spellings.map(fold)));
  return headers.filter((header) => !spelled.has(fold(header)));
}

/** Where a head stands in a file, whatever its capitals; -1 where the file has none. */
export function positionOf(headers: readonly string[], head: string): number {
  return headers.findIndex((header) => fold(header) === fold(head));
}

/** Releases differ in capitals: `Category`, `category`. */
function fold(header: string): string {
  return header.trim().toLowerCase();
}
