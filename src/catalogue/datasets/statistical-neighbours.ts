/** A published model of which authorities are alike, ten neighbours for each. */
export interface NeighbourModel {
  /** The model's name: the year it was published in. */
  model: string;
  title: string;
  publisher: string;
  publication: string;
  release: string;
  file: string;
  address: string;
  /** How many authorities it is about, predecessors included: a file with fewer is cut short. */
  authorities: number;
  /** The column of the authority's DfE code. */
  authorityHeader: string;
  /** The column of the n-th neighbour's DfE code, n from 1 to 10. */
  neighbourHeader: (rank: number) => string;
  /** The column of its closeness, which stands to the right of the code's. */
  closenessHeader: (rank: number) => string;
}

const published = {
  publisher: 'Department for Education and National Foundation for Educational Research',
  publication: 'Local authority interactive tool (LAIT)',
  address: 'https://www.gov.uk/government/publications/local-authority-interactive-tool-lait',
};

/** Every statistical neighbour model, newest first. */
export const neighbourModels: readonly NeighbourModel[] = [
  {
    ...published,
    model: '2025',
    title: 'Statistical neighbours, 2025 model',
    release: '2025',
    file: 'lookups/statistical_neighbours_2025.csv',
    authorities: 153,
    authorityHeader: 'old_la_code',
    neighbourHeader: (rank) => `SN_${rank}`,
    closenessHeader: (rank) => `SN_${rank}P`,
  },
  {
    ...published,
    model: '2021',
    title: 'Statistical neighbours, 2021 model',
    release: '2021',
    file: 'lookups/statistical_neighbours_2021.csv',
    authorities: 156,
    authorityHeader: 'LA num',
    neighbourHeader: (rank) => `SN${rank}`,
    // The same header ten times over.
    closenessHeader: () => 'SNP',
  },
];
