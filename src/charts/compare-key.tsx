import type { ComparedMark, ComparedRole } from '../figure/compare/panels';
import { ChartKey } from './chart-key';
import { strokeOf } from './compare-axes';
import { ComparedMarks } from './compare-marks';
import { markRoles } from './compare-roles';
import type { SideLine } from './compare-side';
import { markStyles, markGrey, crowdGrey } from './palette';

const words: Record<ComparedRole, string> = {
  chosen: 'Chosen',
  group: 'In the group',
  other: 'Other authorities',
};
const roles = ['chosen', 'group', 'other'] as const;

function sample(role: ComparedRole, whisker: boolean) {
  const colour = role === 'other' ? crowdGrey : markStyles[markRoles[role]].colour;
  return (
    <svg width="18" height="20" aria-hidden="true">
      {whisker && <path d="M9,1V19" stroke={role === 'other' ? markGrey : colour} />}
      <ComparedMarks
        role={role}
        at={[{ key: role, x: 9, y: 10 }]}
        radius={role === 'other' ? 3.5 : 5.5}
      />
    </svg>
  );
}

/** What the marks of a comparison are, whether the stroke through them is an interval, and its lines. */
export function CompareKey({
  marks,
  whiskers,
  lines,
}: {
  marks: readonly ComparedMark[];
  whiskers: boolean;
  lines: readonly SideLine[];
}) {
  const present = roles.filter((role) => marks.some((mark) => mark.role === role));
  return (
    <ChartKey
      items={[
        ...present.map((role) => ({
          key: role,
          sample: sample(role, whiskers),
          label: words[role],
          figure: null,
        })),
        ...lines.map(({ key, style, label }) => ({
          key: `line ${key}`,
          sample: (
            <svg width="28" height="12" aria-hidden="true">
              <path className="chart-line" d="M0,6H28" {...strokeOf(style)} />
            </svg>
          ),
          label,
          figure: null,
        })),
      ]}
    />
  );
}
