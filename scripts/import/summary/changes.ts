import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../write/order';
import type { Outputs } from '../write/replace';

/** A line of an observations file, without its measure, area and period. */
interface Changed {
  measure: string;
  area: string;
  period: string;
  /** "1,044" without the comma, "[c]", or null where there is no such line. */
  before: string | null;
  after: string | null;
}

/** What an import changed in one data set. */
export interface DataSetChanges {
  dataSet: string;
  newPeriods: readonly string[];
  lostPeriods: readonly string[];
  newMeasures: readonly string[];
  lostMeasures: readonly string[];
  /** Lines of periods and measures that were there before. */
  revised: readonly Changed[];
  symbolsGained: readonly Changed[];
  symbolsLost: readonly Changed[];
  areasCame: readonly string[];
  areasWent: readonly string[];
}

/** What an import changes in a data folder, by data set; only those that it changes. */
export function changesOf(outputs: Outputs, folder: string): DataSetChanges[] {
  const changed: DataSetChanges[] = [];
  for (const [path, content] of outputs) {
    const dataSet = /^observations\/(.+)\.csv$/.exec(path)?.[1];
    if (dataSet === undefined) continue;
    const file = join(folder, path);
    const before = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
    const after = Buffer.from(content);
    if (before.equals(after)) continue;
    changed.push({ dataSet, ...compareLines(linesOf(before), linesOf(after)) });
  }
  return changed;
}

/** Figure or bracketed symbol by "measure,area,period". */
export type Lines = Map<string, string>;

/** The lines of an observations file. */
export function linesOf(csv: Buffer): Lines {
  const lines: Lines = new Map();
  for (const line of csv.toString('utf8').split('\n').slice(1)) {
    if (line === '') continue;
    const [measure, area, period, value, symbol] = line.split(',');
    lines.set(`${measure},${area},${period}`, value === '' ? `[${symbol}]` : (value ?? ''));
  }
  return lines;
}

function compareLines(before: Lines, after: Lines): Omit<DataSetChanges, 'dataSet'> {
  const [old, now] = [partsOf(before), partsOf(after)];
  const cells: Changed[] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [from, to] = [before.get(key) ?? null, after.get(key) ?? null];
    const [measure = '', area = '', period = ''] = key.split(',');
    const isComparable =
      old.measures.has(measure) &&
      now.measures.has(measure) &&
      old.periods.has(period) &&
      now.periods.has(period);
    if (from !== to && isComparable) cells.push({ measure, area, period, before: from, after: to });
  }
  const isSymbol = (text: string | null) => text?.startsWith('[') ?? false;
  return {
    newPeriods: missingIn(now.periods, old.periods),
    lostPeriods: missingIn(old.periods, now.periods),
    newMeasures: missingIn(now.measures, old.measures),
    lostMeasures: missingIn(old.measures, now.measures),
    areasCame: missingIn(now.areas, old.areas),
    areasWent: missingIn(old.areas, now.areas),
    symbolsGained: cells.filter((cell) => !isSymbol(cell.before) && isSymbol(cell.after)),
    symbolsLost: cells.filter((cell) => isSymbol(cell.before) && !isSymbol(cell.after)),
    revised: cells.filter((cell) => !isSymbol(cell.before) && !isSymbol(cell.after)),
  };
}

function partsOf(lines: Lines) {
  const parts = {
    measures: new Set<string>(),
    areas: new Set<string>(),
    periods: new Set<string>(),
  };
  for (const key of lines.keys()) {
    const [measure = '', area = '', period = ''] = key.split(',');
    parts.measures.add(measure);
    parts.areas.add(area);
    parts.periods.add(period);
  }
  return parts;
}

function missingIn(these: ReadonlySet<string>, those: ReadonlySet<string>): string[] {
  return [...these].filter((one) => !those.has(one)).sort(byCodeUnit);
}
