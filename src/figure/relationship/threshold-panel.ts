import { range } from 'd3-array';
import { measureOf } from '../../catalogue/measures/known';
import type { Relationship, ThresholdQuestion } from '../../catalogue/relationships/relationship';
import type { Switches } from '../../view/relationship-switches';
import { axisAround } from '../axis';
import { capitalised, formatNumber, lowered } from '../words';
import { intervalText, sideOf, signed } from './number-words';
import type { Pair } from './pair';
import type { NoFigure, ThresholdPanel, ThresholdPoint } from './panels';
import { relatedWords } from './related-words';
import { differenceText, divided, thresholdText } from './two-groups';

/** Every level that can be asked for. */
function levels({ from, to, step }: ThresholdQuestion): number[] {
  return range(Math.round((to - from) / step) + 1).map((place) =>
    Number((from + place * step).toFixed(3)),
  );
}

/** How far the difference runs over the thresholds, and at how many its interval leaves out 0. */
function reachWords(points: readonly ThresholdPoint[], y: string): string {
  const all = points.map(({ difference }) => difference);
  const clear = points.filter(({ interval }) => interval !== null && sideOf(interval) !== 'both');
  return `Over ${points.length === 1 ? 'one threshold' : `${points.length} thresholds`} the difference runs from ${signed(Math.min(...all), 1)} to ${signed(Math.max(...all), 1)} ${relatedWords(y).points}; its interval leaves out 0 at ${clear.length === 0 ? 'none' : clear.length} of them.`;
}

/** The difference between both sides of every threshold. `switches.x` is the measure that it is one of. */
export function thresholdPanel(
  relationship: Relationship & { threshold: ThresholdQuestion },
  switches: Switches,
  pairs: readonly Pair[],
  current: number,
): ThresholdPanel | NoFigure {
  const { nothing } = relationship.minimum;
  const [x, y] = [measureOf(switches.x), measureOf(switches.y)];
  const name = lowered(x.label);
  const all = levels(relationship.threshold);
  const points = all.flatMap((threshold): ThresholdPoint[] => {
    const { above, below, difference } = divided(pairs, threshold, nothing);
    if (difference === null) return [];
    return [
      {
        threshold,
        ...difference,
        above: above.length,
        below: below.length,
        text: `${thresholdText(threshold)} or more ${name}: ${differenceText(difference, y.id)}; ${formatNumber(above.length, 0)} authorities with as many, ${formatNumber(below.length, 0)} with fewer`,
      },
    ];
  });
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) {
    return {
      reason: `No threshold leaves at least ${nothing} authorities on either side, so no difference is shown.`,
    };
  }
  const reach = reachWords(points, y.id);
  const left =
    points.length < all.length
      ? [
          `Below ${thresholdText(first.threshold)} or above ${thresholdText(last.threshold)}, fewer than ${nothing} authorities would be on one side, and nothing is shown.`,
        ]
      : [];
  return {
    kind: 'threshold',
    key: `${relationship.id}:threshold`,
    title: 'The difference at every threshold',
    alt: `A curve with its intervals: how much higher ${relatedWords(y.id).plural} are, on average, at or above each number of ${name} than below it. ${reach}`,
    x: axisAround(
      points.map(({ threshold }) => threshold),
      `Threshold: ${name}`,
      '',
    ),
    y: axisAround(
      points.flatMap(({ difference, interval }) => [
        0,
        difference,
        interval?.lower ?? 0,
        interval?.upper ?? 0,
      ]),
      `Difference in ${lowered(y.unit.label)}, ${relatedWords(y.id).points}`,
      '',
    ),
    points,
    current,
    notes: [reach, ...left],
    table: {
      caption: `${y.label} at or above each threshold of ${name}, less that below it`,
      columns: [
        { key: 'threshold', label: capitalised(`${name}, threshold`), numeric: true },
        { key: 'difference', label: 'Difference', numeric: true },
        { key: 'interval', label: '95% interval', numeric: true },
        { key: 'above', label: 'Authorities at or above', numeric: true },
        { key: 'below', label: 'Authorities below', numeric: true },
      ],
      rows: points.map(({ threshold, difference, interval, above, below }) => [
        thresholdText(threshold),
        signed(difference, 1),
        interval === null ? '–' : intervalText(interval, 1),
        String(above),
        String(below),
      ]),
    },
  };
}
