import { describe, expect, test } from 'vitest';
import { readClaimEmbed, writeClaimEmbed } from '../../../src/view/claim-embed-view';
import { readClaimView } from '../../../src/view/claim-view';

function problemsOf(search: string): readonly string[] {
  const read = readClaimEmbed(search);
  return 'problems' in read ? read.problems : [];
}

describe('the address of an embedded claim', () => {
  test.each([
    'said=632830&how=exactly',
    'measure=re-referrals&area=barnsley&year=2013&said=24.9',
    'measure=plans-at-31-march&kind=percent&year=2014&since=2010&said=-3.5&how=more-than',
  ])('says what the check’s own address says: %s', (search) => {
    const claim = readClaimView(search);
    expect(readClaimEmbed(`?${search}&utm_source=news`)).toEqual({
      view: { claim, theme: 'light', id: null },
    });
    expect(writeClaimEmbed({ claim, theme: 'light', id: null })).toBe(search);
  });

  test('has a theme and a name, as other embeds have', () => {
    const search = 'said=5&theme=dark&id=story-7_a';
    const read = readClaimEmbed(search);
    if ('problems' in read) throw new Error(read.problems.join(' '));
    expect(read.view).toMatchObject({ theme: 'dark', id: 'story-7_a' });
    expect(writeClaimEmbed(read.view)).toBe(search);
  });

  test.each([
    ['said=<script>alert(1)</script>', '“said” cannot be “<script>alert(1)</script>”'],
    ['said=1e9', '“said” cannot be “1e9”'],
    ['said=1&said=2', '“said” cannot be “1”. Allowed: one value (it is given 2 times)'],
    ['said=', '“said” has no value'],
    ['', '“said” has no value'],
    ['said=1&measure=../../secret', '“measure” cannot be “../../secret”'],
    [`said=1&area=${'a'.repeat(200)}`, `“area” cannot be “${'a'.repeat(40)}…”`],
    ['said=1&year=99999', '“year” cannot be “99999”'],
    ['said=1&kind=percent&since=-1', '“since” cannot be “-1”'],
    ['said=1&kind=rank', '“kind” cannot be “rank”'],
    ['said=1&how=never', '“how” cannot be “never”'],
    ['said=1&theme=purple', '“theme” cannot be “purple”'],
    ['said=1&id=a b', '“id” cannot be “a b”'],
  ])('refuses %s', (search, problem) => {
    const problems = problemsOf(search);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  test('names every value that makes no sense', () => {
    expect(problemsOf('said=x&year=1&area=!')).toHaveLength(3);
  });
});
