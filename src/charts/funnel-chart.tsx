import { useMemo } from 'react';
import type { FunnelPanel } from '../figure/compare/panels';
import { ChartSurface } from './chart-surface';
import { CompareKey } from './compare-key';
import { layOutFunnel, type FunnelLayout } from './funnel-layout';
import { FunnelPlot } from './funnel-plot';
import { funnelStops } from './funnel-stops';
import { textWidthIn } from './text-width';
import type { Sized } from './use-sized';

/** The lines that a key names where their ends have no room: each level once. */
function keyLines({ target, limits }: FunnelLayout) {
  return [target, ...limits.filter(({ key }) => key.startsWith('upper')).reverse()];
}

/** Figures by size among their limits, in a measured width. */
export function FunnelChart({
  panel,
  sized: { width, font },
  height,
}: {
  panel: FunnelPanel;
  sized: Sized;
  height: number;
}) {
  const layout = useMemo(
    () => layOutFunnel(panel, width, height, textWidthIn(font)),
    [panel, width, height, font],
  );
  const stops = useMemo(() => funnelStops(layout), [layout]);
  return (
    <>
      <CompareKey
        marks={panel.marks}
        whiskers={false}
        lines={layout.side === null ? keyLines(layout) : []}
      />
      {panel.y.label !== '' && <p className="chart-axis-label">{panel.y.label}</p>}
      <ChartSurface
        alt={panel.alt}
        width={width}
        height={height}
        frame={layout.frame}
        stops={stops}
        along="plane"
      >
        <FunnelPlot panel={panel} layout={layout} width={width} height={height} />
      </ChartSurface>
      <p
        className="chart-axis-label chart-axis-label-x"
        style={{ paddingInlineEnd: width - layout.frame.right }}
      >
        {panel.x.label}, on a square-root scale
      </p>
    </>
  );
}
