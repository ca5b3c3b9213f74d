import { comparators, writeComparators, type Comparator } from './comparator';
import { embedProblem } from './embed-problem';
import {
  readAccent,
  readCompare,
  readDates,
  readId,
  readTheme,
  readWith,
  readWord,
  readYear,
} from './embed-values';
import { readingOnce } from './reading-once';

/** How an embed is shown: everything that its address can say after the path. */
export interface EmbedView {
  /** What the area's line stands beside. */
  compare: readonly Comparator[];
  /** Slugs of other areas whose lines are drawn too, at most two. */
  with: readonly string[];
  /** First and last year, as the files label them; null for as far as the figures reach. */
  from: number | null;
  to: number | null;
  /** Lines through the years, or a bar each for the latest period shown. */
  chart: 'lines' | 'latest';
  table: 'folded' | 'shown' | 'none';
  title: boolean;
  /** A BCP 47 tag: in which language reference dates are written. */
  dates: string;
  theme: 'light' | 'dark' | 'auto';
  /** Six hexadecimal digits in small letters, for the area's own line; null for the palette's. */
  accent: string | null;
  /** What the frame is called in its messages; null for its path. */
  id: string | null;
}

/** Where an embed is. */
export interface EmbedPlace {
  measure: string;
  slug: string;
  /** The release that it is frozen to; null for a live one. */
  release: string | null;
}

/** An embed whose address says nothing but its path. */
export const plainEmbed: EmbedView = {
  compare: comparators,
  with: [],
  from: null,
  to: null,
  chart: 'lines',
  table: 'folded',
  title: true,
  dates: 'en-GB',
  theme: 'light',
  accent: null,
  id: null,
};

/** The path of an embed, without base and without a slash before it: "embed/2025/re-referrals/barnsley". */
export function embedPath({ measure, slug, release }: EmbedPlace): string {
  return ['embed', ...(release === null ? [] : [release]), measure, slug].join('/');
}

/**
 * The view that a query string holds. Names that are not an embed's, such as utm_source, are passed over;
 * a value that makes no sense is refused: a sentence each, naming the parameter, the value and what is
 * allowed. The value is somebody else's text, to be shown as text and nothing else.
 */
export function readEmbedView(
  search: string,
): { view: EmbedView } | { problems: readonly string[] } {
  const problems: string[] = [];
  const read = readingOnce(new URLSearchParams(search), problems);
  const theme = read('theme', plainEmbed.theme, readTheme);
  const view: EmbedView = {
    compare: read('compare', plainEmbed.compare, readCompare),
    with: read('with', plainEmbed.with, readWith),
    from: read('from', plainEmbed.from, readYear),
    to: read('to', plainEmbed.to, readYear),
    chart: read('chart', plainEmbed.chart, (text) => readWord(['lines', 'latest'], text)),
    table: read('table', plainEmbed.table, (text) => readWord(['folded', 'shown', 'none'], text)),
    title:
      read<'shown' | 'none'>('title', 'shown', (text) => readWord(['shown', 'none'], text)) ===
      'shown',
    dates: read('dates', plainEmbed.dates, readDates),
    theme,
    accent: read('accent', plainEmbed.accent, (text) => readAccent(text, theme)),
    id: read('id', plainEmbed.id, readId),
  };
  const { from, to } = view;
  if (from !== null && to !== null && from > to) {
    problems.push(embedProblem('from', String(from), `a year no later than “to”, ${to}`));
  }
  return problems.length > 0 ? { problems } : { view };
}

/** The query string of a view, without `?`: only what differs from the plain embed. Commas stay readable. */
export function writeEmbedView(view: EmbedView): string {
  const compare = writeComparators(view.compare);
  const parts = [
    compare === null ? null : `compare=${compare}`,
    view.with.length === 0 ? null : `with=${view.with.join(',')}`,
    view.from === null ? null : `from=${view.from}`,
    view.to === null ? null : `to=${view.to}`,
    view.chart === plainEmbed.chart ? null : `chart=${view.chart}`,
    view.table === plainEmbed.table ? null : `table=${view.table}`,
    view.title ? null : 'title=none',
    view.dates === plainEmbed.dates ? null : `dates=${view.dates}`,
    view.theme === plainEmbed.theme ? null : `theme=${view.theme}`,
    view.accent === null ? null : `accent=${view.accent}`,
    view.id === null ? null : `id=${view.id}`,
  ];
  return parts.filter((part) => part !== null).join('&');
}
