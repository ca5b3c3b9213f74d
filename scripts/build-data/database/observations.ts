import { declaredRatios } from './declared-ratios';
import { numberCells, store } from './pack';
import { divide } from './ratios';
import type { Run } from './run';
import { checkSame, checkUnique } from './same';
import { areaCode, measureId, symbolType } from './tables/types';

/**
 * Fills `observations` from `cells`, and `figures` from what `fillShown` puts into the temporary table
 * `shown`, for which `observations` is already there to ask. Holds both against what they were made
 * of. Gives the rows of `observations`.
 */
export async function fillObservations(
  run: Run,
  fillShown: (run: Run) => Promise<void>,
): Promise<number> {
  await run({
    sql: `CREATE TEMP TABLE published AS
      SELECT measure::${measureId} AS measure,
             coalesce(member::VARCHAR, authority)::${areaCode} AS area, period, value,
             symbol::${symbolType} AS symbol, CASE WHEN member IS NOT NULL THEN authority END AS joint
      FROM cells
      LEFT JOIN joint_returns r ON r.joint = authority AND r.data_set = cells.data_set
        AND period BETWEEN first_period AND last_period`,
  });
  await checkUnique(run, 'observations', 'published');
  await run({ sql: 'CREATE TEMP TABLE shown AS FROM published LIMIT 0' });
  // Until the database's own view of this name has rows, this one stands before it.
  await run({ sql: 'CREATE TEMP VIEW observations AS FROM published' });
  await fillShown(run);
  await run({ sql: 'DROP VIEW temp.observations' });
  await checkUnique(run, 'figures', 'shown');
  await numberCells(run);
  await divide(run, declaredRatios());
  await store(run);
  await checkSame(run, 'observations', 'published');
  await checkSame(run, 'figures', 'shown');
  const [row] = await run<{ written: number; due: number }>({
    sql: `SELECT (SELECT count(*) FROM observations) AS written,
                 (SELECT sum(len(string_split(authority, '+'))) FROM cells) AS due`,
  });
  const { written = 0, due = 0 } = row ?? {};
  if (written !== due || written === 0) {
    throw new Error(`${due} observations were due, ${written} were written.`);
  }
  return written;
}
