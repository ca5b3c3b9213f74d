import { useMemo } from 'react';
import type { LatestPanel } from '../figure/embed/embed-figure';
import { barLeading, layOutBars, type BarRow } from './bars-layout';
import { ChartSurface } from './chart-surface';
import { greyInk, ink, lineStyles, markGrey } from './palette';
import { labelSize } from './sizes';
import { nearestStop, type Stop } from './stop';
import type { TextWidth } from './text-width';

type Role = LatestPanel['bars'][number]['role'];

/** Where the bars stand: rows as of every chart of bars, the scale as of the lines' axis. */
export function layOutLatest(panel: LatestPanel, width: number, textWidth: TextWidth) {
  const { bars, axis, ...words } = panel;
  return layOutBars(
    {
      ...words,
      kind: 'bars',
      axisLabel: axis.label,
      largest: Math.max(0, ...bars.map(({ cell }) => cell.value ?? 0)),
      areas: [{ role: 'focus', area: '', label: '' }],
      bars: bars.map(({ key, label, cell }) => ({ measure: key, label, cells: [cell] })),
    },
    width,
    textWidth,
  );
}

function Row({ row: { label, bar, value, y, base }, role }: { row: BarRow; role: Role }) {
  const weight = role === 'focus' ? 700 : 400;
  return (
    <g>
      <text fill={ink} fontSize={labelSize} fontWeight={weight} textAnchor={label.anchor}>
        {label.lines.map((line, index) => (
          <tspan key={index} x={label.x} y={label.y + index * barLeading} dy="0.34em">
            {line}
          </tspan>
        ))}
      </text>
      {bar && <rect className="chart-solid" {...bar} fill={lineStyles[role].colour} />}
      <path className="chart-guide" d={`M${base.x},${base.from}V${base.to}`} stroke={markGrey} />
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
    </g>
  );
}

/** The bars of a latest panel within an `<svg>`. */
export function LatestMarks({ panel, rows }: { panel: LatestPanel; rows: readonly BarRow[] }) {
  return (
    <>
      {rows.map((row, index) => (
        <Row key={row.measure} row={row} role={panel.bars[index]?.role ?? 'focus'} />
      ))}
    </>
  );
}

function stopsOf(panel: LatestPanel, rows: readonly BarRow[]): Stop[] {
  return panel.bars.flatMap(({ key, role, label, cell }, index): Stop[] => {
    const row = rows[index];
    if (!row) return [];
    const { left, top, right, bottom } = row.box;
    return [
      {
        key,
        x: row.value.x,
        y: row.y,
        heading: null,
        unit: null,
        rows: [{ key, role, label, text: cell.text }],
        notes: [],
        rings: [],
        outline: `M${left + 1},${top + 1}H${right - 1}V${bottom - 1}H${left + 1}Z`,
        spoken: `${label}: ${cell.text}.`,
      },
    ];
  });
}

/** A bar each for an area and what it is compared with, in one period; as high as its rows. */
export function LatestChart({
  panel,
  width,
  textWidth,
}: {
  panel: LatestPanel;
  width: number;
  textWidth: TextWidth;
}) {
  const { rows, height, frame } = useMemo(
    () => layOutLatest(panel, width, textWidth),
    [panel, width, textWidth],
  );
  const stops = useMemo(() => stopsOf(panel, rows), [panel, rows]);
  return (
    <>
      {panel.axis.label !== '' && (
        <p className="chart-axis-label chart-axis-label-over">{panel.axis.label}</p>
      )}
      <ChartSurface
        alt={panel.alt}
        width={width}
        height={height}
        frame={frame}
        stops={stops}
        along="rows"
        reading={{
          stopAt: (point) => nearestStop(stops, point, 'rows'),
          count: stops.length,
          stride: 1,
        }}
      >
        <svg width={width} height={height}>
          <LatestMarks panel={panel} rows={rows} />
        </svg>
      </ChartSurface>
      <p className="chart-axis-label chart-axis-label-under">{panel.periodLabel}</p>
    </>
  );
}
