import type { Period, PeriodKind } from '../../vocabulary/period';

/** What a measure counts in, and how a number of it is written. */
export interface Unit {
  kind: 'count' | 'percent' | 'rate';
  /** Under an axis and in a table's head: "Referrals per 10,000 children". */
  label: string;
  /** After a number in a sentence: "%", " per 10,000 children", " cases"; empty for a count. */
  suffix: string;
}

/** One or more published columns of the same area and period, added up. */
export interface Term {
  columns: readonly [string, ...string[]];
  period: PeriodKind;
  /** How many years before the measure's own year the term's period is labelled. */
  yearsBefore?: 1;
  /** What it counts, in words. */
  label: string;
}

/**
 * How a measure's value comes about. `published`: a column, as printed. `ratio`: computed here,
 * numerator ÷ denominator × scale, rounded half up to the measure's decimals as the DfE rounds.
 */
export type Formula =
  | { kind: 'published'; column: string; numerator?: Term; denominator?: Term; scale?: number }
  | {
      kind: 'ratio';
      numerator: Term;
      denominator: Term;
      scale: number;
      /** The column of figures as printed for periods before those that are computed. */
      printedBefore?: string;
    };

/** A period from which a measure's figures are not the same thing as before. */
export interface Break {
  at: Period;
  reason: string;
}

/** The kinds of chart that a measure makes sense in. */
export type ChartKind = 'lines' | 'points' | 'scatter';

/** A text in which {figure} and {place} are to be put. */
type SpokenClause = `${string}{figure}${string}` & `${string}{place}${string}`;

/** How a sentence says a figure of the measure; {place} stands for "Barnsley", "the Isle of Wight". */
export interface Spoken {
  /** After a date: "{figure} of referrals to {place} came within 12 months of an earlier one". */
  clause: SpokenClause;
  /** What there is no figure for: "the rate of referrals to {place}". */
  noun: `${string}{place}${string}`;
  /** A share is higher than another ("it was"), a number is more than another ("there were"). */
  as: 'share' | 'number';
}

/** The subjects that measures are listed under. */
export type MeasureGroup =
  | 'Referrals'
  | 'No further action'
  | 'Assessments'
  | 'Children in need'
  | 'Child protection'
  | 'Workforce';

/** A measure: declared once, and from this follow its SQL, axis, table, footnotes and definition. */
export interface Measure {
  /** In URLs and downloads, so it stays for ever. */
  id: string;
  group: MeasureGroup;
  label: string;
  /** What it is one of a dozen of, where lists show these together: "Referrals by source". */
  partOf?: string;
  /** The question it answers, as a person would ask it. */
  question: string;
  /** What it is, exactly. */
  definition: string;
  unit: Unit;
  decimals: number;
  period: PeriodKind;
  formula: Formula;
  /** Which direction is agreed to be better; null where none is. */
  polarity: 'lower' | 'higher' | null;
  /** The published column that it must agree with; null where the DfE publishes none today. */
  published: { dataSet: string; column: string } | null;
  /** True where the number is a size, and areas of different size can't be compared by it. */
  sized: boolean;
  breaks: readonly Break[];
  /** The first period that is shown, where the published column has others that mislead. */
  from?: Period;
  /** The last period that is shown, where what it counts was withdrawn after it. */
  until?: Period;
  /**
   * True of a share of two counts of the same year that are not the same things followed through: the
   * numerator is no part of the denominator, and can be the larger one.
   */
  besideEachOther?: true;
  /** What must be said wherever it is shown. */
  footnotes: readonly string[];
  /** How it is worked out, for the definitions page. */
  method: string;
  charts: readonly ChartKind[];
  /** Of a headline, and of what can be embedded: how its figure is said. */
  spoken?: Spoken;
}
