import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { ImportProblem } from '../import/problem';
import { Problems } from '../import/problems';
import { readRows } from '../import/read/rows';

/** What tells one published file from another. */
export interface Identity {
  /** In hexadecimal. */
  sha256: string;
  bytes: number;
  /** Below the header; null where the file cannot be read as rows. */
  rows: number | null;
}

/**
 * Looks at a file as the import will: its identity, or in a few words why it is no published file
 * (a web page, empty, cut short, not UTF-8, not a table).
 */
export function inspect(path: string): Identity | string {
  const problems = new Problems();
  let width = 0;
  const read = readRows(dirname(path), basename(path), problems, {
    header: (cells) => {
      width = cells.length;
      return true;
    },
    row: () => undefined,
  });
  if (read === null) return firstOf(problems);
  if (width < 2) return 'its header has a single column: this is not a CSV file';
  return { sha256: read.sha256, bytes: read.bytes, rows: read.rows };
}

/** The identity of whatever stands at a path, whether or not it is a published file. */
export function identify(path: string): Identity {
  const found = inspect(path);
  if (typeof found !== 'string') return found;
  const content = readFileSync(path);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { sha256, bytes: content.length, rows: null };
}

function firstOf(problems: Problems): string {
  try {
    problems.throwIfAny();
  } catch (error) {
    const first: unknown = error instanceof AggregateError ? error.errors[0] : null;
    if (first instanceof ImportProblem) return describe(first);
    throw error;
  }
  return 'it cannot be read';
}

/** The finding without the name of the file, which is a passing one, and without the import's advice. */
function describe(problem: ImportProblem): string {
  const [said = ''] = problem.message.split('\n');
  return said.replace(`${problem.file}: `, '').replace(`${problem.file}, `, '');
}
