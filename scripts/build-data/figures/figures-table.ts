import sql, { raw } from 'sql-template-tag';
import { measures } from '../../../src/catalogue/measures';
import { measureSql } from '../../../src/query/measure-sql';
import { queryOf } from '../../../src/query/query';
import type { Run } from '../database/run';

/**
 * Fills the temporary table `shown`: every measure as the product shows it, for every area and
 * period, each by the very SELECT that its page prints. One after the other: in one statement they
 * take 14 GB.
 */
export async function fillShown(run: Run): Promise<void> {
  for (const measure of measures) {
    await run(
      queryOf(sql`INSERT INTO shown BY NAME
        SELECT ${raw(`'${measure.id}'`)} AS measure, area, period, value, symbol, joint
        FROM (${measureSql(measure)})`),
    );
  }
}
