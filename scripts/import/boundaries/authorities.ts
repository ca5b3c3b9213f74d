import type { Area } from '../../../src/vocabulary/area';
import type { Register } from '../register/register';

/** The authorities of the register by every ONS code that they have had. */
export function authoritiesByOnsCode(register: Register): ReadonlyMap<string, Area> {
  const byCode = new Map<string, Area>();
  for (const area of register.authorities.values()) {
    for (const code of area.onsCodes) byCode.set(code, area);
  }
  return byCode;
}

/** The authorities that exist today, in order of code. */
export function authoritiesOfToday(register: Register): Area[] {
  return [...register.authorities.values()].filter(({ lastYear }) => lastYear === null);
}
