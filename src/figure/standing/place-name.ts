import type { CompareAreas } from '../compare/compare-file';
import { compareArea } from '../compare/labels';
import { listedNames } from '../words';

/**
 * An authority in the middle of a sentence: "the Isles of Scilly", "Kingston upon Hull", and "the old
 * Dorset" where another has its name today.
 */
function spoken(code: string, areas: CompareAreas): string {
  const area = compareArea(areas, code);
  const namesake = areas.authorities.some((one) => one.name === area.name && one.code !== code);
  return namesake && area.lastYear !== null ? `the old ${area.name}` : area.spokenName;
}

/** Who makes a return: one authority, or "Kingston upon Thames and Richmond upon Thames together". */
export function placeName(codes: readonly string[], areas: CompareAreas): string {
  const names = codes.map((code) => spoken(code, areas));
  return names.length > 1 ? `${listedNames(names)} together` : names.join('');
}
