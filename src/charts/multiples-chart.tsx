import { useMemo } from 'react';
import type { MultiplesPanel } from '../figure/figure';
import { ChartKey } from './chart-key';
import { ChartSurface } from './chart-surface';
import { LineSample } from './line-sample';
import {
  layOutMultiples,
  titleLeading,
  type MultiplesLayout,
  type TitledChart,
} from './multiples-layout';
import { multiplesStops } from './multiples-stops';
import { greyInk, ink } from './palette';
import { labelSize, smallSize } from './sizes';
import { SmallPlot } from './small-plot';
import { textWidthIn } from './text-width';
import type { Sized } from './use-sized';

function SmallWords({ chart }: { chart: TitledChart }) {
  const { title, gaps, breaks, end, empty, plot, top, bottom } = chart;
  return (
    <g>
      <text fill={ink} fontSize={labelSize} fontWeight={700}>
        {title.lines.map((line, index) => (
          <tspan key={index} x={title.x} y={title.y + index * titleLeading} dy="0.34em">
            {line}
          </tspan>
        ))}
      </text>
      {breaks.map(({ x, reason }) => (
        <g key={`${x} ${reason}`} className="chart-why">
          <title>{reason}</title>
          <path
            className="chart-guide"
            d={`M${x},${top}V${bottom}`}
            stroke={greyInk}
            strokeDasharray="3 3"
          />
          <text className="chart-rimmed" x={x + 4} y={top + 9} fill={greyInk} fontSize={smallSize}>
            break
          </text>
        </g>
      ))}
      {gaps.map(({ x, text, title: why }) => (
        <text
          key={x}
          className="chart-why"
          x={x}
          y={bottom + 15}
          fill={greyInk}
          fontSize={smallSize}
          textAnchor="middle"
        >
          <title>{why}</title>
          {text}
        </text>
      ))}
      {end && (
        <text
          className="chart-rimmed"
          x={end.x}
          y={end.y}
          dy="0.34em"
          fill={ink}
          fontSize={labelSize}
          fontWeight={700}
        >
          {end.text}
        </text>
      )}
      {empty !== null && (
        <text
          className="chart-rimmed"

          x={plot.left + plot.frame.left + 6}
          y={(top + bottom) / 2}
          fill={greyInk}
          fontSize={smallSize}
        >
          {empty}
        </text>
      )}
    </g>
  );
}

function Words({ layout: { charts, height }, width }: { layout: MultiplesLayout; width: number }) {
  return (
    <svg className="chart-overlay" width={width} height={height}>
      {charts.map((chart) => (
        <SmallWords key={chart.panel.key} chart={chart} />
      ))}
    </svg>
  );
}

/** Small charts of lines in a grid, in a measured width; as high as its rows. */
export function MultiplesChart({
  panel,
  sized: { width, font },
}: {
  panel: MultiplesPanel;
  sized: Sized;
}) {
  const layout = useMemo(
    () => layOutMultiples(panel, width, textWidthIn(font)),
    [panel, width, font],
  );
  const { stops, reading } = useMemo(() => multiplesStops(panel, layout), [panel, layout]);
  return (
    <>
      {panel.legend.length > 0 && (
        <ChartKey
          items={panel.legend.map(({ role, label }) => ({
            key: role,
            sample: (
              <svg width="28" height="12" aria-hidden="true">
                <LineSample role={role} y={6} width={28} />
              </svg>
            ),
            label,
            figure: null,
          }))}
        />
      )}
      {panel.axis.label !== '' && (
        <p className="chart-axis-label chart-axis-label-over">{panel.axis.label}</p>
      )}
      <ChartSurface
        alt={panel.alt}
        width={width}
        height={layout.height}
        frame={{ left: 0, top: 0, right: width, bottom: layout.height }}
        stops={stops}
        along="grid"
        reading={reading}
      >
        {layout.charts.map(({ panel: { key }, plot }) => (
          <SmallPlot key={key} plot={plot} />
        ))}
        <Words layout={layout} width={width} />
      </ChartSurface>
      <p className="chart-axis-label">{panel.periodLabel}</p>
    </>
  );
}
