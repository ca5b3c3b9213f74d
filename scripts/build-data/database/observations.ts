import type { Run } from './run';

/** Fills `observations` from `cells`, sorted so that it packs well; gives its rows. */
export async function fillObservations(run: Run): Promise<number> {
  await run({
    sql: `INSERT INTO observations
      SELECT measure, coalesce(member::VARCHAR, authority) AS area, period, value, symbol,
             CASE WHEN member IS NOT NULL THEN authority END AS joint
      FROM cells
      LEFT JOIN joint_returns r ON r.joint = authority AND r.data_set = cells.data_set
        AND period BETWEEN first_period AND last_period
      ORDER BY measure, area, period`,
  });
  const [row] = await run<{ written: number; due: number }>({
    sql: `SELECT (SELECT count(*) FROM observations) AS written,
                 (SELECT sum(len(string_split(authority, '+'))) FROM cells) AS due`,
  });
  const { written = 0, due = 0 } = row ?? {};
  if (written !== due || written === 0) {
    throw new Error(`${due} observations were due, ${written} were written.`);
  }
  await checkUnique(run, 'observations');
  return written;
}

/** Throws where a measure has two rows for one area and period. */
export async function checkUnique(run: Run, table: 'observations' | 'figures'): Promise<void> {
  const [twice] = await run<{ row: string }>({
    sql: `SELECT concat_ws(', ', measure, area, period) AS row
      FROM ${table} GROUP BY measure, area, period HAVING count(*) > 1 ORDER BY row LIMIT 1`,
  });
  if (twice) {
    throw new Error(
      `${table} has two rows for ${twice.row}: a joint return beside one of its own?`,
    );
  }
}
