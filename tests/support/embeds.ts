import { embedFiles, type PlacedEmbed } from '../../scripts/build-data/figures/embed-files';
import { readLookups } from '../../scripts/build-data/lookups';
import { readProvenance } from '../../scripts/build-data/provenance';
import type { EmbedFile } from '../../src/figure/embed/embed-file';

/** Every embed's file, made from a data folder, the committed one, and a database that was built from it. */
export function builtEmbeds(database: string, dataFolder = 'data'): Promise<PlacedEmbed[]> {
  return embedFiles({
    database,
    dataFolder,
    lookups: readLookups(dataFolder),
    provenance: readProvenance(dataFolder),
  });
}

/** Files by their path below `figures/embed/`, without its ending: "2024/caseload/barnsley". */
export function byEmbedPath(placed: readonly PlacedEmbed[]): Map<string, EmbedFile> {
  return new Map(
    placed.map(({ path, file }) => [
      path.replace(/^figures\/embed\//, '').replace(/\.json$/, ''),
      file,
    ]),
  );
}
