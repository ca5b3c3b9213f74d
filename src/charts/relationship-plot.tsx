import type { RelationshipPanel } from '../figure/relationship/panels';
import { ValueAxis } from './compare-axes';
import { AcrossAxis } from './relationship-axis';
import { Band, Clipped, Curve, fitStyle, lowessStyle } from './relationship-curve';
import type { RelationshipLayout } from './relationship-layout';
import { RelationshipMarkShape } from './relationship-marks';
import { MarkLabels } from './scatter-notes';

/** The drawing of a year's picture: plain SVG, so that a switch repaints it at once. */
export function RelationshipPlot({
  panel,
  layout,
  width,
  height,
}: {
  panel: RelationshipPanel;
  layout: RelationshipLayout;
  width: number;
  height: number;
}) {
  const { frame, xOf, yOf, xTicks, marks, line, band, lowess, names } = layout;
  return (
    <svg className="chart-drawing" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <Clipped frame={frame}>
        <Band points={band} />
      </Clipped>
      <ValueAxis axis={panel.y} frame={frame} yOf={yOf} />
      <AcrossAxis axis={panel.x} ticks={xTicks} frame={frame} xOf={xOf} />
      {marks.map(({ mark: { key, role }, ...place }) => (
        <RelationshipMarkShape
          key={key}
          role={role}
          coloured={panel.categories.length > 0}
          {...place}
        />
      ))}
      <Clipped frame={frame}>
        <Curve points={line} style={fitStyle} />
        <Curve points={lowess} style={lowessStyle} />
      </Clipped>
      <MarkLabels layout={{ labels: names }} />
    </svg>
  );
}
