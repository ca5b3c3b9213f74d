/** One index of deprivation, as a file summarises it for each authority. */
export interface DeprivationIndex {
  /** The name of its columns here: `idaci_score`, `idaci_rank`. */
  index: 'idaci' | 'imd';
  title: string;
  file: string;
  /** The mean of the scores of an authority's neighbourhoods, weighted by population. */
  scoreHeader: string;
  /** The rank of that mean among all authorities: 1 is the most deprived. */
  rankHeader: string;
}

/** A release of the indices of deprivation, summarised for each authority. */
export interface DeprivationRelease {
  id: string;
  publisher: string;
  publication: string;
  release: string;
  address: string;
  /** The children in need year (ending 31 March) whose authorities the files are about. */
  year: number;
  /** The column of an authority's ONS code. */
  codeHeader: string;
  /** How many digits a score has after its point. */
  scoreDecimals: number;
  indices: readonly DeprivationIndex[];
}

/**
 * About the authorities of 2019-20. The heads of columns end in a blank, as published.
 *
 * Bournemouth, Poole and the Dorset that ended in 2019 are not in it, nor are North and West
 * Northamptonshire (2021), Cumberland, and Westmorland and Furness (2023): a predecessor's score is
 * not its successor's, so none of these has one. The two scores say different things: IDACI's is the
 * share of children in income-deprived families, 0 to 1; IMD's has no unit.
 *
 * A fifth of the 151 is read from the rank, ⌈5 · rank ÷ 151⌉: 1 to 30 are the most deprived one, 121
 * to 151 the least.
 */
export const deprivation: DeprivationRelease = {
  id: 'deprivation',
  publisher: 'Ministry of Housing, Communities and Local Government',
  publication: 'English indices of deprivation',
  release: '2019',
  address: 'https://www.gov.uk/government/statistics/english-indices-of-deprivation-2019',
  year: 2020,
  codeHeader: 'Upper Tier Local Authority District code (2019)',
  scoreDecimals: 3,
  indices: [
    {
      index: 'idaci',
      title: 'Income Deprivation Affecting Children Index 2019, upper-tier local authorities',
      file: 'deprivation/idaci_2019_upper_tier.csv',
      scoreHeader: 'IDACI - Average score ',
      rankHeader: 'IDACI - Rank of average score ',
    },
    {
      index: 'imd',
      title: 'Index of Multiple Deprivation 2019, upper-tier local authorities',
      file: 'deprivation/imd_2019_upper_tier.csv',
      scoreHeader: 'IMD - Average score ',
      rankHeader: 'IMD - Rank of average score ',
    },
  ],
};
