import { measureOf } from '../../catalogue/measures/known';
import { describePeriod, type Period } from '../../vocabulary/period';
import type { LinesPanel, Series } from '../figure';
import { creditLines, type Credit } from './credit';

interface Latest {
  label: string;
  text: string;
  period: Period;
  measure: string;
}

function latestOf({ label, measure, points }: Series): Latest[] {
  const last = points.findLast(({ value }) => value !== null);
  return last ? [{ label, text: last.text, period: last.period, measure }] : [];
}

/** "In the year ending 31 March 2025", "At 31 March 2025". */
function when(measure: string, period: Period): string {
  const { period: kind } = measureOf(measure);
  return `${kind.startsWith('at-') ? 'At' : 'In'} ${describePeriod(kind, period)}`;
}

/** "In the year ending 31 March 2025: Barnsley 30.8%, England 29.1%.": each line's last figure, by date. */
export function latestWords({ series }: Pick<LinesPanel, 'series'>): string {
  const byDate = new Map<string, string[]>();
  for (const { label, text, period, measure } of series.flatMap(latestOf)) {
    const date = when(measure, period);
    byDate.set(date, [...(byDate.get(date) ?? []), `${label} ${text}`]);
  }
  return [...byDate].map(([date, figures]) => `${date}: ${figures.join(', ')}.`).join(' ');
}

/** The sentence to quote: the finding, the figures behind it with their date, and where they come from. */
export function shareSentence(
  title: string,
  subtitle: string,
  figures: string,
  credit: Credit,
): string {
  const ended = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);
  // The subtitle says what and when; where there are figures, they say it.
  const behind = figures === '' ? ended(subtitle) : figures;
  return [ended(title), behind, ...creditLines(credit)].join(' ');
}
