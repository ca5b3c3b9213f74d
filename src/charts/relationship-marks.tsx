import type { ComparedRole } from '../figure/compare/panels';
import { markRoles } from './compare-roles';
import { markOutline, MarkShape } from './mark-shape';
import { ink, type MarkStyle } from './palette';

/** How a mark is drawn: its place, its shape and how it stands out. */
export interface RelationshipShape {
  role: ComparedRole;
  x: number;
  y: number;
  radius: number;
  colour: string;
  shape: MarkStyle['shape'];
  /** Whether colour and shape are a category's, and so cannot tell the role. */
  coloured: boolean;
}

/**
 * A mark of the year's picture: by its role, as in every comparison, or by its category. Then one of
 * the group is filled, and the chosen have a black rim besides; all others are outlines.
 */
export function RelationshipMarkShape({
  role,
  x,
  y,
  radius,
  colour,
  shape,
  coloured,
}: RelationshipShape) {
  const outline = markOutline(shape, x, y, radius);
  if (role === 'other') {
    return (
      <path
        className="chart-mark chart-hollow"
        d={outline}
        fill="#fff"
        fillOpacity={0.55}
        stroke={colour}
        strokeWidth={1.4}
      />
    );
  }
  if (!coloured) return <MarkShape role={markRoles[role]} x={x} y={y} radius={radius} />;
  return (
    <>
      {role === 'chosen' && (
        <path
          className="chart-hollow"
          d={markOutline(shape, x, y, radius + 3.5)}
          fill="#fff"
          stroke={ink}
          strokeWidth={2}
        />
      )}
      <path
        className="chart-mark chart-solid"
        d={outline}
        fill={colour}
        stroke="#fff"
        strokeWidth={1}
      />
    </>
  );
}
