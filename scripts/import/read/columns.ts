import type { Problems } from '../problems';
import { nearest } from './nearest';

/**
 * Where each wanted header stands among a file's; null, with a problem for each that is missing.
 * `declaredIn` says where a person would declare another name for it.
 */
export function findColumns<Header extends string>(
  file: string,
  headers: readonly string[],
  wanted: readonly Header[],
  problems: Problems,
  declaredIn: string,
): Record<Header, number> | null {
  const before = problems.count;
  const unclaimed = headers.filter((header) => !wanted.some((name) => name === header));
  const found = wanted.map((header): [Header, number] => {
    const at = headers.indexOf(header);
    const twice = at !== -1 && headers.includes(header, at + 1);
    if (at === -1 || twice) {
      const near = twice ? null : nearest(header, unclaimed);
      problems.add({
        file,
        row: 1,
        column: header,
        value: near,
        message: twice ? 'the column is there twice' : 'the column is missing',
        advice:
          near === null
            ? `Compare the file's header with ${declaredIn}.`
            : `Was it renamed to "${near}"? If it holds the same, declare that in ${declaredIn}.`,
      });
    }
    return [header, at];
  });
  return problems.count > before ? null : (Object.fromEntries(found) as Record<Header, number>);
}
