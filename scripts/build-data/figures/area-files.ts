import { relationships } from '../../../src/catalogue/relationships';
import { askAreaData, type Run } from '../../../src/figure/area-data';
import { writeAreaFile } from '../../../src/figure/area-file';
import type { AreaFacts } from '../../../src/figure/facts';
import { authorityPairsQuery, latestPairQuery } from '../../../src/query/pairs';
import type { CompareAreas } from '../../../src/figure/compare/compare-file';
import type { PairRow } from '../../../src/query/rows';
import type { Area } from '../../../src/vocabulary/area';
import type { Files } from '../files';
import { standingsMaker } from './standings';

/** Where an area's prebuilt file lies below `figures/`. */
function pathOf({ kind, slug }: Area): string {
  return kind === 'england' ? 'figures/england.json' : `figures/${kind}/${slug}.json`;
}

/** Adds the prebuilt file of every authority, region and England, and of each relationship's latest year. */
export async function addAreaFiles(
  files: Files,
  run: Run,
  areas: readonly Area[],
  compared: CompareAreas,
  factsOf: (area: Area) => AreaFacts,
): Promise<void> {
  const standingsOf = await standingsMaker(run, compared);
  for (const area of areas) {
    const facts = factsOf(area);
    const data = await askAreaData(run, facts);
    files.add(pathOf(area), writeAreaFile(facts, data, standingsOf(area)));
  }
  for (const relationship of relationships) {
    const [latest] = await run<{ period: string }>(latestPairQuery(relationship));
    if (!latest) throw new Error(`${relationship.id}: no year has a pair of figures.`);
    const pairs = await run<PairRow>(authorityPairsQuery(relationship, latest.period));
    files.add(`figures/among/${relationship.id}.json`, pairs);
  }
}
