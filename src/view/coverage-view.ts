/** What is looked at on the coverage page. */
export interface CoverageView {
  /** The group of measures that is shown, in lower case with hyphens; null for all. */
  group: string | null;
  /** The cell that is opened: a measure and the year that the files label it with. */
  open: { measure: string; year: number } | null;
}

/** A group's name as an address has it: "no-further-action". */
export function groupSlug(group: string): string {
  return group.toLowerCase().replaceAll(' ', '-');
}

/** The view that a query string holds; what makes no sense is passed over. */
export function readCoverageView(search: string): CoverageView {
  const params = new URLSearchParams(search);
  const [, measure, year] = /^([a-z0-9-]+):(\d{4})$/.exec(params.get('open') ?? '') ?? [];
  return {
    group: params.get('group'),
    open: measure !== undefined && year !== undefined ? { measure, year: Number(year) } : null,
  };
}

/** The query string of a view, without `?`. */
export function writeCoverageView({ group, open }: CoverageView): string {
  const parts = [
    group === null ? null : `group=${encodeURIComponent(group)}`,
    open === null ? null : `open=${open.measure}:${open.year}`,
  ];
  return parts.filter((part) => part !== null).join('&');
}
