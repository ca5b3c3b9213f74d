import { useMemo, type ReactNode } from 'react';
import type { LinesPanel } from '../figure/figure';
import { ChartKey } from './chart-key';
import { ChartSurface } from './chart-surface';
import { latestFigure } from './latest-figure';
import { LineSample } from './line-sample';
import { lineStops } from './line-stops';
import type { LinesLayout } from './lines-layout';

/** What the lines of a panel are, where they have no room for their names at their ends. */
export function LinesKey({ panel }: { panel: LinesPanel }) {
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

/** What stands around a drawing of lines, whoever draws it: key, names of the axes, and its reading. */
export function LinesFrame({
  panel,
  layout,
  width,
  height,
  children,
}: {
  panel: LinesPanel;
  layout: LinesLayout;
  width: number;
  height: number;
  children: ReactNode;
}) {
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
        {children}
      </ChartSurface>
      <p className="chart-axis-label" style={{ paddingInlineStart: layout.frame.left }}>
        {panel.periodLabel}
      </p>
    </>
  );
}
