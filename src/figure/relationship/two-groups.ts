import { mean, median } from 'd3-array';
import { measureOf } from '../../catalogue/measures/known';
import type { Relationship } from '../../catalogue/relationships/relationship';
import type { Interval } from '../../statistics/interval';
import { meanDifference } from '../../statistics/mean-difference';
import type { Switches } from '../../view/relationship-switches';
import { axisAround } from '../axis';
import { formatCell, formatNumber, formatPoint, lowered } from '../words';
import { roleBeside, type Chosen } from './chosen';
import { authorities, intervalText, sideOf, signed } from './number-words';
import type { Pair } from './pair';
import { pairText } from './pair-words';
import type { NoFigure, TwoGroup, TwoGroupsPanel } from './panels';
import { relatedWords } from './related-words';

/** The mean of y at or above a threshold of x less that below it. */
export interface Divided {
  above: readonly Pair[];
  below: readonly Pair[];
  difference: { difference: number; interval: Interval } | null;
}

/** The pairs on both sides of a threshold; no difference with fewer than `nothing` on either. */
export function divided(pairs: readonly Pair[], threshold: number, nothing: number): Divided {
  const above = pairs.filter(({ x }) => x >= threshold);
  const below = pairs.filter(({ x }) => x < threshold);
  const values = (own: readonly Pair[]) => own.map(({ y }) => y);
  const enough = above.length >= nothing && below.length >= nothing;
  return {
    above,
    below,
    difference: enough ? meanDifference(values(above), values(below)) : null,
  };
}

/** "10", "10.5". */
export function thresholdText(threshold: number): string {
  return formatNumber(threshold, Number.isInteger(threshold) ? 0 : 1);
}

/** "1.8 percentage points higher (95% interval −0.6 to 4.2), and the interval holds 0". */
export function differenceText(
  { difference, interval }: { difference: number; interval: Interval },
  y: string,
): string {
  const way = difference < 0 ? 'lower' : 'higher';
  const zero = sideOf(interval) === 'both' ? 'holds' : 'leaves out';
  return `${formatNumber(Math.abs(difference), 1)} ${relatedWords(y).points} ${way} (95% interval of the difference ${intervalText(interval, 1)}, which ${zero} 0)`;
}

/** Both groups of one year side by side. `switches.x` is the measure that the threshold is one of. */
export function twoGroupsPanel(
  relationship: Relationship,
  switches: Switches,
  pairs: readonly Pair[],
  threshold: number,
  chosen: Chosen | null,
): TwoGroupsPanel | NoFigure {
  const { above, below, difference } = divided(pairs, threshold, relationship.minimum.nothing);
  const [x, y] = [measureOf(switches.x), measureOf(switches.y)];
  const level = thresholdText(threshold);
  const name = lowered(x.label);
  if (difference === null) {
    return {
      reason: `${authorities(above.length)} ${above.length === 1 ? 'has' : 'have'} ${level} or more ${name} and ${formatNumber(below.length, 0)} fewer: at least ${relationship.minimum.nothing} are needed on either side.`,
    };
  }
  const groupOf = (label: string, own: readonly Pair[]): TwoGroup => {
    const values = own.map((pair) => pair.y);
    return {
      label,
      marks: own.map((pair) => ({
        key: pair.code,
        label: pair.label,
        value: pair.y,
        role: roleBeside(chosen, pair.code),
        text: pairText(pair, switches),
      })),
      mean: mean(values) ?? Number.NaN,
      median: median(values) ?? Number.NaN,
    };
  };
  const groups = [
    groupOf(`Fewer than ${level} ${name}`, below),
    groupOf(`${level} or more ${name}`, above),
  ];
  const text = `Authorities with ${level} or more ${name} had on average ${relatedWords(switches.y).plural} ${differenceText(difference, switches.y)}.`;
  return {
    kind: 'two-groups',
    key: `${relationship.id}:two-groups`,
    title: `${y.label}: fewer than ${level}, and ${level} or more, ${name}`,
    alt: `Two groups of dots. ${groups.map((group) => `${group.label}: ${authorities(group.marks.length)}, mean ${formatPoint(y, group.mean, null)}, median ${formatPoint(y, group.median, null)}`).join('. ')}. ${text}`,
    axis: axisAround(
      pairs.map((pair) => pair.y),
      y.unit.label,
      y.unit.kind === 'percent' ? '%' : '',
    ),
    groups,
    difference: { value: difference.difference, interval: difference.interval, text },
    table: {
      caption: `${y.label} on both sides of ${level} ${name}`,
      columns: [
        { key: 'group', label: 'Group', numeric: false },
        { key: 'n', label: 'Authorities', numeric: true },
        { key: 'mean', label: 'Mean', numeric: true },
        { key: 'median', label: 'Median', numeric: true },
      ],
      rows: [
        ...groups.map((group) => [
          group.label,
          String(group.marks.length),
          formatCell(y, group.mean, null),
          formatCell(y, group.median, null),
        ]),
        [
          `Difference of the means (95% interval ${intervalText(difference.interval, 1)})`,
          '–',
          signed(difference.difference, 1),
          '–',
        ],
      ],
    },
  };
}
