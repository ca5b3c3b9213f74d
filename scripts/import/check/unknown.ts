import { jointSeparator } from '../../../src/vocabulary/observation';
import { firstRow, type Place } from '../normalise/places';
import type { Problems } from '../problems';
import type { Register } from '../register/register';
import type { RegisterSource } from '../register/source';

/** Notes authorities and regions that the register does not know in that year, and odd years. */
export function checkAreasKnown(
  source: RegisterSource,
  register: Register,
  problems: Problems,
): void {
  const { file, dataSet, release } = source;
  const [first, last] = release.years;
  const refuse = (
    place: Place,
    year: number,
    column: string,
    value: string,
    message: string,
    advice: string,
  ) =>
    problems.add({
      file,
      row: (place.rows.get(year) ?? 0) + firstRow,
      column,
      value,
      message,
      advice,
    });

  for (const place of source.places.values()) {
    const years = [...place.rows.keys()];
    const odd = years.find((year) => year < first || year > last);
    if (odd !== undefined) {
      const advice = `Correct the years of the ${release.release} release of ${dataSet.id} in src/catalogue/datasets.`;
      refuse(place, odd, 'time_period', String(odd), `a year outside ${first} to ${last}`, advice);
    }
    if (place.kind === 'region' && !register.regions.has(place.area)) {
      const advice = 'Regions are those of the children in need file B1; one of the two is wrong.';
      refuse(place, place.newest, 'region_code', place.region, 'unknown region', advice);
    }
    if (place.kind !== 'authority') continue;
    // Files of before 2013 do not say.
    if (place.region !== '' && !register.regions.has(place.region)) {
      const advice = 'Expected the code of a region that the file has rows for.';
      refuse(place, place.newest, 'region_code', place.region, 'unknown region', advice);
    }
    for (const member of place.area.split(jointSeparator)) {
      const authority = register.authorities.get(member);
      const from = (authority?.firstYear ?? Infinity) - dataSet.registerLead;
      const to = (authority?.lastYear ?? Infinity) - dataSet.registerLead;
      for (const year of years) {
        if (year >= from && year <= to) continue;
        const when = authority === undefined ? 'at all' : `in ${year}`;
        const message = `unknown authority: ${member} is not in the register ${when}`;
        const advice =
          'The register is made from the children in need file B1: correct the code, or import the release of B1 that knows it.';
        refuse(place, year, 'old_la_code', place.code, message, advice);
      }
    }
  }
}
