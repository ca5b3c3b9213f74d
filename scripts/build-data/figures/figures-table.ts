import sql, { join, raw } from 'sql-template-tag';
import { measures } from '../../../src/catalogue/measures';
import { measureSql } from '../../../src/query/measure-sql';
import { queryOf, type Query } from '../../../src/query/query';

/**
 * Fills `figures`: every measure as the product shows it, for every area and period, each by the
 * very SELECT that its page prints.
 */
export function fillFiguresQuery(): Query {
  const selects = measures.map(
    (measure) => sql`
      SELECT ${raw(`'${measure.id}'`)} AS measure, area::VARCHAR AS area, period, value,
             symbol::VARCHAR AS symbol, joint::VARCHAR AS joint
      FROM (${measureSql(measure)})`,
  );
  return queryOf(sql`
    INSERT INTO figures BY NAME
    SELECT * FROM (${join(selects, '\nUNION ALL\n')})
    ORDER BY measure, area, period`);
}
