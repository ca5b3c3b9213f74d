import type { Run } from './run';

const columns = 'measure, area, period, value, symbol, joint';
const asText = `concat_ws(', ', measure, area, period, value, symbol, joint)`;

/**
 * Throws where a view does not give the very rows of a table that it was packed from, whether one is
 * missing, one too many or one another; names three of them.
 */
export async function checkSame(
  run: Run,
  view: 'observations' | 'figures',
  truth: string,
): Promise<void> {
  const differences = async (one: string, other: string) =>
    run<{ row: string }>({
      sql: `SELECT ${asText} AS row
        FROM (SELECT ${columns} FROM ${one} EXCEPT ALL SELECT ${columns} FROM ${other})
        ORDER BY row LIMIT 3`,
    });
  const lost = await differences(truth, view);
  const wrong = await differences(view, truth);
  if (lost.length + wrong.length === 0) return;
  const list = (rows: { row: string }[]) => rows.map(({ row }) => `  ${row}`).join('\n');
  throw new Error(
    `${view} does not give back what was packed.\nLost:\n${list(lost)}\nGiven instead:\n${list(wrong)}`,
  );
}

/** Throws where a measure has two rows for one area and period in what a view is to give. */
export async function checkUnique(
  run: Run,
  view: 'observations' | 'figures',
  truth: string,
): Promise<void> {
  const [twice] = await run<{ row: string }>({
    sql: `SELECT concat_ws(', ', measure, area, period) AS row
      FROM ${truth} GROUP BY measure, area, period HAVING count(*) > 1 ORDER BY row LIMIT 1`,
  });
  if (twice) {
    throw new Error(`${view} has two rows for ${twice.row}: a joint return beside one of its own?`);
  }
}
