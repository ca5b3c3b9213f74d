import { dataSets } from '../../../src/catalogue/datasets';
import { knownGaps } from '../../../src/catalogue/gaps';
import type { Measure, Term } from '../../../src/catalogue/measures/measure';
import type { CoverageGap } from '../../../src/figure/coverage';
import type { ColumnPeriod } from '../../../src/query/coverage';
import { describePeriod, periodOf, yearOf, type Period } from '../../../src/vocabulary/period';
import type { Provenance } from '../../../src/vocabulary/provenance';

/** The part of a title before its first colon, where that names a table: "C1", "OSR28/2010". */
export function shortTitle(title: string): string {
  const [head = title, ...rest] = title.split(':');
  return rest.length > 0 && /\d/.test(head) ? head : title;
}

/** Why a measure has nothing at all in some periods. */
export class Gaps {
  readonly #periods = new Map<string, Period[]>();

  constructor(
    rows: readonly ColumnPeriod[],
    private readonly provenance: readonly Provenance[],
  ) {
    for (const { measure, period } of rows) {
      const known = this.#periods.get(measure) ?? [];
      if (!known.includes(period)) known.push(period);
      this.#periods.set(measure, known);
    }
    for (const known of this.#periods.values()) known.sort();
  }

  /** The gaps of a measure among these years; periods with a row are passed in as `present`. */
  of(measure: Measure, years: readonly number[], present: ReadonlySet<Period>): CoverageGap[] {
    const gaps: CoverageGap[] = [];
    for (const year of years) {
      const period = periodOf(measure.period, year);
      if (present.has(period)) continue;
      const reason = this.#reason(measure, year);
      const last = gaps.at(-1);
      if (last?.reason === reason && yearOf(last.to) === year - 1) last.to = period;
      else gaps.push({ from: period, to: period, reason });
    }
    return gaps;
  }

  #reason({ id, formula, period, from, until }: Measure, year: number): string {
    const terms: readonly Term[] =
      formula.kind === 'published'
        ? [{ columns: [formula.column], period, label: '' }]
        : [formula.numerator, formula.denominator];
    for (const term of terms) {
      for (const column of term.columns) {
        const why = this.#missing(column, term, year - (term.yearsBefore ?? 0));
        if (why === null) continue;
        return term === formula.denominator ? `The denominator, ${term.label}: ${why}` : why;
      }
    }
    if (from !== undefined && periodOf(period, year) < from) {
      return `What is published for the years before ${describePeriod(period, from)} is not the same thing, and is left out: see its notes.`;
    }
    if (until !== undefined && periodOf(period, year) > until) {
      return `What it counts was withdrawn after ${describePeriod(period, until)}.`;
    }
    if (until !== undefined && periodOf(period, year) > until) {
      return `What it counts was withdrawn after ${describePeriod(period, until)}: see its notes.`;
    }
    throw new Error(
      `${id} has no row for ${year}, although each of its columns has: say why in src/catalogue/gaps.ts.`,
    );
  }

  #missing(column: string, { period }: Term, year: number): string | null {
    const periods = this.#periods.get(column) ?? [];
    if (periods.includes(periodOf(period, year))) return null;
    const known = knownGaps.find(
      ({ columns, years: [first, last] }) =>
        columns.includes(column) && first <= year && year <= last,
    );
    if (known) return known.reason;
    const dataSet = dataSets.find(({ columns }) => columns.some((one) => one.measure === column));
    const source = this.provenance.find((one) => one.stands && one.dataSet === dataSet?.id);
    if (!dataSet || !source?.to) {
      throw new Error(`No data set with periods has the column "${column}".`);
    }
    const name = shortTitle(dataSet.title);
    const [first] = periods;
    if (first !== undefined && year < yearOf(first)) {
      return `${name} begins with ${describePeriod(period, first)}; no earlier file that was read has it.`;
    }
    if (yearOf(source.to) < year) {
      return `The newest file of ${name} that has been read, of the ${source.release} release, ends with ${describePeriod(period, source.to)}.`;
    }
    return `No file has this for ${describePeriod(period, periodOf(period, year))}.`;
  }
}
