import Papa from 'papaparse';
import { englandCode } from '../../../src/vocabulary/area';
import type { Outputs } from '../write/replace';

/** Names an area by its code, from the register that an import made. */
export function areaNames(outputs: Outputs): (area: string) => string {
  const names = new Map([[englandCode, 'England']]);
  for (const path of ['lookups/authorities.csv', 'lookups/regions.csv']) {
    const text = Buffer.from(outputs.get(path) ?? '').toString('utf8');
    const { data } = Papa.parse<{ code: string; name: string }>(text, { header: true });
    for (const { code, name } of data) names.set(code, name);
  }
  return (area) => names.get(area) ?? area;
}
