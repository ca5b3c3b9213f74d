import type { Article } from '../../catalogue/claims/claim';

/** An article's date, as far as it is known: "2 September 2015", "2017", "date not known to us". */
function dateText(date: string | null): string {
  if (date === null) return 'date not known to us';
  if (date.length === 4) return date;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  );
}

/** Who published an article, and when: "Community Care, 2 September 2015". */
export function saidBy({ publication, date }: Article): string {
  return `${publication}, ${dateText(date)}`;
}

/** How an article is headed: its title, or what there is without one. */
export function titleText({ title, publication, date }: Article): string {
  return title ?? `An article of ${dateText(date)}, ${publication} (title not known to us)`;
}
