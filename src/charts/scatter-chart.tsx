import { useMemo } from 'react';
import type { Mark, ScatterPanel } from '../figure/figure';
import { ChartKey } from './chart-key';
import { ChartSurface } from './chart-surface';
import { MarkShape } from './mark-shape';
import { markStops } from './mark-stops';
import { backPathStyle, markStyles } from './palette';
import { layOutScatter } from './scatter-layout';
import { pathWidth } from './scatter-notes';
import { ScatterPlot } from './scatter-plot';
import { textWidthIn } from './text-width';
import type { Sized } from './use-sized';

/** A role's mark, on a piece of its line where a path joins them. */
function Sample({ role, path }: { role: Mark['role']; path: boolean }) {
  const width = path ? 28 : 18;
  const line =
    role === 'focus' ? { colour: markStyles.focus.colour, width: pathWidth } : backPathStyle;
  return (
    <svg width={width} height="18" aria-hidden="true">
      {path && <path d={`M0,9H${width}`} stroke={line.colour} strokeWidth={line.width} />}
      <MarkShape role={role} x={width / 2} y={9} />
    </svg>
  );
}

function MarksKey({ legend, path }: Pick<ScatterPanel, 'legend' | 'path'>) {
  return (
    <ChartKey
      items={legend.map(({ role, label }) => ({
        key: role,
        sample: <Sample role={role} path={path} />,
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
      {panel.legend.length > 0 && <MarksKey legend={panel.legend} path={panel.path} />}
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
