/** The kinds of period that the published files count in. */
export const periodKinds = [
  'year-ending-31-march',
  'at-31-march',
  'at-30-september',
  'mid-year',
] as const;

export type PeriodKind = (typeof periodKinds)[number];

/**
 * A period by its reference date (ISO 8601): the last day of a year, or the day of a census.
 * Two figures with the same label "2025" but different dates can therefore never join by accident.
 */
export type Period = `${number}-${'03-31' | '06-30' | '09-30'}`;

const lastDays: Record<PeriodKind, '03-31' | '06-30' | '09-30'> = {
  'year-ending-31-march': '03-31',
  'at-31-march': '03-31',
  'at-30-september': '09-30',
  'mid-year': '06-30',
};

/** The period of a kind that the published files label with this year. */
export function periodOf(kind: PeriodKind, year: number): Period {
  return `${year}-${lastDays[kind]}`;
}

/** The year that the published files label this period with. */
export function yearOf(period: Period): number {
  return Number(period.slice(0, 4));
}

/** How a sentence names the period: "the year ending 31 March 2025", "31 March 2025", "mid-2024". */
export function describePeriod(kind: PeriodKind, period: Period): string {
  const year = yearOf(period);
  switch (kind) {
    case 'year-ending-31-march':
      return `the year ending 31 March ${year}`;
    case 'at-31-march':
      return `31 March ${year}`;
    case 'at-30-september':
      return `30 September ${year}`;
    case 'mid-year':
      return `mid-${year}`;
  }
}

/** What stands under a time axis: the part of the date that the tick leaves out. */
export function describePeriodKind(kind: PeriodKind): string {
  switch (kind) {
    case 'year-ending-31-march':
      return 'Year ending 31 March';
    case 'at-31-march':
      return 'At 31 March';
    case 'at-30-september':
      return 'At 30 September';
    case 'mid-year':
      return 'Mid-year';
  }
}
