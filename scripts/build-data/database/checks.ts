import { symbols } from '../../../src/vocabulary/symbol';
import type { Run } from './run';
import { quoted } from './table';

/** Something that no line of data/observations may be, as a condition on `cells`, and in words. */
interface Check {
  breach: string;
  condition: string;
}

const isJoint = `contains(authority, '+')`;

const checks: readonly Check[] = [
  {
    breach: 'has both a value and a symbol',
    condition: 'value IS NOT NULL AND symbol IS NOT NULL',
  },
  { breach: 'has neither a value nor a symbol', condition: 'value IS NULL AND symbol IS NULL' },
  { breach: 'has a value that is not a finite number', condition: 'NOT isfinite(value)' },
  {
    breach: 'has an unknown symbol',
    condition: `symbol NOT IN (${symbols.map(quoted).join(', ')})`,
  },
  {
    breach: 'is of an area that data/lookups does not know',
    condition: `NOT ${isJoint} AND authority NOT IN (SELECT code::VARCHAR FROM areas)`,
  },
  {
    breach: 'is a joint return that data/lookups/joint-returns.csv does not declare for its period',
    condition: `${isJoint} AND len(string_split(authority, '+')) <> (
      SELECT count(*) FROM joint_returns r
      WHERE r.data_set = cells.data_set AND r.joint = authority
        AND period BETWEEN r.first_period AND r.last_period
        AND list_contains(string_split(authority, '+'), r.member::VARCHAR))`,
  },
  {
    breach: 'is there twice',
    condition: `(measure, authority, period) IN (
      SELECT (measure, authority, period) FROM cells GROUP BY ALL HAVING count(*) > 1)`,
  },
];

/** Throws at the first kind of breach, and names the first three lines of it. */
export async function checkCells(run: Run): Promise<void> {
  for (const { breach, condition } of checks) {
    const rows = await run<{ line: string }>({
      sql: `SELECT concat_ws(',', measure, authority, period, value, symbol)
          || ' in data/observations/' || data_set || '.csv' AS line
        FROM cells WHERE ${condition} ORDER BY line LIMIT 3`,
    });
    if (rows.length > 0) {
      const lines = rows.map(({ line }) => `  ${line}`).join('\n');
      throw new Error(`An observation ${breach}; run the import again.\n${lines}`);
    }
  }
}
