import { useMemo } from 'react';
import type { YearsPanel } from '../figure/relationship/panels';
import { ChartSurface } from './chart-surface';
import { markOutline, MarkShape } from './mark-shape';
import { bandGrey, crowdGrey, greyInk, ink, markStyles } from './palette';
import { AcrossAxis } from './relationship-axis';
import { labelSize, smallSize } from './sizes';
import { nearestStop } from './stop';
import { textWidthIn } from './text-width';
import type { Sized } from './use-sized';
import { layOutYears, whyLeading, type YearPlace, type YearsLayout } from './years-layout';
import { yearsStops } from './years-stops';

function Row({
  place: { row, y, dot, why, figure, pairs },
  layout: { frame, columns },
}: {
  place: YearPlace;
  layout: YearsLayout;
}) {
  const weight = row.current ? 700 : 400;
  return (
    <g fill={ink} fontSize={labelSize} fontWeight={weight}>
      <text x={2} y={y} dy="0.34em">
        {row.label}
      </text>
      {dot && (
        <>
          <path
            className="chart-whisker"
            d={`M${dot.from},${y}H${dot.to}`}
            stroke={row.current ? markStyles.focus.colour : crowdGrey}
            strokeWidth={row.current ? 3 : 2}
          />
          {row.current ? (
            <MarkShape role="focus" x={dot.x} y={y} />
          ) : (
            <path
              className="chart-mark chart-hollow"
              d={markOutline('ring', dot.x, y, 5)}
              fill="#fff"
              stroke={crowdGrey}
              strokeWidth={2}
            />
          )}
        </>
      )}
      {why.map((line, index) => (
        <text
          key={line}
          className="chart-rimmed"
          x={frame.left + 2}
          y={y + (index - (why.length - 1) / 2) * whyLeading}
          dy="0.34em"
          fill={greyInk}
          fontSize={smallSize}
          fontWeight={400}
        >
          {line}
        </text>
      ))}
      <text x={columns.figure} y={y} dy="0.34em">
        {figure}
      </text>
      {columns.pairs !== null && (
        <text x={columns.pairs} y={y} dy="0.34em" textAnchor="end">
          {pairs}
        </text>
      )}
    </g>
  );
}

function YearsPlot({
  panel,
  layout,
  width,
}: {
  panel: YearsPanel;
  layout: YearsLayout;
  width: number;
}) {
  const { frame, height, xOf, ticks, rows, columns } = layout;
  const nought = xOf(0);
  return (
    <svg className="chart-drawing" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {rows
        .filter(({ row }) => row.current)
        .map(({ row, top, bottom }) => (
          <rect
            key={row.key}
            className="chart-row-current"
            x={0}
            y={top}
            width={width}
            height={bottom - top}
            fill={bandGrey}
          />
        ))}
      <AcrossAxis axis={panel.axis} ticks={ticks} frame={frame} xOf={xOf} />
      {nought >= frame.left && nought <= frame.right && (
        <path
          className="chart-guide"
          d={`M${nought},${frame.top - 4}V${frame.bottom}`}
          stroke={ink}
          strokeWidth={1.5}
        />
      )}
      <g fill={greyInk} fontSize={smallSize}>
        {nought >= frame.left && nought <= frame.right && (
          <text x={nought} y={frame.top - 10} textAnchor="middle">
            No relationship
          </text>
        )}
        <text x={columns.figure} y={frame.top - 10}>
          {columns.pairs === null ? 'r' : 'r (95% interval)'}
        </text>
        {columns.pairs !== null && (
          <text x={columns.pairs} y={frame.top - 10} textAnchor="end">
            Pairs
          </text>
        )}
      </g>
      {rows.map((place) => (
        <Row key={place.row.key} place={place} layout={layout} />
      ))}
    </svg>
  );
}

/** A correlation year by year, with a rule at nought, in a measured width; as high as its rows. */
export function YearsChart({ panel, sized: { width, font } }: { panel: YearsPanel; sized: Sized }) {
  const layout = useMemo(() => layOutYears(panel, width, textWidthIn(font)), [panel, width, font]);
  const stops = useMemo(() => yearsStops(layout), [layout]);
  return (
    <>
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
      >
        <YearsPlot panel={panel} layout={layout} width={width} />
      </ChartSurface>
      <p className="chart-axis-label">{panel.axis.label}</p>
    </>
  );
}
