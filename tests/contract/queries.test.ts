import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measures } from '../../src/catalogue/measures';
import { relationships } from '../../src/catalogue/relationships';
import type { Engine } from '../../src/engine/engine';
import { areaQueries } from '../../src/figure/area-data';
import { compareQuery } from '../../src/query/compare';
import {
  authoritiesQuery,
  figuresQuery,
  latestFiguresQuery,
  neighboursMedianQuery,
  periodsQuery,
} from '../../src/query/figures';
import { measureSql } from '../../src/query/measure-sql';
import { areaPairsQuery, authorityPairsQuery, latestPairQuery } from '../../src/query/pairs';
import { queryOf, queryText, type Query } from '../../src/query/query';
import type { FigureRow, MedianRow } from '../../src/query/rows';
import { builtDatabase } from '../support/database';
import { everyAreaFacts } from '../support/facts';

let engine: Engine;
beforeAll(async () => {
  engine = await builtDatabase();
});
afterAll(() => engine.close());

const england = 'E92000001';
const [relationship] = relationships;
if (!relationship) throw new Error('no relationship');

const queries: [string, Query][] = [
  ['figures', figuresQuery(['referrals', 'caseload'], ['370', england])],
  ['neighbours’ median', neighboursMedianQuery(['caseload'], '370', '2025')],
  ['authorities', authoritiesQuery('caseload', '2025-09-30')],
  ['periods', periodsQuery('caseload')],
  ['latest figures', latestFiguresQuery('370', england)],
  ['pairs of areas', areaPairsQuery(relationship, ['370', england])],
  ['pairs of authorities', authorityPairsQuery(relationship, '2025-03-31')],
  ['latest pair', latestPairQuery(relationship)],
  ...measures.map((measure): [string, Query] => [
    `${measure.id}, to compare`,
    compareQuery(measure),
  ]),
  ...measures.map((measure): [string, Query] => [measure.id, queryOf(measureSql(measure))]),
];

describe.each(queries)('%s', (_, query) => {
  test('is explained by the engine, with its parameters', async () => {
    const plan = await engine.run({ sql: `EXPLAIN ${query.sql}`, params: query.params });
    expect(plan.length).toBeGreaterThan(0);
  });

  test('reads the same for a person: the text with its values gives the same rows', async () => {
    const text = queryText(query);
    expect(text).not.toContain('?');
    const sorted = (rows: object[]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(sorted(await engine.run({ sql: text }))).toEqual(sorted(await engine.run(query)));
  });

  test('gives rows', async () => {
    expect((await engine.run(query)).length).toBeGreaterThan(0);
  });
});

test.each(measures.map((measure) => [measure.id, measure] as const))(
  'the table of figures holds what the SELECT of %s gives, row for row',
  async (id, measure) => {
    const columns = 'area::VARCHAR AS area, period, value, symbol::VARCHAR AS symbol';
    const derived = await engine.run({
      sql: `SELECT ${columns} FROM (${queryOf(measureSql(measure)).sql}) ORDER BY area, period`,
    });
    const kept = await engine.run({
      sql: `SELECT ${columns} FROM figures WHERE measure = ? ORDER BY area, period`,
      params: [id],
    });
    expect(derived).toEqual(kept);
  },
);

test('a median of neighbours is the middle of their figures, a joint return counted once', async () => {
  const pairs = [
    ['314', '318'],
    ['940', '941'],
  ];
  const facts = everyAreaFacts().find(({ neighbours }) =>
    pairs.some((pair) =>
      pair.every((code) => neighbours.some((neighbour) => neighbour.code === code)),
    ),
  );
  if (!facts?.neighboursModel) throw new Error('no authority has both as neighbours');
  const medians = await engine.run<MedianRow>(
    neighboursMedianQuery(['caseload'], facts.area.code, facts.neighboursModel),
  );
  for (const { period, value, contributors } of medians) {
    const rows = await engine.run<FigureRow>(
      figuresQuery(
        ['caseload'],
        facts.neighbours.map(({ code }) => code),
      ),
    );
    const returns = new Map(
      rows
        .filter((row) => row.period === period && row.value !== null)
        .map((row) => [row.joint ?? row.area, Math.round((row.value ?? 0) * 10)]),
    );
    const sorted = [...returns.values()].sort((a, b) => a - b);
    const middle = sorted.length / 2;
    const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
    expect(contributors).toBe(sorted.length);
    expect(value).toBe(Math.round((low + high) / 2) / 10);
  }
  expect(medians.length).toBe(9);
});

test('a median of fewer than five is none', async () => {
  const rows = await engine.run<MedianRow>({
    sql: queryText(neighboursMedianQuery(['caseload'], '370', '2025')).replace(
      "AND n.model = '2025'",
      "AND n.model = '2025' AND n.rank <= 4",
    ),
  });
  expect(rows.map(({ value, contributors }) => [value, contributors])).toEqual(
    Array.from({ length: 9 }, () => [null, 4]),
  );
});

test('an area’s page asks only for what it shows', () => {
  const facts = everyAreaFacts();
  const of = (slug: string) => facts.find(({ area }) => area.slug === slug);
  const [barnsley, nation] = [of('barnsley'), of('england')];
  if (!barnsley || !nation) throw new Error('no such area');
  expect(areaQueries(nation).others).toBeNull();
  expect(areaQueries(nation).medians).toBeNull();
  expect(areaQueries(barnsley).medians?.query.params).toContain('2025');
});
