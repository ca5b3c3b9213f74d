import type { Table } from './table';
import { areas, authorityChanges, jointReturns, statisticalNeighbours } from './tables/areas';
import { measures, sources } from './tables/codebook';
import { figures, observations } from './tables/observations';

/** Every table of the database, in the order in which they are created. */
export const schema: readonly Table[] = [
  areas,
  observations,
  measures,
  figures,
  authorityChanges,
  jointReturns,
  statisticalNeighbours,
  sources,
];
