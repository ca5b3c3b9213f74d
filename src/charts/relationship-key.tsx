import type { ComparedRole } from '../figure/compare/panels';
import type { RelationshipPanel } from '../figure/relationship/panels';
import { ChartKey } from './chart-key';
import { strokeOf } from './compare-axes';
import { markRoles } from './compare-roles';
import { crowdGrey, markStyles, type LineStyle, type MarkStyle } from './palette';
import { uncategorised, type Categories } from './relationship-categories';
import { fitStyle, lowessStyle } from './relationship-curve';
import { RelationshipMarkShape } from './relationship-marks';
import { halfWidth, radiusBySize, sampleSizes } from './relationship-sizes';

const words: Record<ComparedRole, string> = {
  chosen: 'Chosen',
  group: 'Statistical neighbours of the chosen',
  other: 'Other authorities',
};
const roles = ['chosen', 'group', 'other'] as const;
const counts = new Intl.NumberFormat('en-GB');

function sample(
  role: ComparedRole,
  { colour, shape }: Pick<MarkStyle, 'colour' | 'shape'>,
  coloured: boolean,
) {
  return (
    <svg width="20" height="20" aria-hidden="true">
      <RelationshipMarkShape
        role={role}
        x={10}
        y={10}
        radius={halfWidth(shape, role === 'chosen' ? 4.5 : 5)}
        colour={colour}
        shape={shape}
        coloured={coloured}
      />
    </svg>
  );
}

function lineSample(style: LineStyle) {
  return (
    <svg width="28" height="12" aria-hidden="true">
      <path className="chart-line" d="M0,6H28" {...strokeOf(style)} />
    </svg>
  );
}

function sizeItem({ marks }: RelationshipPanel, width: number) {
  const sizes = sampleSizes(marks);
  if (sizes.length === 0) return [];
  const radiusOf = radiusBySize(marks, width);
  const radii = sizes.map((size) => radiusOf({ size, role: 'other' }));
  const places = radii.map(
    (radius, index) => 1 + radius + radii.slice(0, index).reduce((sum, r) => sum + 2 * r + 4, 0),
  );
  const wide = radii.reduce((sum, radius) => sum + 2 * radius + 4, 0);
  return [
    {
      key: 'size',
      sample: (
        <svg width={wide} height={2 * Math.max(...radii) + 2} aria-hidden="true">
          {radii.map((radius, index) => (
            <RelationshipMarkShape
              key={radius}
              role="other"
              x={places[index] ?? 0}
              y={Math.max(...radii) + 1}
              radius={radius}
              colour={crowdGrey}
              shape="ring"
              coloured={false}
            />
          ))}
        </svg>
      ),
      label: `Area: ${sizes.map((size) => counts.format(size)).join(' and ')} referrals in the year`,
      figure: null,
    },
  ];
}

/** What the marks of a year's picture are by role and category, what their area is, and the lines. */
export function RelationshipKey({
  panel,
  categories,
  width,
}: {
  panel: RelationshipPanel;
  categories: Categories;
  width: number;
}) {
  const coloured = panel.categories.length > 0;
  const present = roles.filter((role) => panel.marks.some((mark) => mark.role === role));
  const shown = coloured ? present.filter((role) => role !== 'other') : present;
  const items = [
    ...shown.map((role) => ({
      key: role,
      sample: sample(
        role,
        coloured || role === 'other' ? uncategorised : markStyles[markRoles[role]],
        coloured,
      ),
      label: coloured ? `${words[role]} (${role === 'chosen' ? 'rimmed' : 'filled'})` : words[role],
    })),
    ...[...categories.styles.values()].map((style) => ({
      key: style.label,
      sample: sample('other', style, true),
      label: style.label,
    })),
    ...(categories.left
      ? [{ key: 'left', sample: sample('other', uncategorised, true), label: 'All others' }]
      : []),
    ...(panel.line === null
      ? []
      : [
          {
            key: 'line',
            sample: lineSample(fitStyle),
            label: 'Straight line through them, with its 95% band',
          },
        ]),
    ...(panel.lowess === null
      ? []
      : [{ key: 'lowess', sample: lineSample(lowessStyle), label: 'Smoothed line (LOWESS)' }]),
  ];
  return (
    <ChartKey
      items={[...items.map((item) => ({ ...item, figure: null })), ...sizeItem(panel, width)]}
    />
  );
}
