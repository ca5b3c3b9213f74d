import { englandCode } from '../../../src/vocabulary/area';
import { jointSeparator } from '../../../src/vocabulary/observation';
import type { Place } from '../normalise/places';
import type { Problems } from '../problems';
import type { Register } from '../register/register';
import type { RegisterSource } from '../register/source';

/**
 * Notes every area of the register that a file has no row for in a year: a file that was cut
 * between two rows still looks whole.
 */
export function checkCoverage(
  source: RegisterSource,
  register: Register,
  problems: Problems,
): void {
  const { file, dataSet, release } = source;
  const [first, last] = release.years;
  const placesOf = placesByMember(source);
  const require = (code: string, name: string, from: number, to: number) => {
    const places = placesOf.get(code) ?? [];
    for (let year = from; year <= to; year += 1) {
      if (hasRowIn(places, year)) continue;
      problems.add({
        file,
        row: null,
        column: register.authorities.has(code) ? 'old_la_code' : 'region_code',
        value: code,
        message: `truncated: there is no row for ${name} in ${year}`,
        advice: 'The file is cut short or has lost rows: download it again.',
      });
    }
  };

  require(englandCode, 'England', first, last);
  if (dataSet.rows.kind === 'england') return;
  if (dataSet.rows.regions) {
    for (const { code, name } of register.regions.values()) require(code, name, first, last);
  }
  for (const { code, name, firstYear, lastYear } of register.authorities.values()) {
    const from = Math.max(first, firstYear - dataSet.registerLead);
    require(code, name, from, Math.min(last, (lastYear ?? Infinity) - dataSet.registerLead));
  }
}

function hasRowIn(places: readonly Place[], year: number): boolean {
  for (const { rows } of places) if (rows.has(year)) return true;
  return false;
}

/** An area's own rows and those of the joint returns that it is a member of. */
function placesByMember({ places }: RegisterSource): Map<string, Place[]> {
  const byMember = new Map<string, Place[]>();
  for (const place of places.values()) {
    for (const member of place.area.split(jointSeparator)) {
      const known = byMember.get(member);
      if (known === undefined) byMember.set(member, [place]);
      else known.push(place);
    }
  }
  return byMember;
}
