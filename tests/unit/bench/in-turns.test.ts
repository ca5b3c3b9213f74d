import { describe, expect, test } from 'vitest';
import { inTurns } from '../../../scripts/bench/in-turns';
import { pick } from '../../../scripts/bench/pick';

describe('things that are timed in turns', () => {
  test('alternate, and every other round goes backwards', async () => {
    const order: string[] = [];
    const thing = (name: string, times: number[]) => () => {
      order.push(name);
      return Promise.resolve(times.shift() ?? NaN);
    };
    const rounds: number[] = [];
    const samples = await inTurns([thing('a', [1, 2, 3]), thing('b', [10, 20, 30])], 3, (round) =>
      rounds.push(round),
    );
    expect(order.join('')).toBe('abbaab');
    expect(samples).toEqual([
      [1, 2, 3],
      [10, 20, 30],
    ]);
    expect(rounds).toEqual([1, 2, 3]);
  });
});

describe('what is picked from a list', () => {
  const picked = (list: string[], turns: number) =>
    Array.from({ length: turns }, (_, turn) => pick(list, turn, turns)).join('');

  test('is from all along a long one', () => {
    expect(picked(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], 4)).toBe('aceg');
  });

  test('begins again where a list is short', () => {
    expect(picked(['a', 'b', 'c'], 7)).toBe('abcabca');
  });

  test('is nothing to be had from an empty one', () => {
    expect(() => pick([], 0, 3)).toThrow('nothing');
  });
});
