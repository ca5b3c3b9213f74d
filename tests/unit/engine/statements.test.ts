import { beforeEach, expect, test } from 'vitest';
import { Statements } from '../../../src/engine/statements';

let log: string[];
let statements: Statements<string>;

beforeEach(() => {
  log = [];
  const note = (what: string) => (sql: string) => {
    log.push(`${what} ${sql}`);
    return Promise.resolve(sql);
  };
  statements = new Statements(
    note('open'),
    async (sql) => {
      await note('close')(sql);
    },
    2,
  );
});

const use = (sql: string) => statements.use(sql, (prepared) => Promise.resolve(prepared));

test('prepares once what is asked again', async () => {
  expect([await use('a'), await use('a')]).toEqual(['a', 'a']);
  expect(log).toEqual(['open a']);
});

test('closes the one used longest ago when there are too many', async () => {
  for (const sql of ['a', 'b', 'a', 'c', 'a', 'b']) await use(sql);
  expect(log).toEqual(['open a', 'open b', 'open c', 'close b', 'open b', 'close c']);
});

test('prepares afresh one that failed, and tells its own error', async () => {
  const failing = statements.use('a', () => Promise.reject(new Error('wrong')));
  await expect(failing).rejects.toThrow('wrong');
  await use('a');
  expect(log).toEqual(['open a', 'close a', 'open a']);
});

test('closes all of them at the end', async () => {
  for (const sql of ['a', 'b']) await use(sql);
  await statements.close();
  expect(log).toEqual(['open a', 'open b', 'close a', 'close b']);
});
