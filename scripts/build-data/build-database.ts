import type { Run } from './database/run';
import { writeDatabase } from './database';
import { fillFiguresQuery } from './figures/figures-table';

/** Writes the whole database of a data folder at `path`: observations, lookups, codebook, figures. */
export async function buildDatabase(
  dataFolder: string,
  path: string,
  andThen: (run: Run) => Promise<void> = () => Promise.resolve(),
): Promise<{ rows: number }> {
  return writeDatabase(dataFolder, path, async (run) => {
    await run(fillFiguresQuery());
    await andThen(run);
  });
}
