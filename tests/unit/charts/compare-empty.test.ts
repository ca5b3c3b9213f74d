import { describe, expect, test } from 'vitest';
import { describeNothing } from '../../../src/charts/compare-empty';

const missing = (text: string) => ({ key: text, label: 'Barnsley', role: 'other' as const, text });

describe('describeNothing', () => {
  test('says the one reason that all share', () => {
    const texts = ['[x] not available', '[x] not available'];
    expect(describeNothing(texts.map(missing))).toBe(
      'Nothing to draw: every authority’s figure is [x] not available.',
    );
  });

  test('leads to the list where reasons differ, and says so where there is none', () => {
    expect(describeNothing([missing('[x] not available'), missing('[c] suppressed')])).toContain(
      'list',
    );
    expect(describeNothing([])).toContain('no authority has a figure');
  });
});
