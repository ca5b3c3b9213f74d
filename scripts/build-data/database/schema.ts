import type { Table, View } from './table';
import { areas, authorityChanges, jointReturns, statisticalNeighbours } from './tables/areas';
import { measures, sources } from './tables/codebook';
import { figures, observations } from './tables/observations';
import { cells } from './tables/storage';

/** Every table of the database, in the order in which they are created. */
export const tables: readonly Table[] = [
  areas,
  measures,
  authorityChanges,
  jointReturns,
  statisticalNeighbours,
  sources,
  cells,
];

/** Every view, each of tables. */
export const views: readonly View[] = [observations, figures];
