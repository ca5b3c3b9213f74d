import type {
  ComparedMark,
  ComparedRole,
  DistributionPanel,
  FunnelMark,
  FunnelPanel,
} from '../../../src/figure/compare/panels';
import type { Axis } from '../../../src/figure/figure';
import { quartiles } from '../../../src/statistics/quartiles';

const table = { caption: '', columns: [], rows: [] };

function axisTo(to: number, suffix: string): Axis {
  const ticks = [0, 1, 2, 3, 4, 5].map((step) => (step * to) / 5);
  return { label: 'Axis', domain: [0, to], ticks, decimals: 0, suffix };
}

/** A mark with an interval of two either way; its key and name say its value. */
export function comparedOf(value: number, role: ComparedRole = 'other'): ComparedMark {
  return {
    key: `${role} ${value}`,
    label: `Authority ${value}`,
    role,
    value,
    interval: { lower: value - 2, upper: value + 2 },
    text: `Authority ${value}: ${value}%`,
  };
}

/** A distribution of these marks over 0 to 50%, England at 22 and the group's median at 21. */
export function distributionPanelOf(marks: readonly ComparedMark[]): DistributionPanel {
  return {
    kind: 'distribution',
    key: 'distribution',
    title: 'Distribution',
    alt: 'Marks.',
    axis: axisTo(50, '%'),
    marks,
    quartiles: marks.length < 4 ? null : quartiles(marks.map(({ value }) => value)),
    rules: [
      { key: 'england', value: 22, label: 'England 22.0%' },
      { key: 'group', value: 21, label: 'Median of Barnsley’s ten neighbours (2025 model) 21.0%' },
    ],
    missing: [],
    table,
  };
}

/** A point of a funnel. */
export function funnelMarkOf(
  size: number,
  value: number,
  place: FunnelMark['place'] = 'inside',
  role: ComparedRole = 'other',
): FunnelMark {
  return { ...comparedOf(value, role), key: `${role} ${size} ${value}`, size, place };
}

/** A funnel of these marks, 0 to 50,000 by 0 to 50%, round 20%, with limits that close in on it. */
export function funnelPanelOf(marks: readonly FunnelMark[]): FunnelPanel {
  const within = (reach: number) => ({ lower: Math.max(0, 20 - reach), upper: 20 + reach });
  return {
    kind: 'funnel',
    key: 'funnel',
    title: 'Funnel',
    alt: 'Marks.',
    x: axisTo(50_000, ''),
    y: axisTo(50, '%'),
    target: 20,
    targetLabel: 'England 20.0%',
    limits: Array.from({ length: 60 }, (_, index) => {
      const size = 20 + 49_980 * (index / 59) ** 2;
      const error = 8 + 200 / Math.sqrt(size);
      return { size, within95: within(0.63 * error), within998: within(error) };
    }),
    marks,
    notes: [],
    missing: [],
    table,
  };
}
