import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compare } from '../../../scripts/import/compare/compare';
import { readPublished } from '../../../scripts/import/import';
import { describePublished, publishedFolder } from '../../support/published';

describePublished('importing the published files', () => {
  test('reproduces data/ byte for byte', async () => {
    const { outputs } = await readPublished(publishedFolder(), { to: 'data' });
    expect(compare(outputs, 'data')).toEqual([]);
    expect(outputs.size).toBe(12);
    for (const [path, content] of outputs) {
      expect(readFileSync(`data/${path}`).equals(Buffer.from(content)), path).toBe(true);
    }
  });

  test('makes 125,994 observations', async () => {
    const { observations } = await readPublished(publishedFolder(), { to: 'data' });
    expect(Object.fromEntries(observations)).toEqual({
      'b1-children-in-need': 17056,
      'c1-referrals': 21320,
      'c4-section-47-and-conferences': 23452,
      'd3-repeat-plans': 6396,
      'd5-plans-at-31-march': 23452,
      workforce: 32186,
      population: 2132,
    });
  });
});
