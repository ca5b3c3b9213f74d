import type { Run } from '../../../src/figure/area-data';
import type { AreaFacts } from '../../../src/figure/facts';
import { askInDepthData } from '../../../src/figure/in-depth-data';
import { writeInDepthFile } from '../../../src/figure/in-depth-file';
import type { Area } from '../../../src/vocabulary/area';
import type { Files } from '../files';

/** Where an area's prebuilt file in depth lies below `figures/`. */
function pathOf({ kind, slug }: Area): string {
  return kind === 'england'
    ? 'figures/in-depth/england.json'
    : `figures/in-depth/${kind}/${slug}.json`;
}

/** Adds the prebuilt file in depth of every authority, region and England. */
export async function addInDepthFiles(
  files: Files,
  run: Run,
  areas: readonly Area[],
  factsOf: (area: Area) => AreaFacts,
): Promise<void> {
  for (const area of areas) {
    const facts = factsOf(area);
    files.add(pathOf(area), writeInDepthFile(facts, await askInDepthData(run, facts)));
  }
}
