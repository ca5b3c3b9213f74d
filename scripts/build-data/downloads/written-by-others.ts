import { readFileSync } from 'node:fs';
import type { Files } from '../files';
import type { Download } from './download';

/**
 * Of these tables, those that an earlier step of the build has written as CSV. Throws where one has
 * other columns than its description.
 */
export function writtenByOthers(files: Files, described: readonly Download[]): Download[] {
  return described.filter(({ path, fields }) => {
    const file = files.staged(`${path}.csv`);
    if (file === null) return false;
    const [head = ''] = readFileSync(file, 'utf8').split('\n', 1);
    const columns = Object.keys(fields).join();
    if (head !== columns) {
      throw new Error(
        `${path}.csv has the columns ${head}, its description has ${columns}. Put scripts/build-data/downloads right.`,
      );
    }
    return true;
  });
}
