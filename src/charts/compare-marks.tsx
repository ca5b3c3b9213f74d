import type { ComparedRole } from '../figure/compare/panels';
import { markRoles } from './compare-roles';
import type { At } from './geometry';
import { markOutline, MarkShape } from './mark-shape';
import { crowdGrey } from './palette';

/** Marks of one role at their points; all of the crowd are one path, so that 153 cost what one does. */
export function ComparedMarks({
  role,
  at,
  radius,
}: {
  role: ComparedRole;
  at: readonly (At & { key: string })[];
  radius: number;
}) {
  if (role === 'other') {
    const outlines = at.map(({ x, y }) => markOutline('ring', x, y, radius)).join('');
    return (
      <path
        className="chart-mark chart-mark-other chart-hollow"
        d={outlines}
        fill="#fff"
        fillOpacity={0.75}
        stroke={crowdGrey}
        strokeWidth={radius < 3 ? 1 : 1.25}
      />
    );
  }
  return (
    <>
      {at.map(({ key, x, y }) => (
        <MarkShape key={key} role={markRoles[role]} x={x} y={y} radius={radius} />
      ))}
    </>
  );
}
