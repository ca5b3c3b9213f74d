import type { Measure } from '../catalogue/measures/measure';
import type { Period } from '../vocabulary/period';
import type { EventOutline } from '../vocabulary/policy-event';
import type { LinesPanel, MonthsPanel, Panel, PanelEvent } from './figure';

/** The parts of a measure that decide which events touch it. */
type Touched = Pick<Measure, 'group' | 'period'>;

/**
 * The collections that a measure's figures come from, as events name them. Children in need per
 * social worker, at 31 March, comes from both.
 */
export function collectionsOf({ group, period }: Touched): ('workforce' | 'children in need')[] {
  return [
    ...(group === 'Workforce' ? (['workforce'] as const) : []),
    ...(period === 'at-30-september' ? [] : (['children in need'] as const)),
  ];
}

/** The events that touch a measure, by its collections or its group. */
export function eventsOfMeasure<Event extends Pick<EventOutline, 'concerns'>>(
  events: readonly Event[],
  measure: Touched,
): Event[] {
  const names: string[] = [...collectionsOf(measure), measure.group];
  return events.filter(({ concerns }) => concerns.some((name) => names.includes(name)));
}

/** The events that touch any of these areas: England's all, and their own. */
export function eventsOfAreas<Event extends Pick<EventOutline, 'areas'>>(
  events: readonly Event[],
  codes: readonly string[],
): Event[] {
  return events.filter(({ areas }) => areas.length === 0 || areas.some((a) => codes.includes(a)));
}

function numbered(events: readonly EventOutline[]): PanelEvent[] {
  const ordered = [...events].sort((a, b) => a.date.localeCompare(b.date));
  return ordered.map(({ id, kind, date, end, label }, index) => ({
    id,
    kind,
    date,
    end,
    label,
    number: index + 1,
  }));
}

/**
 * The events that a lines panel marks, numbered by date: those that touch one of its measures and
 * fall on its time axis. One before the first period or after the last would stand nowhere.
 */
export function panelEvents(
  events: readonly EventOutline[],
  measures: readonly Touched[],
  periods: readonly Period[],
): PanelEvent[] {
  const from = periods[0];
  const to = periods.at(-1);
  if (from === undefined || to === undefined) return [];
  const touching = events.filter((event) =>
    measures.some((measure) => eventsOfMeasure([event], measure).length > 0),
  );
  return numbered(touching.filter(({ date, end }) => (end ?? date) >= from && date <= to));
}

function marksEvents(panel: Panel): panel is LinesPanel | MonthsPanel {
  return panel.kind === 'lines' || panel.kind === 'months';
}

/** A figure's panels with their events numbered through it, so that one list serves them all. */
export function numberThrough(panels: readonly Panel[]): {
  panels: readonly Panel[];
  events: readonly PanelEvent[];
} {
  const marked = panels.filter(marksEvents);
  const byId = new Map(marked.flatMap(({ events }) => events.map((event) => [event.id, event])));
  const events = [...byId.values()]
    .sort((a, b) => a.date.localeCompare(b.date))
    .map((event, index) => ({ ...event, number: index + 1 }));
  return {
    panels: panels.map((panel) =>
      marksEvents(panel)
        ? { ...panel, events: events.filter(({ id }) => panel.events.some((e) => e.id === id)) }
        : panel,
    ),
    events,
  };
}
