// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { inAscii } from '../../../scripts/pages/in-ascii';

const page = `<!doctype html><title>Barnsley – “figures”</title>
<style>.star::before { content: '☆'; } /* – */</style>
<script type="application/json">{"title":"2016–17 𝄞"}</script>
<noscript><p title="a’b">−0.3 &amp; ☆</p></noscript>`;

/** A document as a browser reads it. */
const read = (text: string) => new DOMParser().parseFromString(text, 'text/html');

describe('a page in ASCII', () => {
  const written = inAscii(page);

  test('has no other character', () => {
    expect(written).toMatch(/^[\0-\x7f]*$/);
    expect(page).not.toMatch(/^[\0-\x7f]*$/);
  });

  test('reads as before: words, attributes, JSON', () => {
    const [before, after] = [read(page), read(written)];
    expect(after.title).toBe(before.title);
    const json = (document: Document) =>
      JSON.parse(document.querySelector('script')?.textContent ?? '') as unknown;
    expect(json(after)).toEqual({ title: '2016–17 𝄞' });
    expect(json(after)).toEqual(json(before));
  });

  test('keeps references that were there, and escapes styles as styles', () => {
    expect(written).toContain('&#x2212;0.3 &amp; &#x2606;');
    expect(written).toContain("content: '\\2606 '");
  });

  test('is the same where there is nothing to do', () => {
    expect(inAscii('<p>1.5%</p>')).toBe('<p>1.5%</p>');
    expect(inAscii(written)).toBe(written);
  });
});
