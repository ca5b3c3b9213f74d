import { spokenNames } from '../../../src/catalogue/areas/spoken-names';
import type { Area } from '../../../src/vocabulary/area';
import { byCodeUnit } from '../write/order';
import { onsCodesOf } from './ons-codes';
import { slugOf } from './slug';
import type { RegisterSource } from './source';

/** A region as the files print it. */
export type Region = Pick<Area, 'code' | 'slug' | 'name'>;

/** Who reports, by code: every authority and region of the reference data set, in order. */
export interface Register {
  authorities: ReadonlyMap<string, Area>;
  regions: ReadonlyMap<string, Region>;
}

const london = 'E12000007';

/**
 * The register that the reference data set implies, with ONS codes from every file. Whoever is
 * there in its first year was there in the files of before it: no area was reorganised in between.
 */
export function buildRegister(
  reference: RegisterSource,
  sources: readonly RegisterSource[],
  early: readonly RegisterSource[] = [],
): Register {
  const onsCodes = onsCodesOf(sources);
  const [sinceYear, lastYear] = reference.release.years;
  const earliestYear = Math.min(sinceYear, ...early.map(({ release }) => release.years[0]));
  const authorities = new Map<string, Area>();
  const regions = new Map<string, Region>();
  const places = [...reference.places.values()].sort((a, b) => byCodeUnit(a.area, b.area));
  for (const { area: code, kind, name, region, rows, newest } of places) {
    if (kind === 'region') regions.set(code, { code, slug: slugOf(name), name });
    if (kind !== 'authority') continue;
    const spokenName = spokenNames[code] ?? name;
    const firstYear = Math.min(...rows.keys());
    authorities.set(code, {
      code,
      kind,
      name,
      spokenName,
      slug: slugOf(spokenName),
      onsCodes: onsCodes.get(code) ?? [],
      // Inner and Outer London have figures of their own, but their authorities are in London.
      region: region.startsWith('E13') ? london : region,
      firstYear: firstYear === sinceYear ? earliestYear : firstYear,
      lastYear: newest === lastYear ? null : newest,
    });
  }
  return { authorities, regions };
}
