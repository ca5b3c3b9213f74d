import type { Neighbour } from '../neighbours/neighbours';
import type { JointReturn } from '../register/joint-returns';
import type { Register } from '../register/register';
import { toCsv } from './csv';
import { byCodeUnit } from './order';

/** The text of `lookups/authorities.csv`, in order of code. */
export function authoritiesCsv({ authorities }: Register): string {
  return toCsv(
    ['code', 'slug', 'name', 'spoken_name', 'ons_codes', 'region', 'first_year', 'last_year'],
    [...authorities.values()].map((area) => [
      area.code,
      area.slug,
      area.name,
      area.spokenName,
      area.onsCodes.join(' '),
      area.region,
      area.firstYear,
      area.lastYear,
    ]),
  );
}

/** The text of `lookups/regions.csv`, in order of code. */
export function regionsCsv({ regions }: Register): string {
  return toCsv(
    ['code', 'slug', 'name'],
    [...regions.values()].map(({ code, slug, name }) => [code, slug, name]),
  );
}

/** The text of `lookups/joint-returns.csv`. */
export function jointReturnsCsv(jointReturns: readonly JointReturn[]): string {
  return toCsv(
    ['data_set', 'joint', 'member', 'from', 'to'],
    jointReturns.map(({ dataSet, joint, member, from, to }) => [dataSet, joint, member, from, to]),
  );
}

/** The text of `lookups/statistical-neighbours.csv`, in order of model, authority and rank. */
export function neighboursCsv(neighbours: readonly Neighbour[]): string {
  const sorted = [...neighbours].sort(
    (a, b) =>
      byCodeUnit(a.model, b.model) || byCodeUnit(a.authority, b.authority) || a.rank - b.rank,
  );
  return toCsv(
    ['model', 'authority', 'rank', 'neighbour', 'closeness'],
    sorted.map((one) => [one.model, one.authority, one.rank, one.neighbour, one.closeness]),
  );
}
