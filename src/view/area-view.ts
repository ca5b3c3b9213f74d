import { readComparators, writeComparators, type Comparator } from './comparator';

/** What is looked at on the page of an authority, a region or England. */
export interface AreaView {
  compare: readonly Comparator[];
  /** The measure that a reorganised area is followed by; null for the one that its page opens with. */
  before: string | null;
}

/** The view that a query string holds; whatever it doesn't say is as the page opens. */
export function readAreaView(search: string): AreaView {
  const params = new URLSearchParams(search);
  const before = params.get('before');
  return {
    compare: readComparators(params.get('compare')),
    before: before !== null && /^[a-z0-9-]+$/.test(before) ? before : null,
  };
}

/** The query string of a view, without `?`; empty for the page as it opens. */
export function writeAreaView(view: AreaView): string {
  const compare = writeComparators(view.compare);
  const parts = [
    compare === null ? null : `compare=${compare}`,
    view.before === null ? null : `before=${view.before}`,
  ];
  return parts.filter((part) => part !== null).join('&');
}
