import { describe, expect, test } from 'vitest';
import type { AuthorityChange } from '../../../src/vocabulary/area';
import {
  firstPeriodAfter,
  kinOf,
  lastPeriodBefore,
  predecessorsOf,
  sameAreaChanges,
  successorsOf,
  takenOverOn,
} from '../../../src/vocabulary/lineage';
import { periodKinds } from '../../../src/vocabulary/period';

const change = (
  year: number,
  kind: AuthorityChange['kind'],
  predecessor: string,
  successor: string,
): AuthorityChange => ({ year, kind, predecessor, successor });

/** A was divided into B and C; C went on as itself; B and D merged into E, with a part of C. */
const changes = [
  change(2015, 'split', 'A', 'B'),
  change(2015, 'split', 'A', 'C'),
  change(2018, 'same area', 'C', 'C'),
  change(2020, 'merged', 'B', 'E'),
  change(2020, 'merged', 'D', 'E'),
  change(2020, 'part moved', 'C', 'E'),
];

const steps = (kin: ReturnType<typeof successorsOf>) => kin.map((one) => [one.code, one.steps]);

describe('the register as a graph', () => {
  test('successors come through any number of steps, nearest first, each once', () => {
    expect(steps(successorsOf('A', changes))).toEqual([
      ['B', 1],
      ['C', 1],
      ['E', 2],
    ]);
    expect(successorsOf('E', changes)).toEqual([]);
  });

  test('predecessors go back the same way', () => {
    expect(steps(predecessorsOf('E', changes))).toEqual([
      ['B', 1],
      ['D', 1],
      ['C', 1],
      ['A', 2],
    ]);
  });

  test('an authority that went on as itself is neither its own predecessor nor its successor', () => {
    expect(steps(successorsOf('C', changes))).toEqual([['E', 1]]);
    expect(sameAreaChanges('C', changes).map(({ year }) => year)).toEqual([2018]);
    expect(sameAreaChanges('A', changes)).toEqual([]);
  });

  test('a loop in the register ends', () => {
    const loop = [change(2015, 'merged', 'A', 'B'), change(2020, 'merged', 'B', 'A')];
    expect(steps(successorsOf('A', loop))).toEqual([['B', 1]]);
    expect(kinOf('A', loop)).toEqual(['A', 'B']);
  });

  test('kin is everybody whom reorganisations connect, itself first', () => {
    expect(kinOf('D', changes)).toEqual(['D', 'E', 'B', 'C', 'A']);
    expect(kinOf('Z', changes)).toEqual(['Z']);
  });
});

test('a successor takes over in every census at the first reference date after 1 April', () => {
  const cumbria = { year: 2024 };
  expect(takenOverOn(cumbria)).toBe('2023-04-01');
  expect(periodKinds.map((kind) => firstPeriodAfter(cumbria, kind))).toEqual([
    '2024-03-31',
    '2024-03-31',
    '2023-09-30',
    '2023-06-30',
  ]);
  expect(periodKinds.map((kind) => lastPeriodBefore(cumbria, kind))).toEqual([
    '2023-03-31',
    '2023-03-31',
    '2022-09-30',
    '2022-06-30',
  ]);
});
