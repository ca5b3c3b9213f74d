/** What is looked at on the revisions page; null for all. */
export interface RevisionsView {
  /** An area's slug. */
  area: string | null;
  /** A published column, as `measure` of observations. */
  column: string | null;
  /** A pair of releases: "children-in-need-2024-2025". */
  releases: string | null;
}

const names = { area: 'area', column: 'measure', releases: 'releases' } as const;

/** The view that a query string holds. */
export function readRevisionsView(search: string): RevisionsView {
  const params = new URLSearchParams(search);
  return {
    area: params.get(names.area),
    column: params.get(names.column),
    releases: params.get(names.releases),
  };
}

/** The query string of a view, without `?`. */
export function writeRevisionsView({ area, column, releases }: RevisionsView): string {
  return Object.entries({
    [names.area]: area,
    [names.column]: column,
    [names.releases]: releases,
  })
    .flatMap(([name, value]) => (value === null ? [] : `${name}=${encodeURIComponent(value)}`))
    .join('&');
}
