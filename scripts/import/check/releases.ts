import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSet } from '../../../src/catalogue/datasets/dataset';
import { firstFrozen } from '../../../src/catalogue/embeddable';
import type { Provenance } from '../../../src/vocabulary/provenance';
import type { Kept } from '../kept';
import { Problems } from '../problems';
import type { PublishedFolders } from '../read/releases';

/** Notes data sets whose newest release here is older than the one that the data folder holds. */
export function checkNotOlder(made: readonly Kept[], to: string, problems: Problems): void {
  const sources = heldSources(to);
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

/**
 * Notes releases that the data folder was made from, and that are no longer there: what a newer one revised
 * could not be taken back, and figures that are frozen to the older would move.
 */
export function checkNoneLost(
  dataSets: readonly DataSet[],
  folders: PublishedFolders,
  to: string,
  problems: Problems,
): void {
  const held = heldSources(to).filter(({ release }) => release >= firstFrozen);
  for (const { id, files } of dataSets) {
    const here = folders.releasesOf(files, new Problems()).map(({ release }) => release);
    for (const { dataSet, release, file } of held) {
      // One newer than all that is there is noted as what an older one would replace.
      const isLost = dataSet === id && !here.includes(release) && release < (here[0] ?? '');
      if (!isLost) continue;
      problems.add({
        file,
        row: null,
        column: null,
        value: null,
        message: `the ${release} release of ${id} is no longer there, and figures are frozen to it`,
        advice: `Put ${file} back below one of the folders given to --from; a newer release lies beside it.`,
      });
    }
  }
}

function heldSources(to: string): Provenance[] {
  const path = join(to, 'sources.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Provenance[]) : [];
}
