import { useMemo } from 'react';
import type { DistributionPanel } from '../figure/compare/panels';
import { ChartSurface } from './chart-surface';
import { CompareKey } from './compare-key';
import { layOutDistribution } from './distribution-layout';
import { DistributionPlot } from './distribution-plot';
import { distributionStopAt, distributionStops } from './distribution-stops';
import { textWidthIn } from './text-width';
import type { Sized } from './use-sized';

/** Every authority as a mark with its interval, in order of value, in a measured width. */
export function DistributionChart({
  panel,
  sized: { width, font },
  height,
}: {
  panel: DistributionPanel;
  sized: Sized;
  height: number;
}) {
  const layout = useMemo(
    () => layOutDistribution(panel, width, height, textWidthIn(font)),
    [panel, width, height, font],
  );
  const stops = useMemo(() => distributionStops(layout), [layout]);
  const whiskers = panel.marks.some(({ interval }) => interval !== null);
  return (
    <>
      <CompareKey
        marks={panel.marks}
        whiskers={whiskers}
        lines={layout.side === null ? layout.rules : []}
      />
      {panel.axis.label !== '' && <p className="chart-axis-label">{panel.axis.label}</p>}
      <ChartSurface
        alt={panel.alt}
        width={width}
        height={height}
        frame={layout.frame}
        stops={stops}
        along="plane"
        reading={{
          stopAt: (point) => distributionStopAt(stops, point),
          count: stops.length,
          stride: null,
        }}
      >
        <DistributionPlot panel={panel} layout={layout} width={width} height={height} />
      </ChartSurface>
      <p
        className="chart-axis-label chart-axis-label-x chart-axis-label-under"
        style={{ paddingInlineEnd: width - layout.frame.right }}
      >
        {whiskers
          ? 'Authorities from the lowest figure to the highest, each with its 95% interval'
          : 'Authorities from the lowest figure to the highest'}
      </p>
    </>
  );
}
