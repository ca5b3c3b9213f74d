import { readComparators, writeComparators, type Comparator } from './comparator';

/** What is looked at on the page of an authority, a region or England. */
export interface AreaView {
  compare: readonly Comparator[];
}

/** The view that a query string holds; whatever it doesn't say is as the page opens. */
export function readAreaView(search: string): AreaView {
  const params = new URLSearchParams(search);
  return { compare: readComparators(params.get('compare')) };
}

/** The query string of a view, without `?`; empty for the page as it opens. */
export function writeAreaView(view: AreaView): string {
  const compare = writeComparators(view.compare);
  return compare === null ? '' : `compare=${compare}`;
}
