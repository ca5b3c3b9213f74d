import { useMemo } from 'react';
import type { LinesPanel } from '../figure/figure';
import { ChartKey } from './chart-key';
import { ChartSurface } from './chart-surface';
import { latestFigure } from './latest-figure';
import { LineSample } from './line-sample';
import { lineStops } from './line-stops';
import { layOutLines } from './lines-layout';
import { LinesPlot } from './lines-plot';
import { textWidthIn } from './text-width';
import type { Sized } from './use-sized';

function LinesKey({ panel }: { panel: LinesPanel }) {
  return (
    <ChartKey
      items={panel.series.map((series) => ({
        key: series.key,
        sample: (
          <svg width="28" height="12" aria-hidden="true">
            <LineSample role={series.role} y={6} width={28} />
          </svg>
        ),
        label: series.label,
        figure: latestFigure(series, panel.periods),
      }))}
    />
  );
}

/** Lines through time in a measured width. */
export function LinesChart({
  panel,
  sized: { width, font },
  height,
}: {
  panel: LinesPanel;
  sized: Sized;
  height: number;
}) {
  const layout = useMemo(
    () => layOutLines(panel, width, height, textWidthIn(font)),
    [panel, width, height, font],
  );
  const stops = useMemo(() => lineStops(panel, layout), [panel, layout]);
  return (
    <>
      {layout.labels === null && <LinesKey panel={panel} />}
      {panel.axis.label !== '' && <p className="chart-axis-label">{panel.axis.label}</p>}
      <ChartSurface
        alt={panel.alt}
        width={width}
        height={height}
        frame={layout.frame}
        stops={stops}
        along="time"
      >
        <LinesPlot panel={panel} layout={layout} width={width} height={height} />
      </ChartSurface>
      <p className="chart-axis-label" style={{ paddingInlineStart: layout.frame.left }}>
        {panel.periodLabel}
      </p>
    </>
  );
}
