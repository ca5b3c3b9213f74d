import { readComparators, writeComparators, type Comparator } from './comparator';

/** In which order a measure's table stands; by name unless somebody asks otherwise. */
export const measureOrders = ['name', 'highest', 'lowest'] as const;

export type MeasureOrder = (typeof measureOrders)[number];

/** What is looked at on a measure's page. */
export interface MeasureView {
  /** The year that the files label the figures with; null for the latest. */
  year: number | null;
  /** Slugs of the authorities picked out, at most three. */
  authorities: readonly string[];
  compare: readonly Comparator[];
  order: MeasureOrder;
}

/** At most this many beside England: four lines can be told apart in one chart. */
export const mostAuthorities = 3;

/** The view that a query string holds; what makes no sense is passed over. */
export function readMeasureView(search: string): MeasureView {
  const params = new URLSearchParams(search);
  const year = params.get('year');
  const order = params.get('order');
  const slugs = (params.get('authority') ?? '').split(',').filter((slug) => slug !== '');
  return {
    year: year !== null && /^\d{4}$/.test(year) ? Number(year) : null,
    authorities: [...new Set(slugs)].slice(0, mostAuthorities),
    compare: readComparators(params.get('compare')),
    order: measureOrders.find((known) => known === order) ?? 'name',
  };
}

/** The query string of a view, without `?`; commas stay readable. */
export function writeMeasureView(view: MeasureView): string {
  const compare = writeComparators(view.compare);
  const parts = [
    view.authorities.length > 0 ? `authority=${view.authorities.join(',')}` : null,
    view.year === null ? null : `year=${view.year}`,
    compare === null ? null : `compare=${compare}`,
    view.order === 'name' ? null : `order=${view.order}`,
  ];
  return parts.filter((part) => part !== null).join('&');
}
