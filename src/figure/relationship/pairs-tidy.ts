import Papa from 'papaparse';
import { measureOf } from '../../catalogue/measures/known';
import type { Relationship } from '../../catalogue/relationships/relationship';
import type { Switches } from '../../view/relationship-switches';
import { citationOf } from '../citation';
import type { CompareAreas } from '../compare/compare-file';
import { compareArea } from '../compare/labels';
import { dateOf } from './dates';
import { filesNeeded } from './files-needed';
import type { Pair, RelationshipFiles } from './pair';
import { fileOf } from './pairs';

/** A line of the download of a relationship: one authority in one year. Numbers are plain; empty is none. */
export interface PairTidyRow {
  area: string;
  areaName: string;
  region: string;
  type: string;
  yMeasure: string;
  /** The reference date of y, ISO 8601, and as it is said. */
  yDate: string;
  yPeriod: string;
  y: string;
  xMeasure: string;
  /** The reference date of x. */
  xDate: string;
  xPeriod: string;
  x: string;
  /** "314+318": x is the figure of a joint return, and stands under each member. */
  jointReturn: string;
  /** What the pair is weighted by. */
  size: string;
  referralsPer10000: string;
  idaciScore2019: string;
  source: string;
}

/** The joined pairs of every year that is shown, each with both reference dates. */
export function pairsTidy(
  files: RelationshipFiles,
  areas: CompareAreas,
  relationship: Relationship,
  switches: Switches,
  pairs: readonly Pair[],
): PairTidyRow[] {
  const [x, y] = [measureOf(switches.x), measureOf(switches.y)];
  const sources = filesNeeded(relationship, switches).flatMap((id) => fileOf(files, id).sources);
  const source = `${citationOf(sources).text}. Open Government Licence v3.0`;
  const regions = new Map(areas.regions.map(({ code, name }) => [code, name]));
  const number = (value: number | null) => (value === null ? '' : String(value));
  return pairs.map((pair) => ({
    area: pair.code,
    areaName: compareArea(areas, pair.code).name,
    region: regions.get(pair.region) ?? pair.region,
    type: pair.type,
    yMeasure: y.id,
    yDate: pair.period,
    yPeriod: dateOf(y.id, pair.period),
    y: pair.y.toFixed(y.decimals),
    xMeasure: x.id,
    xDate: pair.xPeriod,
    xPeriod: dateOf(x.id, pair.xPeriod),
    x: pair.x.toFixed(x.decimals),
    jointReturn: pair.joint ?? '',
    size: number(pair.size),
    referralsPer10000: number(pair.referralRate),
    idaciScore2019: number(pair.deprivation),
    source,
  }));
}

/** The download as UTF-8 CSV text, its heads in snake case. */
export function pairsCsv(rows: readonly PairTidyRow[]): string {
  const [first] = rows;
  if (!first) return '';
  const columns = Object.keys(first) as (keyof PairTidyRow)[];
  const fields = columns.map((column) =>
    column.replace(/[A-Z]|\d+/g, (part) => `_${part.toLowerCase()}`),
  );
  const data = rows.map((row) => columns.map((column) => row[column]));
  return `${Papa.unparse({ fields, data }, { newline: '\n' })}\n`;
}
