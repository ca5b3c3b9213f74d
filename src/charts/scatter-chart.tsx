import { useMemo } from 'react';
import type { ScatterPanel } from '../figure/figure';
import { ChartKey } from './chart-key';
import { ChartSurface } from './chart-surface';
import { MarkShape } from './mark-shape';
import { markStops } from './mark-stops';
import { layOutScatter } from './scatter-layout';
import { ScatterPlot } from './scatter-plot';
import { textWidthIn } from './text-width';
import type { Sized } from './use-sized';

function MarksKey({ legend }: Pick<ScatterPanel, 'legend'>) {
  return (
    <ChartKey
      items={legend.map(({ role, label }) => ({
        key: role,
        sample: (
          <svg width="18" height="18" aria-hidden="true">
            <MarkShape role={role} x={9} y={9} />
          </svg>
        ),
        label,
        figure: null,
      }))}
    />
  );
}

/** Marks in a plane, in a measured width. */
export function ScatterPanelChart({
  panel,
  sized: { width, font },
  height,
}: {
  panel: ScatterPanel;
  sized: Sized;
  height: number;
}) {
  const layout = useMemo(
    () => layOutScatter(panel, width, height, textWidthIn(font)),
    [panel, width, height, font],
  );
  const stops = useMemo(() => markStops(panel, layout), [panel, layout]);
  return (
    <>
      {panel.legend.length > 0 && <MarksKey legend={panel.legend} />}
      {panel.y.label !== '' && <p className="chart-axis-label">{panel.y.label}</p>}
      <ChartSurface
        alt={panel.alt}
        width={width}
        height={height}
        frame={layout.frame}
        stops={stops}
        along="plane"
      >
        <ScatterPlot panel={panel} layout={layout} width={width} height={height} />
      </ChartSurface>
      <p className="chart-axis-label chart-axis-label-x">{panel.x.label}</p>
    </>
  );
}
