import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchTimers, type Timers } from '../../../scripts/prerender/timers';

const real = { setTimeout, clearTimeout, setImmediate, clearImmediate };
let timers: Timers;

beforeEach(() => {
  timers = watchTimers();
});
afterEach(() => {
  Object.assign(globalThis, real);
});

test('waits for what is called soon, and for what that asks for', async () => {
  const called: string[] = [];
  setTimeout(() => {
    called.push('first');
    setImmediate(() => called.push('second'));
    void Promise.resolve().then(() => setTimeout((name: string) => called.push(name), 20, 'third'));
  }, 10);
  await timers.settled();
  expect(called).toEqual(['first', 'second', 'third']);
});

test('does not wait for what was called off, nor for what comes much later', async () => {
  clearTimeout(setTimeout(() => undefined, 400));
  clearImmediate(setImmediate(() => undefined));
  const late = setTimeout(() => undefined, 60_000);
  const started = performance.now();
  await timers.settled();
  expect(performance.now() - started).toBeLessThan(300);
  clearTimeout(late);
});

test('is not held up by what throws', async () => {
  const thrown: unknown[] = [];
  const listen = (error: unknown) => thrown.push(error);
  const before = process.listeners('uncaughtException');
  process.removeAllListeners('uncaughtException').once('uncaughtException', listen);
  setTimeout(() => {
    throw new Error('a timer failed');
  }, 1);
  await timers.settled();
  process.removeAllListeners('uncaughtException');
  for (const one of before) process.on('uncaughtException', one);
  expect(thrown).toHaveLength(1);
});
