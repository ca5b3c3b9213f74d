import { listedNames } from '../words';
import type { CompareArea, CompareAreas } from './compare-file';

/** The authority with this code; throws where a measure's file names one that the areas do not. */
export function compareArea({ authorities }: CompareAreas, code: string): CompareArea {
  const area = authorities.find((one) => one.code === code);
  if (!area) throw new Error(`The areas to compare name no authority ${code}.`);
  return area;
}

/** As it stands beside a mark or in a table: "Barnsley", "Isle of Wight", "Dorset (to 2019)". */
export function authorityLabel({ spokenName }: Pick<CompareArea, 'spokenName'>): string {
  return spokenName.replace(/^the /, '');
}

/** A return by its members: "Barnsley", "Kingston upon Thames and Richmond upon Thames". */
export function returnLabel(areas: CompareAreas, codes: readonly string[]): string {
  return listedNames(codes.map((code) => authorityLabel(compareArea(areas, code))));
}
