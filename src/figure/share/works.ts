import type { Source } from '../facts';

/** A published release, as a reference manager knows it. */
export interface Work {
  /** An organisation. */
  author: string;
  title: string;
  /** "2025", "December 2023". */
  release: string;
  /** Null where the release names none. */
  year: string | null;
  address: string;
  /** Of the data sets in it that the figures come from. */
  dataSets: readonly string[];
}

/** The releases that these sources belong to, each once, the newest first. */
export function worksOf(sources: readonly Source[]): Work[] {
  const works = new Map<string, Work>();
  for (const { title, publisher, publication, release, address } of sources) {
    const key = JSON.stringify([publisher, publication, release]);
    const known = works.get(key);
    if (known) {
      if (!known.dataSets.includes(title)) {
        works.set(key, { ...known, dataSets: [...known.dataSets, title] });
      }
      continue;
    }
    works.set(key, {
      author: publisher,
      title: publication,
      release,
      year: /\d{4}/.exec(release)?.[0] ?? null,
      address,
      dataSets: [title],
    });
  }
  return [...works.values()].sort((a, b) => (b.year ?? '').localeCompare(a.year ?? ''));
}

/** What a citation says of the chart beside the release that its figures come from. */
export interface CitedChart {
  title: string;
  dates: string;
  address: string;
  /** The day on which it was looked at. */
  on: Date;
}

/** "22 November 2026". */
export function writtenDay(day: Date): string {
  return day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** What every entry says of how the figures were used. */
export function noteOf({ title, dates, address }: CitedChart, { release, dataSets }: Work): string {
  return (
    `${release} release. Data sets: ${dataSets.join('; ')}. Reference dates: ${dates}. ` +
    `With minor processing by CIN Explorer in the chart “${title}”, ${address}. ` +
    'Open Government Licence v3.0.'
  );
}
