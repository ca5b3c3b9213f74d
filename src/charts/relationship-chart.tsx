import { useMemo } from 'react';
import type { RelationshipPanel } from '../figure/relationship/panels';
import { ChartSurface } from './chart-surface';
import type { Box } from './geometry';
import { ink } from './palette';
import { useBrush } from './relationship-brush';
import { RelationshipKey } from './relationship-key';
import { layOutRelationship } from './relationship-layout';
import { RelationshipPlot } from './relationship-plot';
import { relationshipStops } from './relationship-stops';
import { labelSize } from './sizes';
import { textWidthIn } from './text-width';
import type { Sized } from './use-sized';

/** The rectangle that is drawn, and how many authorities it holds. */
function BrushBox({ box, count, width }: { box: Box; count: number; width: number }) {
  const { left, top, right, bottom } = box;
  const atRight = left > width - 120;
  return (
    <>
      <rect
        className="chart-brush-box"
        x={left}
        y={top}
        width={right - left}
        height={bottom - top}
      />
      <text
        className="chart-rimmed"
        x={atRight ? right : left}
        y={top > 24 ? top - 6 : top + 18}
        textAnchor={atRight ? 'end' : 'start'}
        fill={ink}
        fontSize={labelSize}
        fontWeight={700}
      >
        {count === 1 ? '1 authority' : `${count} authorities`}
      </text>
    </>
  );
}

/** Two measures of every authority in one year, in a measured width; a rectangle picks out a group. */
export function RelationshipChart({
  panel,
  sized: { width, font },
  height,
  onBrush,
}: {
  panel: RelationshipPanel;
  sized: Sized;
  height: number;
  /** Gets the codes of the authorities in the rectangle, none when it is gone; null for no rectangle. */
  onBrush: ((codes: readonly string[]) => void) | null;
}) {
  const layout = useMemo(
    () => layOutRelationship(panel, width, height, textWidthIn(font)),
    [panel, width, height, font],
  );
  const stops = useMemo(() => relationshipStops(layout), [layout]);
  const { box, count, handlers } = useBrush(layout, onBrush);
  const uncoloured = panel.categories.length > 0 && layout.categories.styles.size === 0;
  return (
    <>
      <RelationshipKey panel={panel} categories={layout.categories} width={width} />
      {panel.y.label !== '' && <p className="chart-axis-label">{panel.y.label}</p>}
      <div className={onBrush ? 'chart-brush chart-brush-on' : 'chart-brush'} {...handlers}>
        <ChartSurface
          alt={panel.alt}
          width={width}
          height={height}
          frame={layout.frame}
          stops={stops}
          along="plane"
        >
          <RelationshipPlot panel={panel} layout={layout} width={width} height={height} />
        </ChartSurface>
        {box && (
          <svg className="chart-overlay" width={width} height={height} aria-hidden="true">
            <BrushBox box={box} count={count} width={width} />
          </svg>
        )}
      </div>
      <p className="chart-axis-label chart-axis-label-x">{panel.x.label}</p>
      {uncoloured && (
        <p className="chart-note">
          {panel.categories.length} groups are more than colours can tell apart. Choose an
          authority: those of its own group are then coloured.
        </p>
      )}
      {onBrush && (
        <p className="chart-note chart-brush-note">
          Drag a rectangle with a mouse or pen to pick out a group. The list of authorities on this
          page does the same by keyboard and by touch.
        </p>
      )}
    </>
  );
}
