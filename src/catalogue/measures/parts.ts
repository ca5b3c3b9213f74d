import type { Break, Formula, Term, Unit } from './measure';

/** A count of things: no suffix, no decimals. */
export function count(label: string): Unit {
  return { kind: 'count', label, suffix: '' };
}

/** A share of something, in per cent. */
export function percent(label: string): Unit {
  return { kind: 'percent', label, suffix: '%' };
}

/** Something per 10,000 children aged 0 to 17. */
export function perTenThousand(what: string): Unit {
  return {
    kind: 'rate',
    label: `${what} per 10,000 children`,
    suffix: ' per 10,000 children',
  };
}

/** What shares of referrals are shares of. */
export const allReferrals: Term = {
  columns: ['referrals'],
  period: 'year-ending-31-march',
  label: 'referrals in the year',
};

/** The DfE's denominator for children in need year t: children aged 0 to 17 in mid-year t−1. */
const children: Term = {
  columns: ['children-aged-0-to-17'],
  period: 'mid-year',
  yearsBefore: 1,
  label: 'children aged 0 to 17 in the middle of the previous year (ONS estimate)',
};

/**
 * The formula of a rate per 10,000 children. `printedBefore` is the column of the rates that the
 * releases of 2010 to 2012 printed, where they did.
 */
export function ratePerTenThousand(numerator: Term, printedBefore?: string): Formula {
  const ratio = { kind: 'ratio', numerator, denominator: children, scale: 10_000 } as const;
  return printedBefore === undefined ? ratio : { ...ratio, printedBefore };
}

/** Said under every rate that is computed here because the DfE stopped printing it. */
export const rateMethod =
  'Computed here: the count divided by the mid-year estimate of children aged 0 to 17 for the year before, times 10,000, rounded half up to one decimal. The DfE printed these rates until its 2024 release: ours equal those for 2013 to 2022 to the last digit, and differ for 2023 and 2024, because the ONS has revised its estimates since.';

/** Referrals repeat per child; said wherever a share of referrals is shown. */
export const referralsRepeat =
  'A child referred more than once in the year is counted once for each referral.';

/** England and regional counts are rounded by the DfE. */
export const rounded =
  'England and regional counts are rounded to the nearest 10 by the DfE, and England includes estimates for authorities that made no return.';

/** The workforce measures' common caveat. */
export const fullTimeEquivalent =
  'Full-time equivalent: two people who each work half the week count as one.';

/** Regional and national workforce rates leave authorities out. */
export const unreliableLeftOut =
  'Published England and regional rates leave out authorities whose figures the DfE found unreliable.';

/** Where today's time series begins: the years before it are as they were first published. */
export const firstReleases: Break = {
  at: '2013-03-31',
  reason:
    'Figures before 2013 are those of the releases of 2010 to 2012: never revised since, and England’s mostly rounded to the nearest 100.',
};

/** The same for children in need, whose counting was revised as well. */
export const revisedCounting: Break = {
  at: '2013-03-31',
  reason:
    'From 2013 episodes of need are counted by the method that the DfE introduced in 2018 and carried back to 2013; earlier figures are as published in 2010 to 2012.',
};

/** The same for rates. */
export const printedThen: Break = {
  at: '2013-03-31',
  reason:
    'Rates before 2013 are as printed in 2010 to 2012, of population estimates that have been revised since; England’s for 2010 were printed without a decimal.',
};

/** Initial and core assessments gave way to one kind of assessment during 2013-14. */
export const oneAssessment: Break = {
  at: '2014-03-31',
  reason:
    'Until 2013 a child was found not to be in need at an initial assessment; from 2014 at any assessment, as authorities replaced initial and core assessments by one kind.',
};
