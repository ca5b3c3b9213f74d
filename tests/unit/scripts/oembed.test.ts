import { describe, expect, test } from 'vitest';
import { oembedOf, oembedPath } from '../../../scripts/embed/oembed';

const site = { dir: 'dist', base: '/open/', origin: 'https://example.org' };
const embedded = { path: 'embed/claims/x', title: 'A claim', height: 544, thumbnail: null };

describe('an oEmbed answer', () => {
  test('says the embed’s own height in a column, in itself and in its code', () => {
    const answer = oembedOf(embedded, site);
    expect(answer).toMatchObject({ type: 'rich', version: '1.0', width: 600, height: 544 });
    expect(answer.html).toContain('src="https://example.org/open/embed/claims/x"');
    expect(answer.html).toContain('height="544"');
    expect(oembedPath(embedded.path)).toBe('oembed/embed/claims/x.json');
  });

  test.each([
    [120, 200],
    [200, 200],
    [1000, 1000],
    [1234, 1000],
  ])('of %d pixels says %d: WordPress lets frames be no lower and no higher', (own, said) => {
    const answer = oembedOf({ ...embedded, height: own }, site);
    expect(answer.height).toBe(said);
    expect(answer.html).toContain(`height="${said}"`);
  });

  test('has a picture with its size, or nothing of one', () => {
    expect(Object.keys(oembedOf(embedded, site))).not.toContain('thumbnail_width');
    expect(oembedOf({ ...embedded, thumbnail: 'cards/x.png' }, site)).toMatchObject({
      thumbnail_url: 'https://example.org/open/cards/x.png',
      thumbnail_width: 600,
      thumbnail_height: 315,
    });
  });
});
