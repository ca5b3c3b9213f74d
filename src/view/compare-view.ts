import { isSlug, readGroup, readSlugs, writeGroup, type GroupChoice } from './group-choice';

/** What is looked at on the page that compares authorities. */
export interface CompareView {
  /** A measure's id, which the catalogue may not have. */
  measure: string;
  /** The year that the files label the figures with; null for the latest. */
  year: number | null;
  /** Slugs of the authorities that were chosen by name. */
  chosen: readonly string[];
  group: GroupChoice | null;
  limits: 'overdispersed' | 'naive';
  map: 'hexagons' | 'outlines';
  trends: 'multiples' | 'lines';
  /** The key of the table's column that it is sorted by; null for the order by name. */
  sort: string | null;
  /** Highest first, or from Z to A; only with `sort`. */
  descending: boolean;
}

/** What is compared until somebody asks for another measure. */
const firstMeasure = 're-referrals';

/** The view that a query string holds; what makes no sense is passed over. */
export function readCompareView(search: string): CompareView {
  const params = new URLSearchParams(search);
  const measure = params.get('measure') ?? '';
  const year = params.get('year') ?? '';
  const sort = params.get('sort') ?? '';
  return {
    measure: isSlug(measure) ? measure : firstMeasure,
    year: /^[1-9]\d{3}$/.test(year) ? Number(year) : null,
    chosen: readSlugs(params.get('authority')),
    group: readGroup(params),
    limits: params.get('limits') === 'naive' ? 'naive' : 'overdispersed',
    map: params.get('map') === 'outlines' ? 'outlines' : 'hexagons',
    trends: params.get('trends') === 'lines' ? 'lines' : 'multiples',
    sort: isSlug(sort) ? sort : null,
    descending: isSlug(sort) && params.get('descending') === 'true',
  };
}

/** The query string of a view, without `?`; empty for the page as it opens. Commas stay readable. */
export function writeCompareView(view: CompareView): string {
  const parts = [
    view.measure === firstMeasure ? null : `measure=${view.measure}`,
    view.year === null ? null : `year=${view.year}`,
    view.chosen.length === 0 ? null : `authority=${view.chosen.join(',')}`,
    view.group === null ? null : writeGroup(view.group),
    view.limits === 'naive' ? 'limits=naive' : null,
    view.map === 'outlines' ? 'map=outlines' : null,
    view.trends === 'lines' ? 'trends=lines' : null,
    view.sort === null ? null : `sort=${view.sort}`,
    view.sort !== null && view.descending ? 'descending=true' : null,
  ];
  return parts.filter((part) => part !== null).join('&');
}
