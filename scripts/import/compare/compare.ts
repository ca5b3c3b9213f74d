import { createTwoFilesPatch } from 'diff';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { staleOutputs, type Outputs } from '../write/replace';

/** How many lines of difference are shown of one file. */
export const lineCap = 40;

/** Beyond so many differing lines the search for the shortest difference would take minutes. */
const editCap = 4000;

/** How each file below a folder differs from the outputs, as readable text; empty where none does. */
export function compare(outputs: Outputs, folder: string): string[] {
  const differences = staleOutputs(outputs, folder).map(
    (path) => `${path}: is there, but no data set declares it`,
  );
  for (const [path, content] of outputs) {
    const file = join(folder, path);
    const bytes = Buffer.from(content);
    if (!existsSync(file)) {
      differences.push(`${path}: is missing`);
      continue;
    }
    const committed = readFileSync(file);
    if (!committed.equals(bytes)) {
      differences.push(describe(path, committed.toString('utf8'), bytes.toString('utf8')));
    }
  }
  return differences;
}

function describe(path: string, committed: string, imported: string): string {
  const patch = createTwoFilesPatch(path, path, committed, imported, 'committed', 'imported', {
    context: 1,
    maxEditLength: editCap,
  });
  if (patch === undefined) return `${path}: more than ${editCap} lines differ`;
  const lines = patch.trimEnd().split('\n');
  const first = lines.findIndex((line) => line.startsWith('---'));
  const shown = lines.slice(first, first + lineCap);
  const more = lines.length - first - shown.length;
  return [...shown, ...(more > 0 ? [`... and ${more} more lines`] : [])].join('\n');
}
