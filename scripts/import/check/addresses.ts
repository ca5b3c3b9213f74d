import { firstRow } from '../normalise/places';
import type { Problems } from '../problems';
import type { Register } from '../register/register';
import type { RegisterSource } from '../register/source';

/** Notes authorities that would have the same address on the site. */
export function checkAddresses(
  reference: RegisterSource,
  register: Register,
  problems: Problems,
): void {
  const taken = new Map<string, string>();
  for (const { code, name, slug } of register.authorities.values()) {
    const other = taken.get(slug);
    taken.set(slug, code);
    if (other === undefined) continue;
    const place = reference.places.get(code);
    problems.add({
      file: reference.file,
      row: (place?.rows.get(place.newest) ?? 0) + firstRow,
      column: 'la_name',
      value: name,
      message: `${code} would have the same address as ${other}: ${slug}`,
      advice: 'Tell them apart in src/catalogue/areas/spoken-names.ts.',
    });
  }
}
