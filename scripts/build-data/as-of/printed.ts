import type { Measure } from '../../../src/catalogue/measures/measure';
import type { Run } from '../database/run';
import type { PrintedRateRow } from '../figures/printed-rates';
import { insertRows } from './insert-rows';

/**
 * Counts whose rate a release printed beside another column of the same count: D5 has children on plans at
 * 31 March, and D1 has them with their rate.
 */
const printedBeside: Readonly<Record<string, string>> = {
  'plans-at-31-march': 'child-protection-plans-at-31-march',
};

/** The column beside which releases printed the measure's rate per 10,000 children; null for another measure. */
export function printedColumn({ formula }: Measure): string | null {
  if (formula.kind !== 'ratio' || formula.scale !== 10_000) return null;
  const [count] = formula.numerator.columns;
  return printedBeside[count] ?? count;
}

/**
 * Puts the rates that a release printed in the place of those worked out from its counts, so that they are the
 * printed ones whatever the populations are today. Throws where one has no figure to replace.
 */
export async function putPrinted(
  run: Run,
  printed: readonly PrintedRateRow[],
  measure: Measure,
  release: string,
): Promise<void> {
  const column = printedColumn(measure);
  const rates = printed.filter((row) => row.column === column && row.release === release);
  if (rates.length === 0) return;
  // Emptied, not made anew: statements that are kept know the table that they were made for.
  await run({
    sql: 'CREATE TEMP TABLE IF NOT EXISTS printed (area VARCHAR, period DATE, rate DOUBLE)',
  });
  await run({ sql: 'DELETE FROM printed' });
  await insertRows(
    run,
    'printed',
    '(?, ?::DATE, ?)',
    rates.map((row) => [row.area, row.period, row.printed]),
  );
  const lost = await run<{ area: string; period: string }>({
    sql: `SELECT area, period FROM printed
      ANTI JOIN (SELECT area::VARCHAR AS area, period FROM figures
        WHERE measure = ? AND value IS NOT NULL) USING (area, period) LIMIT 1`,
    params: [measure.id],
  });
  const [one] = lost;
  if (one) {
    throw new Error(
      `data/lookups/printed-rates.csv: ${column} of ${one.area} at ${one.period} is printed in ${release}, but ${measure.id} has no figure there.`,
    );
  }
  await run({
    sql: `UPDATE figures SET value = printed.rate FROM printed
      WHERE figures.measure = ? AND figures.area::VARCHAR = printed.area
        AND figures.period = printed.period`,
    params: [measure.id],
  });
}
