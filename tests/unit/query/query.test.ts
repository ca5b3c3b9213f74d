import sql from 'sql-template-tag';
import { expect, test } from 'vitest';
import { queryOf, queryText } from '../../../src/query/query';

test('a query is its text with ? and what stands for each', () => {
  const query = queryOf(sql`
    SELECT value
    FROM figures
    WHERE area = ${'370'} AND year(period) = ${2025}`);
  expect(query).toEqual({
    sql: 'SELECT value\nFROM figures\nWHERE area = ? AND year(period) = ?',
    params: ['370', 2025],
  });
  expect(queryText(query)).toContain("area = '370' AND year(period) = 2025");
});

test('text for reading keeps a quote from ending the literal', () => {
  expect(queryText({ sql: 'SELECT ?', params: ["King's Lynn'; DROP TABLE x"] })).toBe(
    "SELECT 'King''s Lynn''; DROP TABLE x'",
  );
});

test('NULL is written as NULL', () => {
  expect(queryText({ sql: 'SELECT ?', params: [null] })).toBe('SELECT NULL');
});
