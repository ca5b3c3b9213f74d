import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { englandCode, type Area, type AuthorityChange } from '../../src/vocabulary/area';
import type { Period } from '../../src/vocabulary/period';
import type { PolicyEvent } from '../../src/vocabulary/policy-event';
import { readPolicyEvents } from './policy-events';

/** A place in an authority's list of statistical neighbours. */
export interface NeighbourRow {
  model: string;
  authority: string;
  rank: number;
  neighbour: string;
  closeness: string;
}

/** A member of a joint return, and the first and last period that it was made for. */
export interface JointRow {
  joint: string;
  member: string;
  from: Period;
  to: Period;
}

/** Everything in data/lookups, typed. */
export interface Lookups {
  areas: Area[];
  changes: AuthorityChange[];
  neighbours: NeighbourRow[];
  joints: JointRow[];
  events: PolicyEvent[];
}

function table(folder: string, file: string): Record<string, string>[] {
  const text = readFileSync(join(folder, 'lookups', `${file}.csv`), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

function text(row: Record<string, string>, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`A lookup has no column "${column}".`);
  return value;
}

/** Regions as a sentence has them: "the North East", but "London". */
function spokenRegion(name: string): string {
  return /^(North|South|East|West) ?/.test(name) ? `the ${name}` : name;
}

const years = { firstYear: 2013, lastYear: null };

/** Reads data/lookups of a data folder. */
export function readLookups(folder: string): Lookups {
  const england: Area = {
    code: englandCode,
    kind: 'england',
    name: 'England',
    spokenName: 'England',
    slug: 'england',
    onsCodes: [englandCode],
    region: null,
    ...years,
  };
  const regions = table(folder, 'regions').map((row): Area => {
    const name = text(row, 'name');
    const code = text(row, 'code');
    const spokenName = spokenRegion(name);
    const slug = text(row, 'slug');
    return {
      code,
      kind: 'region',
      name,
      spokenName,
      slug,
      onsCodes: [code],
      region: null,
      ...years,
    };
  });
  const authorities = table(folder, 'authorities').map((row): Area => ({
    code: text(row, 'code'),
    kind: 'authority',
    name: text(row, 'name'),
    spokenName: text(row, 'spoken_name'),
    slug: text(row, 'slug'),
    onsCodes: text(row, 'ons_codes').split(' '),
    region: text(row, 'region'),
    firstYear: Number(text(row, 'first_year')),
    lastYear: text(row, 'last_year') === '' ? null : Number(text(row, 'last_year')),
  }));
  const areas = [england, ...regions, ...authorities];
  return {
    areas,
    events: readPolicyEvents(folder, new Set(areas.map(({ code }) => code))),
    changes: table(folder, 'authority-changes').map((row) => ({
      year: Number(text(row, 'year')),
      kind: text(row, 'kind') as AuthorityChange['kind'],
      predecessor: text(row, 'predecessor'),
      successor: text(row, 'successor'),
    })),
    neighbours: table(folder, 'statistical-neighbours').map((row) => ({
      model: text(row, 'model'),
      authority: text(row, 'authority'),
      rank: Number(text(row, 'rank')),
      neighbour: text(row, 'neighbour'),
      closeness: text(row, 'closeness'),
    })),
    joints: table(folder, 'joint-returns').map((row) => ({
      joint: text(row, 'joint'),
      member: text(row, 'member'),
      from: text(row, 'from') as Period,
      to: text(row, 'to') as Period,
    })),
  };
}
