import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Provenance } from '../../../src/vocabulary/provenance';
import type { Kept } from '../kept';
import type { Problems } from '../problems';

/** Notes data sets whose newest release here is older than the one that the data folder holds. */
export function checkNotOlder(made: readonly Kept[], to: string, problems: Problems): void {
  const path = join(to, 'sources.json');
  if (!existsSync(path)) return;
  const sources = JSON.parse(readFileSync(path, 'utf8')) as Provenance[];
  for (const { dataSet, release, file } of made) {
    const held = sources.find((source) => source.dataSet === dataSet.id && source.stands);
    if (held === undefined || Number(held.release) <= Number(release.release)) continue;
    problems.add({
      file,
      row: null,
      column: null,
      value: null,
      message: `the ${release.release} release would replace that of ${held.release}`,
      advice: `Put ${held.file} below one of the folders given to --from; an older release is only compared with it.`,
    });
  }
}
