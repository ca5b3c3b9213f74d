import { useMemo } from 'react';
import type { MonthsPanel } from '../figure/figure';
import { ChartSurface } from './chart-surface';
import { EventMarks } from './event-marks';
import { monthStops } from './month-stops';
import { LineSample } from './line-sample';
import { layOutMonths, yearSample, yearSampleRoom, type MonthsLayout } from './months-layout';
import { greyInk, ink } from './palette';
import { labelSize, smallSize } from './sizes';
import { SmallPlot } from './small-plot';
import { textWidthIn } from './text-width';
import type { Sized } from './use-sized';

/** The words in the drawing: what each plot is, the years that stand out, reasons for gaps. */
function Words({ layout, width }: { layout: MonthsLayout; width: number }) {
  const { captions, labels, gaps, timeline, height } = layout;
  return (
    <svg className="chart-overlay" width={width} height={height}>
      {captions.map(({ text, x, y }) => (
        <text key={text} x={x} y={y} fill={ink} fontSize={labelSize} fontWeight={700}>
          {text}
        </text>
      ))}
      {labels.map(({ role, text, x, y }) => (
        <g key={text}>
          <LineSample
            role={role === 'latest' ? 'focus' : 'second'}
            x={x}
            y={y}
            width={yearSample}
          />
          <text
            x={x + yearSampleRoom}
            y={y}
            dy="0.34em"
            fill={ink}
            fontSize={labelSize}
            fontWeight={role === 'latest' ? 700 : 400}
          >
            {text}
          </text>
        </g>
      ))}
      {gaps.map(({ x, text, title }) => (
        <text
          key={x}
          className="chart-why"
          x={x}
          y={timeline.frame.bottom + 16}
          fill={greyInk}
          fontSize={smallSize}
          textAnchor="middle"
        >
          <title>{title}</title>
          {text}
        </text>
      ))}
    </svg>
  );
}

/** Months through the years and by season, in a measured width; `height` is that of one plot. */
export function MonthsChart({
  panel,
  sized: { width, font },
  height,
}: {
  panel: MonthsPanel;
  sized: Sized;
  height: number;
}) {
  const layout = useMemo(
    () => layOutMonths(panel, width, height, textWidthIn(font)),
    [panel, width, height, font],
  );
  const { stops, reading } = useMemo(() => monthStops(panel, layout), [panel, layout]);
  return (
    <>
      <ChartSurface
        alt={panel.alt}
        width={width}
        height={layout.height}
        frame={layout.timeline.frame}
        stops={stops}
        along="months"
        reading={reading}
      >
        <SmallPlot plot={layout.timeline}>
          <EventMarks events={layout.events} frame={layout.timeline.frame} />
        </SmallPlot>
        <SmallPlot plot={layout.seasons} />
        <Words layout={layout} width={width} />
      </ChartSurface>
      <p className="chart-axis-label chart-note">{panel.note}</p>
    </>
  );
}
