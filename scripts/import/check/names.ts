import { jointSeparator } from '../../../src/vocabulary/observation';
import { membersOf } from '../normalise/area';
import { firstRow, type Place } from '../normalise/places';
import type { Problems } from '../problems';
import type { Register } from '../register/register';
import type { RegisterSource } from '../register/source';

/** Words that one file has in a name and another has not. */
const passedOver = new Set(['and', 'borough', 'city', 'county', 'of', 'the', 'upon']);

/**
 * Notes areas that a file names otherwise than the register: a code in the wrong row is another
 * area's code, and nothing else about its figures would look odd. Spelling and "City of" do not count.
 */
export function checkNames(source: RegisterSource, register: Register, problems: Problems): void {
  const refuse = (place: Place, value: string, code: string, known: string) =>
    problems.add({
      file: source.file,
      row: (place.rows.get(place.newest) ?? 0) + firstRow,
      column: place.kind === 'region' ? 'region_name' : 'la_name',
      value,
      message: `${code} is ${known} in the register`,
      advice: 'The row has another area’s code or name: compare it with the publisher’s table.',
    });
  for (const place of source.places.values()) {
    if (place.kind === 'region') {
      const known = register.regions.get(place.area)?.name ?? place.name;
      if (!isAlike(place.name, known)) refuse(place, place.name, place.area, known);
    }
    if (place.kind !== 'authority') continue;
    const names = membersOf(place.name);
    for (const [at, code] of place.area.split(jointSeparator).entries()) {
      const known = register.authorities.get(code)?.name;
      if (known !== undefined && !isAlike(names[at] ?? '', known)) {
        refuse(place, place.name, code, known);
      }
    }
  }
}

/** Whether all words of one name are in the other: "Durham", "County Durham". */
function isAlike(one: string, other: string): boolean {
  const [these, those] = [wordsOf(one), wordsOf(other)];
  if (these === those) return these.size > 0;
  return these.size > 0 && (isWithin(these, those) || isWithin(those, these));
}

function isWithin(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  for (const word of few) if (!many.has(word)) return false;
  return true;
}

/** Every file has the same names. */
const knownWords = new Map<string, ReadonlySet<string>>();

function wordsOf(name: string): ReadonlySet<string> {
  const known = knownWords.get(name);
  if (known !== undefined) return known;
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const made = new Set(words.filter((word) => !passedOver.has(word)));
  knownWords.set(name, made);
  return made;
}
