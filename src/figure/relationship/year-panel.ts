import { measureOf } from '../../catalogue/measures/known';
import type { Relationship } from '../../catalogue/relationships/relationship';
import { linearFit } from '../../statistics/linear-fit';
import { lowessCurve } from '../../statistics/lowess-curve';
import type { RelationshipView } from '../../view/relationship-view';
import type { Period } from '../../vocabulary/period';
import { axisAround } from '../axis';
import type { CompareAreas } from '../compare/compare-file';
import type { ComparedRole } from '../compare/panels';
import type { Table } from '../figure';
import { formatCell, formatNumber, lowered } from '../words';
import { roleBeside, type Chosen } from './chosen';
import { dateOf } from './dates';
import { authorities } from './number-words';
import type { Pair } from './pair';
import { pairText } from './pair-words';
import type { BandPoint, RelationshipMark, RelationshipPanel } from './panels';
import { varies, weightsOf, type Strength } from './strength';
import { strengthText } from './strength-words';

const drawnLast: readonly ComparedRole[] = ['other', 'group', 'chosen'];
const bandSteps = 40;

/** The straight line through the pairs with its band, over the reach of x; null where x does not vary. */
function bandOf(pairs: readonly Pair[], view: RelationshipView): BandPoint[] | null {
  const all = pairs.map(({ x }) => x);
  if (!varies(all)) return null;
  const { at } = linearFit(pairs, weightsOf(pairs, view));
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return Array.from({ length: bandSteps + 1 }, (_, step) => {
    const x = low + ((high - low) * step) / bandSteps;
    const { value, interval } = at(x);
    return { x, value, lower: interval.lower, upper: interval.upper };
  });
}

/** What the marks are coloured by, in order, and each pair's place in it. */
function colouring(areas: CompareAreas, pairs: readonly Pair[], { colour }: RelationshipView) {
  const nameOf = ({ region, type }: Pair) =>
    colour === 'type' ? type : (areas.regions.find(({ code }) => code === region)?.name ?? region);
  const categories =
    colour === 'none'
      ? []
      : [...new Set(pairs.map(nameOf))].sort((a, b) => a.localeCompare(b, 'en-GB'));
  const placeOf = (pair: Pair) => (colour === 'none' ? null : categories.indexOf(nameOf(pair)));
  return { categories, placeOf };
}

function tableOf(
  pairs: readonly Pair[],
  relationship: Relationship,
  view: RelationshipView,
): Table {
  const [x, y] = [measureOf(view.x), measureOf(view.y)];
  const [first] = pairs;
  const xDate = first ? dateOf(x.id, first.xPeriod) : '';
  const yDate = first ? dateOf(y.id, first.period) : '';
  return {
    caption: `${y.label}, ${yDate}, and ${lowered(x.label)}, ${xDate}, of every authority with both`,
    columns: [
      { key: 'name', label: 'Authority', numeric: false },
      { key: 'x', label: `${x.label}, ${xDate}`, numeric: true },
      { key: 'y', label: `${y.label}, ${yDate}`, numeric: true },
      { key: 'size', label: `Number of ${relationship.size.label}`, numeric: true },
    ],
    rows: [...pairs]
      .sort((a, b) => a.label.localeCompare(b.label, 'en-GB'))
      .map((pair) => [
        pair.joint === null ? pair.label : `${pair.label} (joint return)`,
        formatCell(x, pair.x, null),
        formatCell(y, pair.y, null),
        pair.size === null ? 'no figure' : formatNumber(pair.size, 0),
      ]),
  };
}

/** Every authority of one year in the plane of both measures. `pairs` are those of the year; some. */
export function yearPanel(
  areas: CompareAreas,
  relationship: Relationship,
  view: RelationshipView,
  chosen: Chosen | null,
  year: { period: Period; xPeriod: Period; pairs: readonly Pair[]; strength: Strength },
): RelationshipPanel {
  const { period, xPeriod, pairs, strength } = year;
  const [x, y] = [measureOf(view.x), measureOf(view.y)];
  const { categories, placeOf } = colouring(areas, pairs, view);
  const marks = pairs
    .map((pair): RelationshipMark => ({
      key: pair.code,
      label: pair.label,
      role: roleBeside(chosen, pair.code),
      x: pair.x,
      y: pair.y,
      size: pair.size,
      category: placeOf(pair),
      text: pairText(pair, view),
    }))
    .sort((a, b) => drawnLast.indexOf(a.role) - drawnLast.indexOf(b.role));
  const sign = y.unit.kind === 'percent' ? '%' : '';
  const xAxis = axisAround(
    pairs.map((pair) => pair.x),
    `${x.label}, ${dateOf(x.id, xPeriod)}`,
    x.unit.kind === 'percent' ? '%' : '',
  );
  const yAxis = axisAround(
    pairs.map((pair) => pair.y),
    `${y.label}, ${dateOf(y.id, period)}`,
    sign,
  );
  const own = marks.find(({ role }) => role === 'chosen');
  const missing =
    chosen !== null && !own
      ? [
          `${chosen.area.spokenName} is not in the picture: it has no pair in this year, or is left out.`,
        ]
      : [];
  const sizes = pairs.filter(({ size }) => size === null).length;
  return {
    kind: 'relationship',
    key: `${relationship.id}:year`,
    title: `${relationship.label}, ${dateOf(y.id, period)}`,
    alt: `Scatter chart of ${authorities(pairs.length)}: ${lowered(yAxis.label)}, against ${lowered(xAxis.label)}. ${strengthText(strength, view)}.${own ? ` ${own.text}.` : ''}`,
    x: xAxis,
    y: yAxis,
    marks,
    line: bandOf(pairs, view),
    lowess: view.lowess && varies(pairs.map((pair) => pair.x)) ? lowessCurve(pairs) : null,
    categories,
    notes: [
      ...missing,
      ...(view.adjusted.length > 0
        ? [
            'The marks and the line are of the figures as they are: only the correlation is adjusted.',
          ]
        : []),
      ...(sizes > 0
        ? [
            `${authorities(sizes)} without a published number of ${relationship.size.label}: drawn at the smallest size.`,
          ]
        : []),
    ],
    table: tableOf(pairs, relationship, view),
  };
}
