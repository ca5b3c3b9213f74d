/**
 * What sort of thing happened: a rule or law (`policy`), something in the world (`event`), or a
 * change or gap in how figures were collected (`collection`). None changes what a figure means;
 * what does is a break.
 */
export const eventKinds = ['policy', 'event', 'collection'] as const;

export type EventKind = (typeof eventKinds)[number];

/** A day, "2018-07-04", or a month of which no day is known, "2020-10". */
export type EventDate = `${number}-${number}-${number}` | `${number}-${number}`;

/** What is needed to mark an event on a time axis. */
export interface EventOutline {
  id: string;
  kind: EventKind;
  date: EventDate;
  /** The last day of an event that went on; null for one of a day. */
  end: EventDate | null;
  /** Codes of the areas whose figures it touches; none for all of England. */
  areas: readonly string[];
  /** The collections ("children in need", "workforce") or groups of measures that it touches. */
  concerns: readonly string[];
  label: string;
}

/** Something that happened and may have moved figures, with what was it and who says so. */
export interface PolicyEvent extends EventOutline {
  /** One sentence. */
  note: string;
  sourceTitle: string;
  sourceAddress: string;
}

const monthWords = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const months = new Intl.DateTimeFormat('en-GB', monthWords);
const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', ...monthWords });

function describeDate(date: EventDate): string {
  return date.length > 7 ? days.format(new Date(date)) : months.format(new Date(`${date}-01`));
}

/** When it happened, as a sentence has it: "4 July 2018", "October 2020", "… to …". */
export function describeWhen({ date, end }: Pick<EventOutline, 'date' | 'end'>): string {
  return end === null ? describeDate(date) : `${describeDate(date)} to ${describeDate(end)}`;
}
