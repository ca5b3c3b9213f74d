import { describe, expect, test } from 'vitest';
import { publishedClaimPath, readPublishedClaim } from '../../../src/view/published-claim-view';

describe('the address of a published claim’s embed', () => {
  test('has a path of its own', () => {
    expect(publishedClaimPath('plans-43100')).toBe('embed/claims/plans-43100');
  });

  test.each([
    ['', { theme: 'light', id: null }],
    ['?theme=dark&id=story-7_a', { theme: 'dark', id: 'story-7_a' }],
    ['?theme=auto&utm_source=news&said=1', { theme: 'auto', id: null }],
  ])('says how it is shown: “%s”', (search, view) => {
    expect(readPublishedClaim(search)).toEqual({ view });
  });

  test.each([
    ['theme=<script>alert(1)</script>', '“theme” cannot be “<script>alert(1)</script>”'],
    ['theme=', '“theme” has no value'],
    ['theme=dark&theme=light', '“theme” cannot be “dark”. Allowed: one value'],
    ['id=a b', '“id” cannot be “a b”'],
    [`id=${'x'.repeat(65)}`, `“id” cannot be “${'x'.repeat(40)}…”`],
  ])('refuses %s', (search, problem) => {
    const read = readPublishedClaim(search);
    if (!('problems' in read)) throw new Error('Not refused.');
    expect(read.problems).toHaveLength(1);
    expect(read.problems[0]).toContain(problem);
  });
});
