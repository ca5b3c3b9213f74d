import { describe, expect, test } from 'vitest';
import { findingOf } from '../../../scripts/bench/report/findings';
import { settings } from '../../../scripts/bench/settings';
import { chartResults } from '../../../scripts/bench/suites/charts-results';

const [full, slow] = settings;
if (!full || !slow) throw new Error('There are not two settings.');

const samples = { product: [8, 10, 30], scatter: [40, 40, 40] };

describe('the drawing of a chart', () => {
  test('is held to one frame of sixty a second, run by run', () => {
    const [frame] = chartResults(full, 'Funnel', 'new data', samples).map(findingOf);
    expect(frame).toMatchObject({
      suite: 'charts',
      what: 'Funnel, new data',
      against: 'one frame (1/60 s)',
      product: { median: 10, sample: [8, 10, 30] },
      verdict: { target: 1, met: true },
    });
    expect(frame).toHaveProperty('ratio', expect.closeTo(0.6, 10));
    expect(frame).toHaveProperty('other.sample.length', 3);
  });

  test('misses it from the first millisecond beyond', () => {
    const late = { ...samples, product: [17, 17, 17] };
    const [frame] = chartResults(full, 'Funnel', 'new data', late).map(findingOf);
    expect(frame).toMatchObject({ verdict: { met: false } });
  });

  test('stands beside the scatter’s for the record', () => {
    const [, scatter] = chartResults(full, 'Funnel', 'first draw', samples).map(findingOf);
    expect(scatter).toMatchObject({ ratio: 0.25, other: { median: 40 }, verdict: null });
  });

  test('is for the record alone where the processor is slowed down', () => {
    const findings = chartResults(slow, 'Funnel', 'new data', samples).map(findingOf);
    expect(findings).toMatchObject([{ verdict: null }, { verdict: null }]);
  });
});
