import { measureOf } from '../../catalogue/measures/known';
import type { Relationship } from '../../catalogue/relationships/relationship';
import { plainSwitches, type Switches } from '../../view/relationship-switches';
import { yearOf, type Period } from '../../vocabulary/period';
import { describeScatter } from '../alt';
import { axisAround } from '../axis';
import {
  cellAt,
  type CompareAreas,
  type ComparedCell,
  type CompareFile,
} from '../compare/compare-file';
import type { Mark, ScatterPanel } from '../figure';
import { labelOfEnds, pathBreaks } from '../path-years';
import { capitalised, formatCell, lowered } from '../words';
import type { Chosen } from './chosen';
import { dateOf, xPeriodOf } from './dates';
import { ownYearsSentence } from './own-years';
import type { Pair, RelationshipFiles } from './pair';
import { figuresText } from './pair-words';
import { fileOf, pairsOf } from './pairs';
import type { NoFigure } from './panels';

/** As on the authority's page: few points are shown on a scale on which a large difference looks large. */
const leastSpan = { x: 5, y: 10 };

type Point = Pick<Pair, 'x' | 'y' | 'period' | 'xPeriod' | 'joint'>;

function englandPoints(
  files: RelationshipFiles,
  relationship: Relationship,
  switches: Switches,
  periods: readonly Period[],
): Point[] {
  const at = (file: CompareFile, period: Period): ComparedCell | null => {
    const place = file.periods.indexOf(period);
    return place === -1 ? null : cellAt(file.england, place);
  };
  return periods.flatMap((period) => {
    const xPeriod = xPeriodOf(relationship, switches, period);
    const x = at(fileOf(files, switches.x), xPeriod)?.value ?? null;
    const y = at(fileOf(files, switches.y), period)?.value ?? null;
    return x === null || y === null ? [] : [{ x, y, period, xPeriod, joint: null }];
  });
}

/** One authority's path through its years, and what it says. */
export interface OwnPath {
  panel: ScatterPanel | NoFigure;
  sentence: string;
}

/**
 * The chosen authority's years in order, England's behind them. Only the switches of dates and measures
 * hold here: nobody is left out of its own path, and nothing is weighted or adjusted.
 */
export function ownPath(
  files: RelationshipFiles,
  areas: CompareAreas,
  relationship: Relationship,
  { join, x, y }: Pick<Switches, 'join' | 'x' | 'y'>,
  { area }: Chosen,
): OwnPath {
  const switches = { ...plainSwitches, join, x, y };
  const { pairs, periods } = pairsOf(files, areas, relationship, switches);
  const own = pairs.filter(({ code }) => code === area.code);
  const sentence = ownYearsSentence(own, area.spokenName, switches);
  if (own.length < 2) return { panel: { reason: sentence }, sentence };
  const england = englandPoints(files, relationship, switches, periods);
  const place = capitalised(area.spokenName);
  const [xMeasure, yMeasure] = [measureOf(x), measureOf(y)];
  const markOf = (point: Point, role: Mark['role'], name: string, label: string | null): Mark => ({
    key: `${role} ${point.period}`,
    role,
    x: point.x,
    y: point.y,
    label,
    year: yearOf(point.period),
    text: `${name}: ${figuresText(point, switches)}`,
  });
  const all = [...own, ...england];
  const panel: Omit<ScatterPanel, 'alt'> = {
    kind: 'scatter',
    key: `${relationship.id}:path`,
    title: `${place}, year by year`,
    x: axisAround(
      all.map((one) => one.x),
      xMeasure.label,
      '',
      leastSpan.x,
    ),
    y: axisAround(
      all.map((one) => one.y),
      `${yMeasure.label}, ${lowered(yMeasure.unit.label)}`,
      yMeasure.unit.kind === 'percent' ? '%' : '',
      leastSpan.y,
    ),
    path: true,
    breaks: pathBreaks(
      xMeasure,
      yMeasure,
      all.map(({ period, xPeriod }) => ({ yPeriod: period, xPeriod })),
    ),
    marks: [
      ...england.map((point, at) =>
        markOf(point, 'england', 'England', labelOfEnds(at, england.length, yearOf(point.period))),
      ),
      ...own.map((point) => markOf(point, 'focus', place, String(yearOf(point.period)))),
    ],
    legend: [
      { role: 'focus', label: place },
      { role: 'england', label: 'England, the same years' },
    ],
    table: {
      caption: `${relationship.label} year by year, ${place}`,
      columns: [
        { key: 'year', label: 'Year ending 31 March', numeric: false },
        { key: 'xDate', label: `Date of ${lowered(xMeasure.label)}`, numeric: false },
        { key: 'x', label: xMeasure.label, numeric: true },
        { key: 'y', label: yMeasure.label, numeric: true },
      ],
      rows: [...own]
        .reverse()
        .map((pair) => [
          String(yearOf(pair.period)),
          dateOf(x, pair.xPeriod),
          formatCell(xMeasure, pair.x, null),
          formatCell(yMeasure, pair.y, null),
        ]),
    },
  };
  return { panel: { ...panel, alt: describeScatter(panel) }, sentence };
}
