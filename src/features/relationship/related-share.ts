import { embedLinks } from '../../components/share/embed-links';
import type { Shareable, SharedChart } from '../../components/share/shareable';
import { measureOf } from '../../catalogue/measures/known';
import type { Source } from '../../figure/facts';
import { dateOf } from '../../figure/relationship/dates';
import type { Pair } from '../../figure/relationship/pair';
import { referenceDates } from '../../figure/share/reference-dates';
import type { Related } from './related';

/** Which pairs a part shows: both reference dates of each are said. */
export interface SharedPairs {
  charts: readonly [SharedChart, ...SharedChart[]];
  pairs: readonly Pair[];
}

/** A part of the page of a relationship as it leaves. */
export function relatedShare(
  { relationship, view }: Related,
  part: { id: string; title: string; subtitle: string },
  { charts, pairs }: SharedPairs,
  sources: readonly Source[],
  measures: readonly string[],
): Shareable {
  const x = measures[0] ?? view.x;
  const dates = pairs.flatMap(({ period, xPeriod }) => [
    { label: measureOf(view.y).label, period, periodLabel: dateOf(view.y, period) },
    { label: measureOf(x).label, period: xPeriod, periodLabel: dateOf(x, xPeriod) },
  ]);
  return {
    ...part,
    name: `${relationship.id}-${part.id}`,
    charts,
    sources,
    dates: referenceDates(dates),
    measures: [...new Set(measures)].map((id) => ({ id, label: measureOf(id).label })),
    embeds: [],
    elsewhere: embedLinks(),
  };
}

/** A chart of the page as it leaves, from its panel. */
export function relatedChart(
  panel: Pick<SharedChart, 'key' | 'alt' | 'table'>,
  title: string | null,
  draw: SharedChart['draw'],
): SharedChart {
  const { key, alt, table } = panel;
  return { key, title, alt, table, events: [], latest: '', draw };
}
