import type { PeriodKind } from '../../vocabulary/period';
import type { Symbol } from '../../vocabulary/symbol';
import { englandCode } from '../../vocabulary/area';
import type { KnownDifference } from './dataset';
import { differencesFor } from './declare';

/**
 * One of the wide files that were published before 2013: a row for England and each authority, a
 * column for each measure, one year.
 */
export interface EarlyFile {
  /** Also the name of `data/observations/<id>.csv`. */
  id: string;
  title: string;
  publisher: string;
  publication: string;
  release: string;
  address: string;
  /** The path below the folder given to the importer. */
  file: string;
  /** The year ending 31 March that it is about. */
  year: number;
  /** What England's counts are rounded to; an authority's count is exact. */
  totalsRoundedTo: 10 | 100;
  /** Observation measure → head in this file. */
  headers: Readonly<Record<string, string>>;
  /** Heads of rates per 10,000 children that stand as they were printed, by measure. */
  printedRates: Readonly<Record<string, PrintedRate>>;
  knownDifferences: readonly KnownDifference[];
}

/** A printed rate: its head, and the kind of period that it is of. */
export type PrintedRate = readonly [head: string, period: PeriodKind];

/**
 * What stood in these files in place of a figure. Their `x` is suppression: where the file of 2013
 * has `x`, later releases have `c` for the same cell, and where it has `..` they have `x`.
 */
export const earlySymbols: Readonly<Record<string, Symbol>> = { x: 'c', '..': 'x', '.': 'x' };

const published = {
  publisher: 'Department for Education',
  publication: 'Characteristics of children in need (statistical first release)',
  knownDifferences: [],
};

const categories = [
  'neglect',
  'physical-abuse',
  'sexual-abuse',
  'emotional-abuse',
  'multiple-categories',
];
const heads = ['Neglect', 'Physical', 'Sexual', 'Emotional', 'Multiple'];

/** Plans by initial and latest category of abuse; `prefix` is what the file calls the plans. */
function byCategory(plans: 'plans-starting' | 'plans-at-31-march', prefix: string) {
  return Object.fromEntries(
    (['Initial', 'Latest'] as const).flatMap((when) =>
      categories.map((category, index) => [
        `${plans}-${category}-${when.toLowerCase()}`,
        `${prefix}${when}Abuse${heads[index] ?? ''}`,
      ]),
    ),
  );
}

/** Every early file, oldest first. */
export const earlyFiles: readonly EarlyFile[] = [
  {
    ...published,
    id: 'sfr-2010',
    title: 'OSR28/2010: Children in need, 2009 to 2010',
    release: '2010',
    address:
      'https://www.gov.uk/government/statistics/children-in-need-in-england-including-children-subject-of-a-child-protection-plan-and-children-referred-and-assessed-in-2009-to-2010',
    file: 'sfr/osr28-2010ud.csv',
    year: 2010,
    totalsRoundedTo: 100,
    headers: {
      'episodes-of-need': 'CINThro0910',
      'episodes-started': 'CINStarting0910',
      'episodes-ended': 'CINEnding0910',
      'children-in-need': 'CINAt310310',
      referrals: 'Referrals0910',
      'section-47-enquiries': 'S47in0910',
      'initial-conferences': 'ICPCin0910',
      'plans-starting': 'CPPIn0910',
      'plans-starting-by-category': 'CPPIn0910',
      'plans-at-31-march': 'CPPAt310310',
      'plans-at-31-march-by-category': 'CPPAt310310',
      'repeat-plans-count': 'CPPin0910SecondTime',
      'repeat-plans': '%CPPin0910SecondTime',
      ...byCategory('plans-starting', 'CPPin0910'),
      ...byCategory('plans-at-31-march', 'CPPat310310'),
    },
    printedRates: {
      'children-in-need-per-10000': ['CINRatePer10K', 'at-31-march'],
      'referrals-per-10000': ['Referrals0910Rate', 'year-ending-31-march'],
      'plans-at-31-march-per-10000': ['CPPAt310310RatePer10k', 'at-31-march'],
    },
    knownDifferences: [
      ...differencesFor('England’s percentages were printed without a decimal in 2010.', [
        ['repeat-plans', englandCode, 2010, 13, 13.5],
      ]),
      ...differencesFor(
        'The file’s percentage is a tenth off what its own counts give; it stands as printed.',
        [
          ['repeat-plans', '354', 2010, 11.8, 11.9],
          ['repeat-plans', '372', 2010, 15.2, 15.3],
          ['repeat-plans', '807', 2010, 8.8, 8.9],
          ['repeat-plans', '879', 2010, 15, 14.9],
        ],
      ),
    ],
  },
  {
    ...published,
    id: 'sfr-2011',
    title: 'OSR26/2011: Children in need, 2010 to 2011',
    release: '2011',
    address:
      'https://www.gov.uk/government/statistics/characteristics-of-children-in-need-in-england-2010-to-2011',
    file: 'sfr/osr26-2011ud.csv',
    year: 2011,
    totalsRoundedTo: 100,
    headers: {
      'episodes-of-need': 'CINThro1011',
      'episodes-started': 'CINStarting1011',
      'episodes-ended': 'CINEnding1011',
      'children-in-need': 'CINAt310311',
      referrals: 'Referrals1011',
      're-referrals-count': 'ReferralsWithin12mths1011',
      're-referrals': '%ReferralsWithin12mths1011',
      'section-47-enquiries': 'S47in1011',
      'initial-conferences': 'ICPCin1011',
      'plans-starting': 'CPPIn1011',
      'plans-starting-by-category': 'CPPIn1011',
      'plans-at-31-march': 'CPPAt310311',
      'plans-at-31-march-by-category': 'CPPAt310311',
      'repeat-plans-count': 'CPPin1011SecondTime',
      'repeat-plans': '%CPPin1011SecondTime',
      ...byCategory('plans-starting', 'CPPin1011'),
      ...byCategory('plans-at-31-march', 'CPPat310311'),
    },
    printedRates: {
      'children-in-need-per-10000': ['CINRatePer10K', 'at-31-march'],
      'referrals-per-10000': ['Referrals1011Rate', 'year-ending-31-march'],
      'plans-at-31-march-per-10000': ['CPPAt310311RatePer10k', 'at-31-march'],
    },
  },
  {
    ...published,
    id: 'sfr-2012',
    title: 'SFR27/2012: Characteristics of children in need, 2011 to 2012',
    release: '2012',
    address:
      'https://www.gov.uk/government/statistics/characteristics-of-children-in-need-in-england-2011-to-2012',
    file: 'sfr/SFR27-2012ud.csv',
    year: 2012,
    totalsRoundedTo: 100,
    headers: {
      'episodes-of-need': 'CINThro1112',
      'episodes-started': 'CINStarting1112',
      'episodes-ended': 'CINEnding1112',
      'children-in-need': 'CINAt310312',
      referrals: 'Referrals1112',
      're-referrals-count': 'ReferralsWithin12mths1112',
      're-referrals': '%ReferralsWithin12mths1112',
      // Misprinted so in the file, for 1112.
      'no-further-action-before-assessment-count': 'ReferralsNFA112',
      'no-further-action-before-assessment': '%ReferralsNFA1112',
      'no-further-action-after-assessment-count': 'ReferralsIANotInNeed1112',
      'no-further-action-after-assessment': '%ReferralsIANotInNeed1112',
      'section-47-enquiries': 'S471112',
      'initial-conferences': 'ICPC1112',
      'plans-starting': 'CPPStart1112',
      'plans-starting-by-category': 'CPPStart1112',
      'plans-at-31-march': 'CPPAt310312',
      'plans-at-31-march-by-category': 'CPPAt310312',
      'repeat-plans-count': 'CPPStart1112SecondTime',
      'repeat-plans': '%CPPStart1112SecondTime',
      ...byCategory('plans-starting', 'CPPStart1112'),
      ...byCategory('plans-at-31-march', 'CPPat310312'),
    },
    printedRates: {
      'children-in-need-per-10000': ['CINAt310312RatePer10k', 'at-31-march'],
      'referrals-per-10000': ['Referrals1112Rate', 'year-ending-31-march'],
      'section-47-enquiries-per-10000': ['S47Rate1112', 'year-ending-31-march'],
      'initial-conferences-per-10000': ['ICPCRate1112', 'year-ending-31-march'],
      'plans-at-31-march-per-10000': ['CPPAt310312Rate', 'at-31-march'],
    },
    knownDifferences: differencesFor('England’s percentage was printed without a decimal.', [
      ['repeat-plans', englandCode, 2012, 14, 13.8],
    ]),
  },
  {
    ...published,
    id: 'sfr-2013',
    title: 'SFR45/2013: Characteristics of children in need, 2012 to 2013',
    release: '2013',
    address:
      'https://www.gov.uk/government/statistics/characteristics-of-children-in-need-in-england-2012-to-2013',
    file: 'sfr/SFR45-2013ud.csv',
    year: 2013,
    totalsRoundedTo: 100,
    headers: {
      'episodes-of-need': 'CINThro1213',
      'episodes-started': 'CINStarting1213',
      'episodes-ended': 'CINEnding1213',
      'children-in-need': 'CINAt310313',
      referrals: 'Referrals1213',
      're-referrals-count': 'ReferralsWithin12mths1213',
      're-referrals': '%ReferralsWithin12mths1213',
      'no-further-action-before-assessment-count': 'ReferralsNFA1213',
      'no-further-action-before-assessment': '%ReferralsNFA1213',
      'no-further-action-after-assessment-count': 'ReferralsIANotInNeed1213',
      'no-further-action-after-assessment': '%ReferralsIANotInNeed1213',
      'section-47-enquiries': 'S471213',
      'initial-conferences': 'ICPC1213',
      'plans-starting': 'CPPStart1213',
      'plans-starting-by-category': 'CPPStart1213',
      'plans-at-31-march': 'CPPAt310313',
      'plans-at-31-march-by-category': 'CPPAt310313',
      'repeat-plans-count': 'CPPStart1213SecondTime',
      'repeat-plans': '%CPPStart1213SecondTime',
      ...byCategory('plans-starting', 'CPPStart1213'),
      ...byCategory('plans-at-31-march', 'CPPat310313'),
    },
    printedRates: {
      'children-in-need-per-10000': ['CINAt310313RatePer10k', 'at-31-march'],
      'referrals-per-10000': ['Referrals1213Rate', 'year-ending-31-march'],
      'section-47-enquiries-per-10000': ['S47Rate1213', 'year-ending-31-march'],
      'initial-conferences-per-10000': ['ICPCRate1213', 'year-ending-31-march'],
      'plans-at-31-march-per-10000': ['CPPAt310313Rate', 'at-31-march'],
    },
  },
];
