import { EventBadge } from './event-badge';
import type { Frame } from './frame';
import { bandGrey, markGrey } from './palette';
import { eventMarkSize, type PlacedEvent } from './place-events';

/**
 * What happened meanwhile, behind the lines: a tick and a thread of fine dots at each event's date,
 * a shaded stretch under a bar for one that went on, and their numbers over the plot. A break is
 * dashed, darker, and says that it is one.
 */
export function EventMarks({ events, frame }: { events: readonly PlacedEvent[]; frame: Frame }) {
  const height = frame.bottom - frame.top;
  const y = frame.top - 2 - eventMarkSize / 2;
  return (
    <g className="chart-events">
      {events.map(
        ({ id, x, endX }) =>
          endX !== null && (
            <rect
              key={id}
              className="chart-band"
              x={x}
              y={frame.top}
              width={endX - x}
              height={height}
              fill={bandGrey}
            />
          ),
      )}
      {events.map(({ id, number, kind, x, endX, markX, title }) => (
        <g key={id} className="chart-why">
          <title>{title}</title>
          {endX === null ? (
            <>
              <path
                className="chart-guide"
                d={`M${markX},${frame.top - 2}L${x},${frame.top + 4}v3M${x},${frame.bottom}v-5`}
                fill="none"
                stroke={markGrey}
              />
              <path
                className="chart-guide"
                d={`M${x},${frame.top + 10}V${frame.bottom - 5}`}
                stroke={markGrey}
                strokeDasharray="1 4"
              />
            </>
          ) : (
            <path
              className="chart-guide"
              d={`M${x},${frame.top}H${endX}`}
              stroke={markGrey}
              strokeWidth={3}
            />
          )}
          <EventBadge number={number} kind={kind} x={markX} y={y} />
        </g>
      ))}
    </g>
  );
}
