import type { ComparedRole } from '../../../src/figure/compare/panels';
import type { Axis } from '../../../src/figure/figure';
import type {
  RelationshipMark,
  RelationshipPanel,
  ThresholdPanel,
  ThresholdPoint,
  TwoGroupsMark,
  TwoGroupsPanel,
  YearRow,
  YearsPanel,
} from '../../../src/figure/relationship/panels';

const table = { caption: '', columns: [], rows: [] };

function axisOver(from: number, to: number, suffix = ''): Axis {
  const ticks = [0, 1, 2, 3, 4, 5].map((step) => from + (step * (to - from)) / 5);
  return { label: 'Axis', domain: [from, to], ticks, decimals: 0, suffix };
}

/** A mark at a caseload and a share of re-referrals; its key and name say where it is. */
export function relatedOf(
  x: number,
  y: number,
  over: Partial<RelationshipMark> = {},
): RelationshipMark {
  const label = `At ${x}, ${y}`;
  const base = {
    key: `${x} ${y}`,
    label,
    role: 'other',
    x,
    y,
    size: null,
    category: null,
  } as const;
  return { ...base, text: `${label}.`, ...over };
}

/** A year's picture of these marks, 0 to 25 by 0 to 50%, with a line from 18% to 22%. */
export function relationshipPanelOf(
  marks: readonly RelationshipMark[],
  categories: readonly string[] = [],
): RelationshipPanel {
  return {
    kind: 'relationship',
    key: 'relationship',
    title: 'Relationship',
    alt: 'Marks.',
    x: axisOver(0, 25),
    y: axisOver(0, 50, '%'),
    marks,
    line: [
      { x: 10, value: 18, lower: 16, upper: 20 },
      { x: 15, value: 20, lower: 19, upper: 21 },
      { x: 20, value: 22, lower: 20, upper: 24 },
    ],
    lowess: null,
    categories,
    notes: [],
    table,
  };
}

/** A year's correlation with an interval of 0.2 either way; null for one without. */
export function yearOf(year: number, value: number | null, current = false): YearRow {
  return {
    key: `${year - 1}-${year % 100}`,
    label: String(year),
    value,
    interval: value === null ? null : { lower: value - 0.2, upper: value + 0.2 },
    n: value === null ? 3 : 150,
    text:
      value === null
        ? `${year}: 3 pairs, too few for a correlation, which wants ten at the least.`
        : `${year}: ${value}`,
    current,
  };
}

/** Years over −0.6 to 0.6. */
export function yearsPanelOf(rows: readonly YearRow[]): YearsPanel {
  const axis = { ...axisOver(-0.6, 0.6), ticks: [-0.6, -0.3, 0, 0.3, 0.6], decimals: 1 };
  return { kind: 'years', key: 'years', title: 'Years', alt: 'Years.', axis, rows, table };
}

/** A threshold's difference with an interval of two either way, or with none. */
export function thresholdOf(
  threshold: number,
  difference: number,
  interval: boolean = true,
): ThresholdPoint {
  return {
    threshold,
    difference,
    interval: interval ? { lower: difference - 2, upper: difference + 2 } : null,
    above: 50,
    below: 100,
    text: `${threshold} or more: ${difference}`,
  };
}

/** Thresholds over 0 to 25, differences over −5 to 5. */
export function thresholdPanelOf(
  points: readonly ThresholdPoint[],
  current: number,
): ThresholdPanel {
  return {
    kind: 'threshold',
    key: 'threshold',
    title: 'Thresholds',
    alt: 'Thresholds.',
    x: axisOver(0, 25),
    y: axisOver(-5, 5),
    points,
    current,
    notes: [],
    table,
  };
}

/** An authority of a group; its key and name say its figure. */
export function memberOf(value: number, role: ComparedRole = 'other'): TwoGroupsMark {
  return { key: `${role} ${value}`, label: `Name ${value}`, value, role, text: `${value}%` };
}

/** Two groups over 0 to 50%, the mean and median of each as given by the caller's figures. */
export function twoGroupsPanelOf(
  below: readonly TwoGroupsMark[],
  above: readonly TwoGroupsMark[],
): TwoGroupsPanel {
  const mean = (marks: readonly TwoGroupsMark[]) =>
    marks.reduce((sum, { value }) => sum + value, 0) / Math.max(1, marks.length);
  return {
    kind: 'two-groups',
    key: 'two-groups',
    title: 'Two groups',
    alt: 'Two groups.',
    axis: axisOver(0, 50, '%'),
    groups: [
      { label: 'Fewer than ten', marks: below, mean: mean(below), median: mean(below) },
      { label: 'Ten or more', marks: above, mean: mean(above), median: mean(above) },
    ],
    difference: null,
    table,
  };
}
