import { describe, expect, test } from 'vitest';
import { inColumns } from '../../../scripts/bench/report/columns';
import { findingOf } from '../../../scripts/bench/report/findings';
import { jsonOf } from '../../../scripts/bench/report/json';
import { reportOn, type LeftOut } from '../../../scripts/bench/report/report';
import { textOf } from '../../../scripts/bench/report/text';
import { verdictOf } from '../../../scripts/bench/report/verdict';
import type { Comparison, QueryTimes, Result } from '../../../scripts/bench/result';
import { settings } from '../../../scripts/bench/settings';

const [setting] = settings;
if (!setting) throw new Error('There is no setting.');

const machine = { platform: 'linux x64', node: '20.19.0', processors: 4, load: 0.2 };
const options = { suites: ['first-chart'], runs: 7, json: false } as const;

const comparison: Comparison = {
  kind: 'comparison',
  suite: 'first-chart',
  setting,
  what: 'First chart painted',
  against: 'the same from JSON',
  product: [128, 160, 192],
  other: [128, 128, 128],
  target: 1.1,
};

const queries: QueryTimes = {
  kind: 'queries',
  setting,
  query: 'figuresQuery',
  // The 95th percentile of 21 values is the last but one.
  sample: Array.from({ length: 21 }, (_, index) => index),
  roundTrip: Array.from({ length: 21 }, () => 2),
  target: 20,
};

function report(results: Result[], leftOut: LeftOut[] = [], runs = 7, load = 0.2) {
  return reportOn(results, leftOut, { ...options, runs }, { ...machine, load });
}

describe('a verdict', () => {
  test('is that a target is met up to the target itself', () => {
    expect(verdictOf(1.1, 1.1)).toMatchObject({ met: true, missedBy: 0 });
  });

  test('says by how much it is missed', () => {
    const { met, missedBy } = verdictOf(1.35, 1.1);
    expect(met).toBe(false);
    expect(missedBy).toBeCloseTo(0.25, 10);
  });
});

describe('a finding', () => {
  test('of a comparison is the ratio of medians, and the quartiles of pairs', () => {
    expect(findingOf(comparison)).toMatchObject({
      product: { median: 160, least: 128, greatest: 192 },
      other: { median: 128 },
      ratio: 1.25,
      quartiles: [1.125, 1.375],
      verdict: { met: false, target: 1.1 },
    });
  });

  test('of a comparison for the record is not judged', () => {
    expect(findingOf({ ...comparison, target: null })).toMatchObject({ verdict: null });
  });

  test('of queries judges the 95th percentile, beside that of the round trip', () => {
    expect(findingOf(queries)).toMatchObject({
      product: { median: 10, p95: 19 },
      roundTrips: { median: 5, p95: 9.5 },
      verdict: { figure: 19, target: 20, met: true },
    });
    expect(findingOf({ ...queries, target: 18 })).toMatchObject({ verdict: { met: false } });
  });
});

describe('the report', () => {
  test('says of each line what it is held to and how it stands', () => {
    const lines = textOf(report([comparison, queries])).split('\n');
    const line = lines.find((one) => one.startsWith('First chart painted'));
    expect(line).toContain('÷ the same from JSON at full speed');
    expect(line).toContain('1.25×');
    expect(line).toContain('160 ms (128 to 192)');
    expect(line).toContain('≤ 1.10×: missed by 0.15×');
    expect(lines.find((one) => one.startsWith('figuresQuery'))).toContain('≤ 20.0 ms: met');
  });

  test('says what was left out, and why', () => {
    const text = textOf(report([], [{ suite: 'import', reason: 'No files.' }]));
    expect(text).toContain('Left out: import. No files.');
  });

  test('warns of too few runs and of a busy machine', () => {
    expect(report([]).warnings).toEqual([]);
    expect(report([], [], 6).warnings).toEqual([expect.stringContaining('Fewer than 7')]);
    expect(report([], [], 7, 2.5).warnings).toEqual([expect.stringContaining('busy')]);
  });

  test('is the same for a program: one JSON object, with every sample', () => {
    const parsed: unknown = JSON.parse(jsonOf(report([comparison])));
    expect(parsed).toMatchObject({
      runs: 7,
      findings: [{ suite: 'first-chart', ratio: 1.25, product: { sample: [128, 160, 192] } }],
    });
  });
});

describe('columns', () => {
  test('stand under one another, the first and last to the left', () => {
    const rows = [
      ['', 'p50', 'target'],
      ['a query', '12 ms', 'met'],
    ];
    expect(inColumns(rows)).toEqual(['           p50  target', 'a query  12 ms  met']);
  });
});
