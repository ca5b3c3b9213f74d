import { measureOf } from '../../catalogue/measures/known';
import type { Relationship } from '../../catalogue/relationships/relationship';
import type { Switches } from '../../view/relationship-switches';
import { yearOf, type Period } from '../../vocabulary/period';
import {
  cellAt,
  type CompareAreas,
  type ComparedCell,
  type CompareFile,
} from '../compare/compare-file';
import { absentFrom } from '../compare/existence';
import { authorityLabel } from '../compare/labels';
import { knownPeriods } from '../compare/periods';
import { dateOf, xPeriodOf } from './dates';
import type { Pair, Pairs, RelationshipFiles, Removed } from './pair';
import { withoutBySwitch } from './removed-by-switch';
import { whyMissing } from './why-missing';

/** The file of a measure; throws where it was not loaded. */
export function fileOf(files: RelationshipFiles, measure: string): CompareFile {
  const file = files[measure];
  if (!file) throw new Error(`The file of ${measure} is not loaded.`);
  return file;
}

/** The cell of an authority in a period; null where the file has no such period or authority. */
function reader(file: CompareFile): (code: string, period: Period) => ComparedCell | null {
  const series = new Map(file.authorities.map((one) => [one.code, one]));
  const places = new Map(file.periods.map((period, place) => [period, place]));
  return (code, period) => {
    const [own, place] = [series.get(code), places.get(period)];
    return own === undefined || place === undefined ? null : cellAt(own, place);
  };
}

/** The years of y that x could join by some date, since the last break in either, and why not before. */
function yearsOf(files: RelationshipFiles, { x, y }: Switches): Pick<Pairs, 'periods' | 'since'> {
  const [firstX] = knownPeriods(fileOf(files, x));
  const reached = knownPeriods(fileOf(files, y)).filter(
    (period) => firstX !== undefined && yearOf(period) >= yearOf(firstX),
  );
  const [last] = [x, y]
    .flatMap((id) => measureOf(id).breaks.map((one) => ({ id, ...one })))
    .sort((a, b) => yearOf(b.at) - yearOf(a.at));
  const periods = reached.filter((period) => !last || yearOf(period) >= yearOf(last.at));
  const since =
    last && periods.length < reached.length
      ? `Years before ${dateOf(last.id, last.at)} are left out, for the figures are not the same thing before: ${last.reason}`
      : null;
  return { periods, since };
}

/**
 * Every authority and year with both figures, joined by date as the switches say, and whoever has none
 * and why. Only years in which both measures have figures of somebody: `periods` may have more.
 */
export function pairsOf(
  files: RelationshipFiles,
  areas: CompareAreas,
  relationship: Relationship,
  switches: Switches,
): Pairs {
  const { periods, since } = yearsOf(files, switches);
  const xFile = fileOf(files, switches.x);
  const yMeasure = measureOf(switches.y);
  const [xOf, yOf] = [reader(xFile), reader(fileOf(files, switches.y))];
  const sizeOf = reader(fileOf(files, relationship.size.measure));
  const rateOf = relationship.referralRate
    ? reader(fileOf(files, relationship.referralRate))
    : null;
  const sizeIsWhole =
    yMeasure.formula.denominator?.columns.join() ===
    measureOf(relationship.size.measure).formula.numerator?.columns.join();
  const xKnown = new Set(knownPeriods(xFile));
  const found: Pair[] = [];
  const removed: Removed[] = [];
  for (const area of areas.authorities) {
    for (const period of periods) {
      const xPeriod = xPeriodOf(relationship, switches, period);
      if (!xKnown.has(xPeriod)) continue;
      const { code, slug, region, type } = area;
      if (absentFrom(code, areas, yMeasure.period, period) !== null) continue;
      const label = authorityLabel(area);
      const [x, y] = [xOf(code, xPeriod), yOf(code, period)];
      const [xValue, yValue] = [x?.value ?? null, y?.value ?? null];
      if (x === null || xValue === null || y === null || yValue === null) {
        const why = whyMissing(files, areas, switches, { code, period, xPeriod, x, y });
        removed.push({ ...why, code, label, period });
        continue;
      }
      found.push({
        code,
        label,
        slug,
        region,
        type,
        period,
        xPeriod,
        x: xValue,
        y: yValue,
        size:
          sizeOf(code, period)?.counted?.numerator ??
          (sizeIsWhole ? (y.counted?.denominator ?? null) : null),
        joint: x.joint,
        deprivation: area.deprivation,
        referralRate: rateOf?.(code, period)?.value ?? null,
      });
    }
  }
  const kept = withoutBySwitch(areas, relationship, switches, found);
  return { pairs: kept.pairs, removed: [...removed, ...kept.removed], periods, since };
}
