import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compare } from '../../../scripts/import/compare/compare';
import { readPublished } from '../../../scripts/import/import';
import { describePublished, publishedFolder } from '../../support/published';

describePublished('importing the published files', () => {
  test('reproduces data/ byte for byte', async () => {
    const { outputs } = await readPublished(publishedFolder(), { to: 'data' });
    expect(compare(outputs, 'data')).toEqual([]);
    expect(outputs.size).toBe(51);
    for (const [path, content] of outputs) {
      expect(readFileSync(`data/${path}`).equals(Buffer.from(content)), path).toBe(true);
    }
  });

  test('makes 505,412 observations', async () => {
    const { observations } = await readPublished(publishedFolder(), { to: 'data' });
    expect(Object.fromEntries(observations)).toEqual({
      'a1-totals': 372,
      'a2-section-47-conferences-and-plans': 300,
      'a3-primary-need': 1540,
      'a4-ethnicity': 980,
      'a5-category-of-abuse-by-characteristic': 672,
      'a6-category-of-abuse': 72,
      'a7-age-gender-and-ethnicity': 640,
      'b1-children-in-need': 17056,
      'b2-recorded-disability': 29505,
      'b3-primary-need': 21637,
      'b4-duration-of-open-episodes': 21637,
      'b5-duration-of-ended-episodes': 21637,
      'b6-reason-for-closure': 33439,
      'b7-child-in-need-plans': 3451,
      'c1-referrals': 21320,
      'c2-assessments': 23439,
      'c3-assessment-factors': 52480,
      'c4-section-47-and-conferences': 23452,
      'c5-referrals-by-source': 21636,
      'c6-referrals-by-month': 25571,
      'd1-child-protection-plans': 13769,
      'd2-plans-starting-by-category-of-abuse': 21637,
      'd3-repeat-plans': 6396,
      'd4-plans-at-31-march-by-category-of-abuse': 21637,
      'd5-plans-at-31-march': 23452,
      'd6-plans-reviewed-within-timescales': 5901,
      'd7-plans-ending-by-duration': 21637,
      'd8-plans-ending-in-first-six-months': 17703,
      'headline-figures': 72,
      population: 2132,
      'sfr-2010': 5508,
      'sfr-2011': 5814,
      'sfr-2012': 6732,
      workforce: 32186,
    });
  });
});
