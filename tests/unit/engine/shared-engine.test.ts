import { expect, test } from 'vitest';
import { createNodeEngine } from '../../../src/engine/node';
import { EngineProblem } from '../../../src/engine/problem';
import { shareEngine } from '../../../src/engine/shared-engine';

test('starts once for all who ask, and tells how it goes', async () => {
  let starts = 0;
  const shared = shareEngine(() => {
    starts += 1;
    return createNodeEngine();
  });
  const states = [shared.state().name];
  const stop = shared.subscribe(() => states.push(shared.state().name));
  const [first, second] = await Promise.all([shared.start(), shared.start()]);
  expect(await first.run({ sql: 'SELECT 1 AS n' })).toEqual([{ n: 1 }]);
  expect(second).toBe(first);
  expect(await shared.start()).toBe(first);
  expect(starts).toBe(1);
  expect(states).toEqual(['idle', 'starting', 'ready']);
  stop();
  await first.close();
});

test('after a failure says why, and starts anew for the next who asks', async () => {
  let online = false;
  const shared = shareEngine(() =>
    online ? createNodeEngine() : Promise.reject(new EngineProblem('network', 'no such file')),
  );
  await expect(shared.start()).rejects.toThrow('no such file');
  expect(shared.state()).toMatchObject({ name: 'failed', problem: { kind: 'network' } });
  online = true;
  const engine = await shared.start();
  expect(shared.state()).toEqual({ name: 'ready' });
  await engine.close();
});

test('takes code that could not be fetched for a problem of the network', async () => {
  const shared = shareEngine(() => Promise.reject(new TypeError('Failed to fetch a module')));
  await expect(shared.start()).rejects.toMatchObject({ kind: 'network' });
});

test('a failed query leaves it ready', async () => {
  const shared = shareEngine(() => createNodeEngine());
  const engine = await shared.start();
  await expect(engine.run({ sql: 'SELECT nonsense' })).rejects.toMatchObject({ kind: 'query' });
  expect(shared.state()).toEqual({ name: 'ready' });
  await engine.close();
});

test('an engine that crashed is replaced for the next who asks', async () => {
  const shared = shareEngine(async () => ({
    ...(await createNodeEngine()),
    run: () => Promise.reject(new EngineProblem('crashed', 'unreachable')),
  }));
  const engine = await shared.start();
  await expect(engine.run({ sql: 'SELECT 1 AS n' })).rejects.toThrow('unreachable');
  expect(shared.state()).toMatchObject({ name: 'failed', problem: { kind: 'crashed' } });
  const next = await shared.start();
  expect(next).not.toBe(engine);
  expect(shared.state()).toEqual({ name: 'ready' });
  await expect(engine.run({ sql: 'SELECT 1 AS n' })).rejects.toThrow('unreachable');
  expect(shared.state(), 'the old engine has no say any more').toEqual({ name: 'ready' });
});
