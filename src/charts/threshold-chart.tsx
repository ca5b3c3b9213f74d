import { useMemo, type ReactNode } from 'react';
import type { ThresholdPanel } from '../figure/relationship/panels';
import { ChartKey } from './chart-key';
import { ChartSurface } from './chart-surface';
import { strokeOf, ValueAxis } from './compare-axes';
import { MarkShape } from './mark-shape';
import { greyInk, ink, markStyles } from './palette';
import { AcrossAxis } from './relationship-axis';
import { Band, Clipped, Curve, fitStyle } from './relationship-curve';
import { Rules } from './scatter-notes';
import { smallSize } from './sizes';
import { textWidthIn } from './text-width';
import { layOutThreshold, type ThresholdLayout } from './threshold-layout';
import { thresholdStops } from './threshold-stops';
import type { Sized } from './use-sized';

function ThresholdPlot({
  panel,
  layout,
  width,
  height,
}: {
  panel: ThresholdPanel;
  layout: ThresholdLayout;
  width: number;
  height: number;
}) {
  const { frame, xOf, yOf, xTicks, points, bands, rules, current } = layout;
  const nought = yOf(0);
  return (
    <svg className="chart-drawing" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <Clipped frame={frame}>
        {bands.map((band, index) => (
          <Band key={index} points={band} />
        ))}
      </Clipped>
      <ValueAxis axis={panel.y} frame={frame} yOf={yOf} />
      <AcrossAxis axis={panel.x} ticks={xTicks} frame={frame} xOf={xOf} />
      {nought >= frame.top && nought <= frame.bottom && (
        <>
          <path
            className="chart-guide"
            d={`M${frame.left},${nought}H${frame.right}`}
            stroke={ink}
            strokeWidth={1.5}
            strokeDasharray="2 3"
          />
          <text
            className="chart-rimmed"
            x={frame.right - 2}
            y={nought - 6}
            textAnchor="end"
            fill={greyInk}
            fontSize={smallSize}
          >
            No difference
          </text>
        </>
      )}
      <Rules layout={{ frame, rules }} />
      <Clipped frame={frame}>
        <Curve points={points} style={fitStyle} />
      </Clipped>
      {points.length === 1 && points[0] && <MarkShape role="other" {...points[0]} />}
      {current && (
        <>
          {current.upper !== null && current.lower !== null && (
            <path
              className="chart-whisker"
              d={`M${current.x},${current.upper}V${current.lower}`}
              stroke={markStyles.focus.colour}
              strokeWidth={3}
            />
          )}
          <MarkShape role="focus" x={current.x} y={current.y} />
        </>
      )}
    </svg>
  );
}

function sampleOf(children: ReactNode) {
  return (
    <svg width="28" height="16" aria-hidden="true">
      {children}
    </svg>
  );
}

function Key({ layout: { bands, current } }: { layout: ThresholdLayout }) {
  const items = [
    {
      key: 'line',
      sample: sampleOf(
        <>
          {bands.length > 0 && (
            <Band
              points={[
                { x: 0.5, y: 2 },
                { x: 27.5, y: 2 },
                { x: 27.5, y: 14 },
                { x: 0.5, y: 14 },
              ]}
            />
          )}
          <path className="chart-line" d="M0,8H28" {...strokeOf(fitStyle)} />
        </>,
      ),
      label:
        bands.length > 0
          ? 'Difference at each threshold, with its 95% interval'
          : 'Difference at each threshold',
    },
    ...(current
      ? [
          {
            key: 'current',
            sample: sampleOf(<MarkShape role="focus" x={14} y={8} radius={6} />),
            label: 'The threshold that is set',
          },
        ]
      : []),
  ];
  return <ChartKey items={items.map((item) => ({ ...item, figure: null }))} />;
}

/** The difference at every threshold, with a rule at nought, in a measured width. */
export function ThresholdChart({
  panel,
  sized: { width, font },
  height,
}: {
  panel: ThresholdPanel;
  sized: Sized;
  height: number;
}) {
  const layout = useMemo(
    () => layOutThreshold(panel, width, height, textWidthIn(font)),
    [panel, width, height, font],
  );
  const stops = useMemo(() => thresholdStops(layout), [layout]);
  return (
    <>
      <Key layout={layout} />
      {panel.y.label !== '' && <p className="chart-axis-label">{panel.y.label}</p>}
      <ChartSurface
        alt={panel.alt}
        width={width}
        height={height}
        frame={layout.frame}
        stops={stops}
        along="time"
      >
        <ThresholdPlot panel={panel} layout={layout} width={width} height={height} />
      </ChartSurface>
      <p className="chart-axis-label chart-axis-label-x">{panel.x.label}</p>
    </>
  );
}
