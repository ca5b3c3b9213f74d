import { measureOf } from '../../../src/catalogue/measures';
import { themes } from '../../../src/catalogue/themes';
import type { Run } from '../../../src/figure/area-data';
import type { CompareAreas } from '../../../src/figure/compare/compare-file';
import { packCompare } from '../../../src/figure/compare/pack-compare';
import type { Standing } from '../../../src/figure/standing/standing';
import { standingsIn } from '../../../src/figure/standing/standings-in';
import { compareQuery, type CompareRow } from '../../../src/query/compare';
import type { Area } from '../../../src/vocabulary/area';

/** Gives where an authority stands by each headline, in the themes' order; nothing for other areas. */
export async function standingsMaker(
  run: Run,
  areas: CompareAreas,
): Promise<(area: Pick<Area, 'kind' | 'code'>) => Standing[]> {
  const makers: ((code: string) => Standing)[] = [];
  for (const { headline } of themes) {
    const measure = measureOf(headline);
    const facts = { measure: headline, sources: [], notes: [], events: [] };
    const file = packCompare(await run<CompareRow>(compareQuery(measure)), facts);
    makers.push(standingsIn(file, areas, measure));
  }
  return ({ kind, code }) => (kind === 'authority' ? makers.map((make) => make(code)) : []);
}
