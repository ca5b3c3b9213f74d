import { EventBadge } from '../charts/event-badge';
import { eventMarkSize } from '../charts/place-events';
import type { PanelEvent } from '../figure/figure';
import { describeWhen } from '../vocabulary/policy-event';
import { usePolicyEvents } from './use-prebuilt';

const middle = eventMarkSize / 2;

/**
 * The events that charts above it mark by number: name, date, a line and its source. Names and
 * dates came with the figures; the rest follows when it has been fetched.
 */
export function EventList({ events }: { events: readonly PanelEvent[] }) {
  const { data = [] } = usePolicyEvents();
  if (events.length === 0) return null;
  const numbers = events.length === 1 ? '1' : `1 to ${events.length}`;
  return (
    <details className="events">
      <summary>What happened when ({numbers})</summary>
      <ol>
        {events.map((event) => {
          const whole = data.find(({ id }) => id === event.id);
          return (
            <li key={event.id}>
              <svg width={eventMarkSize} height={eventMarkSize} aria-hidden="true">
                <EventBadge number={event.number} kind={event.kind} x={middle} y={middle} />
              </svg>
              <p>
                <strong>{event.label}</strong>, {describeWhen(event)}.
                {whole && (
                  <>
                    {' '}
                    {whole.note} Source: <a href={whole.sourceAddress}>{whole.sourceTitle}</a>
                  </>
                )}
              </p>
            </li>
          );
        })}
      </ol>
      <p>
        Each mark stands at its date, each point at the last day of the year that it counts: what
        happened between two points falls in the year of the later one. A mark says that something
        happened, not that it moved a figure.
        {events.some(({ kind }) => kind === 'collection') &&
          ' Square marks are about how figures were collected.'}
      </p>
    </details>
  );
}
