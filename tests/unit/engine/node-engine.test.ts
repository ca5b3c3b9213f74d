import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeDatabase } from '../../../scripts/build-data/database';
import type { Engine } from '../../../src/engine/engine';
import { createNodeEngine } from '../../../src/engine/node';
import { EngineProblem } from '../../../src/engine/problem';
import { dataFolder, temporaryFolder } from './data-folder';

const path = join(temporaryFolder(), 'cin.duckdb');
let engine: Engine;

beforeAll(async () => {
  await writeDatabase(dataFolder(), path);
  engine = await createNodeEngine({ path });
});
afterAll(() => engine.close());

/** The problem that a statement runs into. */
async function problemOf(sql: string): Promise<EngineProblem> {
  const error: unknown = await engine.run({ sql }).catch((reason: unknown) => reason);
  if (error instanceof EngineProblem) return error;
  throw new Error(`No problem with ${sql}`);
}

test('prepares each statement once, however often it is run, and any number of them', async () => {
  for (let round = 0; round < 3; round += 1) {
    for (let n = 0; n < 80; n += 1) {
      expect(await engine.run({ sql: `SELECT ? + ${n} AS sum`, params: [1] })).toEqual([
        { sum: n + 1 },
      ]);
    }
  }
});

test('answers in the order asked, a failed query among them', async () => {
  const answers = await Promise.allSettled(
    ['SELECT 1 AS n', 'SELECT nonsense', 'SELECT 2 AS n'].map((sql) => engine.run({ sql })),
  );
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

describe('a wrong statement is a problem of kind "query"', () => {
  test.each([
    ['SELECT nonsense FROM observations', /nonsense/],
    ['SELEC', /syntax error/],
    ['SELECT 1; SELECT 2', /multiple|one/i],
    [`SELECT 'many'::INTEGER`, /many/],
    ['SELECT 1 AS n, 2 AS n', /Two columns are named "n"/],
    ['SELECT [1, 2] AS pair', /Column "pair"/],
  ])('%s', async (sql, message) => {
    const problem = await problemOf(sql);
    expect(problem.kind).toBe('query');
    expect(problem.message).toMatch(message);
    expect(await engine.run({ sql: 'SELECT 42 AS answer' })).toEqual([{ answer: 42 }]);
  });

  test('a parameter that is not a finite number', async () => {
    await expect(engine.run({ sql: 'SELECT ? AS n', params: [Number.NaN] })).rejects.toThrow(
      /Parameter 1 is NaN/,
    );
  });
});

describe('the engine is locked down', () => {
  test.each([
    [`SELECT * FROM read_csv('${import.meta.filename}')`, /disabled by configuration/],
    [`SELECT * FROM read_csv('https://localhost/x.csv')`, /httpfs|disabled by configuration/],
    [`COPY observations TO '${path}.csv'`, /disabled by configuration/],
    [`ATTACH '${path}.other' AS other`, /disabled by configuration/],
    ['INSTALL httpfs', /disabled/],
    ['LOAD httpfs', /disabled/],
    ['SET enable_external_access = true', /locked/],
    ['SET autoload_known_extensions = true', /locked/],
    ['SET lock_configuration = false', /locked/],
    ['RESET enable_external_access', /locked/],
    ['CREATE TABLE mine (a INTEGER)', /read-only/],
    ['DELETE FROM areas', /read-only/],
  ])('%s', async (sql, message) => {
    const problem = await problemOf(sql);
    expect(problem.kind).toBe('query');
    expect(problem.message).toMatch(message);
  });
});
