import { describe, expect, test } from 'vitest';
import { readArguments, suiteIds } from '../../../scripts/bench/arguments';

describe('the arguments of the benchmark', () => {
  test('ask for everything, seven times, to be read by a person', () => {
    expect(readArguments([])).toEqual({ suites: suiteIds, runs: 7, json: false });
  });

  test('can ask for parts, in the order that they are measured in', () => {
    const { suites, runs, json } = readArguments(
      '--only import --only charts --runs 3 --json'.split(' '),
    );
    expect({ suites, runs, json }).toEqual({ suites: ['charts', 'import'], runs: 3, json: true });
  });

  test.each([
    ['--only tables', 'no such part'],
    ['--runs 0', 'a whole number'],
    ['--runs 2.5', 'a whole number'],
    ['--runs many', 'a whole number'],
    ['--fast', "Unknown option '--fast'"],
  ])('%s: are refused with a reason and the usage', (line, reason) => {
    const read = () => readArguments(line.split(' '));
    expect(read).toThrow(reason);
    expect(read).toThrow('Usage: npm run bench');
  });
});
