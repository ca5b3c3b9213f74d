import { useMemo } from 'react';
import type { BarsPanel, SeriesRole } from '../figure/figure';
import { barStops } from './bar-stops';
import { barLeading, layOutBars, type BarRow, type BarsLayout } from './bars-layout';
import { ChartKey } from './chart-key';
import { ChartSurface } from './chart-surface';
import { MarkShape } from './mark-shape';
import { greyInk, ink, lineStyles, markGrey, markStyles } from './palette';
import { labelSize } from './sizes';
import { nearestStop } from './stop';
import { textWidthIn } from './text-width';
import type { Sized } from './use-sized';

/** A bar's colour is that of the line of what a chart is about. */
const barFill = lineStyles.focus.colour;

/** What stands for an area in the key and in a tooltip: a piece of a bar, or its mark. */
function areaSample(role: SeriesRole) {
  return (
    <svg className="chart-area-sample" width="20" height="10" aria-hidden="true">
      {role === 'focus' ? (
        <rect className="chart-solid" x="1" y="0" width="18" height="10" fill={barFill} />
      ) : (
        role in markStyles && <MarkShape role={role as keyof typeof markStyles} x={10} y={5} />
      )}
    </svg>
  );
}

function Row({ row: { label, bar, marks, value, y } }: { row: BarRow }) {
  return (
    <g>
      <text fill={ink} fontSize={labelSize} textAnchor={label.anchor}>
        {label.lines.map((line, index) => (
          <tspan key={index} x={label.x} y={label.y + index * barLeading} dy="0.34em">
            {line}
          </tspan>
        ))}
      </text>
      {bar && <rect className="chart-solid" {...bar} fill={barFill} />}
      <text
        x={value.x}
        y={y}
        dy="0.34em"
        fill={value.missing ? greyInk : ink}
        fontSize={labelSize}
        fontWeight={value.missing ? 400 : 700}
      >
        {value.text}
      </text>
      {marks.map((mark) => (
        <MarkShape key={mark.role} {...mark} radius={markStyles[mark.role].radius - 1} />
      ))}
    </g>
  );
}

/** The drawing: plain SVG, as rows that differ in height are no scale that Recharts has. */
function Bars({ layout: { height, rows }, width }: { layout: BarsLayout; width: number }) {
  const base = rows.map(({ base: { x, from, to } }) => `M${x},${from}V${to}`).join('');
  return (
    <svg width={width} height={height}>
      <path className="chart-guide" d={base} stroke={markGrey} />
      {rows.map((row) => (
        <Row key={row.measure} row={row} />
      ))}
    </svg>
  );
}

/** Categories as bars in a measured width; as high as its rows. */
export function BarsChart({ panel, sized: { width, font } }: { panel: BarsPanel; sized: Sized }) {
  const layout = useMemo(() => layOutBars(panel, width, textWidthIn(font)), [panel, width, font]);
  const stops = useMemo(() => barStops(panel, layout), [panel, layout]);
  const { areas } = panel;
  return (
    <>
      {areas.length > 1 && (
        <ChartKey
          items={areas.map(({ area, role, label }) => ({
            key: area,
            sample: areaSample(role),
            label,
            figure: null,
          }))}
        />
      )}
      {panel.axisLabel !== '' && (
        <p className="chart-axis-label chart-axis-label-over">{panel.axisLabel}</p>
      )}
      <ChartSurface
        alt={panel.alt}
        width={width}
        height={layout.height}
        frame={layout.frame}
        stops={stops}
        along="rows"
        reading={{
          stopAt: (point) => nearestStop(stops, point, 'rows'),
          count: stops.length,
          stride: 1,
        }}
        sample={areaSample}
      >
        <Bars layout={layout} width={width} />
      </ChartSurface>
      <p className="chart-axis-label chart-axis-label-under">{panel.periodLabel}</p>
    </>
  );
}
