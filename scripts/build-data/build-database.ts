import { writeDatabase } from './database';
import { fillShown } from './figures/figures-table';

/** Writes the whole database of a data folder at `path`: observations, lookups, codebook, figures. */
export async function buildDatabase(dataFolder: string, path: string): Promise<{ rows: number }> {
  return writeDatabase(dataFolder, path, fillShown);
}
