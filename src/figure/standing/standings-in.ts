import type { Measure } from '../../catalogue/measures/measure';
import { themes } from '../../catalogue/themes';
import type { OverviewThemeId } from '../../catalogue/themes/theme';
import type { FunnelPlace } from '../../statistics/funnel';
import { quarterBand } from '../../statistics/quartiles';
import { lastPeriodBefore } from '../../vocabulary/lineage';
import { jointSeparator } from '../../vocabulary/observation';
import type { Period } from '../../vocabulary/period';
import { cellAt, type CompareAreas, type CompareFile } from '../compare/compare-file';
import { funnelOf } from '../compare/funnel-of';
import { compareArea } from '../compare/labels';
import { sliceOf } from '../compare/slice';
import { movementOf } from './movement';
import { placeName } from './place-name';
import { missingSentence, standingSentence, type Spoke } from './sentence';
import type { Standing } from './standing';
import { usualOf } from './usual';

function themeOf({ id }: Measure): OverviewThemeId {
  const theme = themes.find(({ headline }) => headline === id);
  if (!theme) throw new Error(`${id} is the headline of no theme.`);
  return theme.id;
}

/** Who the sentences are about, and whether this was its last period. */
function spokeOf(
  areas: CompareAreas,
  measure: Measure,
  period: Period,
  codes: readonly string[],
  code: string,
): Spoke {
  const { lastYear } = compareArea(areas, code);
  const isLast =
    lastYear !== null && period === lastPeriodBefore({ year: lastYear + 1 }, measure.period);
  return {
    name: placeName(codes, areas),
    joint: codes.length > 1,
    ended: isLast ? lastYear : null,
  };
}

const nobody = { chosen: [], group: null };

/** What the standings of one period share: every return's value, and its place in the funnel. */
function amongAll(file: CompareFile, areas: CompareAreas, measure: Measure, period: Period) {
  const slice = sliceOf(file, areas, measure, period, nobody);
  const found = funnelOf(slice);
  const places = new Map<string, FunnelPlace>();
  if (!('reason' in found)) {
    found.counted.forEach(({ codes }, index) => {
      const place = found.overdispersed.points[index]?.place;
      if (place) for (const code of codes) places.set(code, place);
    });
  }
  const values = slice.entries.map(({ cell }) => cell.value);
  return { values, places, england: slice.england?.value ?? null };
}

/**
 * Where authorities stand by a headline measure, each by its code, in the latest period that it has a
 * row for (the file's latest, if it has none): among all authorities of that period, each return once,
 * beside England, and beside its own figures of one and five years before. Throws for a measure that
 * is no headline and for an unknown authority.
 */
export function standingsIn(
  file: CompareFile,
  areas: CompareAreas,
  measure: Measure,
): (code: string) => Standing {
  const theme = themeOf(measure);
  const usual = { one: usualOf(file, measure, 1), five: usualOf(file, measure, 5) };
  const periods = new Map<Period, ReturnType<typeof amongAll>>();
  const among = (period: Period) => {
    const all = periods.get(period) ?? amongAll(file, areas, measure, period);
    periods.set(period, all);
    return all;
  };
  return (code) => {
    const series = file.authorities.find((one) => one.code === code) ?? { code, figures: [] };
    const own = series.figures.findLastIndex((figure) => figure !== null);
    const place = own === -1 ? file.periods.length - 1 : own;
    const period = file.periods[place];
    if (period === undefined) throw new Error(`${measure.id}: no authority has a figure.`);
    const { value, symbol, joint } = cellAt(series, place);
    const outline = { theme, measure: measure.id, period };
    const spoke = spokeOf(areas, measure, period, (joint ?? code).split(jointSeparator), code);
    if (value === null) {
      return { ...outline, value, sentence: missingSentence(measure, period, symbol, spoke) };
    }
    const { values, places, england } = among(period);
    const moved = { file, areas, measure, series, period };
    const known = {
      ...outline,
      value,
      quarter: values.length < 4 ? null : quarterBand(value, values),
      of: values.length,
      place: places.get(code) ?? null,
      england,
      oneYear: movementOf(moved, 1, usual.one),
      fiveYears: movementOf(moved, 5, usual.five),
    };
    return { ...known, sentence: standingSentence(measure, known, spoke) };
  };
}
