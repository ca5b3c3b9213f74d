// @vitest-environment happy-dom
import { createElement, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimsFile } from '../../scripts/build-data/figures/claims-file';
import { readRevisions } from '../../scripts/build-data/figures/revisions-file';
import { finderEntries } from '../../scripts/build-data/figures/finder-file';
import { readLookups } from '../../scripts/build-data/lookups';
import { readProvenance, sourcesOf } from '../../scripts/build-data/provenance';
import { articles, claims } from '../../src/catalogue/claims';
import '../../src/catalogue/measures';
import type { Engine } from '../../src/engine/engine';
import { ClaimEntry } from '../../src/features/claims/claim-entry';
import { PublishedClaimPage } from '../../src/features/embed/published-claim-page';
import { checkClaims } from '../../src/figure/claims/check-claims';
import type { ClaimsFile } from '../../src/figure/claims/claims-file';
import { publishedClaims } from '../../src/figure/claims/published-claim';
import { spokenAreas } from '../../src/figure/claims/spoken-areas';
import { builtDatabase } from '../support/database';

let engine: Engine;
let file: ClaimsFile;
beforeAll(async () => {
  engine = await builtDatabase();
  const sources = sourcesOf(readProvenance('data'));
  const nameOf = spokenAreas(finderEntries(readLookups('data')));
  file = await claimsFile(engine.run, readRevisions('data'), sources, nameOf);
});
afterAll(() => engine.close());

/** What a reader sees of an element, drawn in a page of its own. */
function drawn(element: ReactElement): HTMLElement {
  const place = document.createElement('div');
  const client = new QueryClient();
  flushSync(() =>
    createRoot(place).render(createElement(QueryClientProvider, { client }, element)),
  );
  return place;
}

const texts = (place: HTMLElement, selector: string) =>
  [...place.querySelectorAll(selector)].map(({ textContent }) => textContent);

/** A claim on the page of all claims, and in its frame. */
function twice(of: ClaimsFile, id: string): { page: HTMLElement; frame: HTMLElement } {
  const checked = checkClaims(articles, of)
    .flatMap((article) => article.claims)
    .find(({ claim }) => claim.id === id);
  const published = publishedClaims(articles, of).find((one) => one.id === id);
  if (!checked || !published) throw new Error(`No claim ${id}.`);
  return {
    page: drawn(createElement(ClaimEntry, { checked })),
    frame: drawn(createElement(PublishedClaimPage, { checked: published, base: '/' })),
  };
}

describe('the embed of every published claim', () => {
  test.each(claims.map(({ id }) => id))('%s: says what the page of all claims says', (id) => {
    const { page, frame } = twice(file, id);
    expect(texts(frame, 'h1')).toEqual(texts(page, '.claim-says'));
    expect(texts(frame, '.verdict')).toEqual(texts(page, '.verdict'));
    expect(frame.querySelector('.verdict svg')?.outerHTML).toBe(
      page.querySelector('.verdict svg')?.outerHTML,
    );
    expect(texts(frame, '.claim-sentence')).toEqual(texts(page, '.claim-sentence'));
    // Why, and what can be said beside it, word for word and in the same order.
    const why = texts(frame, 'main > p:not(.claim-verdict):not(.claim-sentence)');
    expect(why).toEqual(texts(page, '.claim-words > p:not(.claim-says):not(.claim-sentence)'));
    expect(why.length).toBeGreaterThan(0);
    expect(texts(frame, '.claim-facts')).toEqual(texts(page, '.claim-facts'));
    const link = frame.querySelector('.embed-more a')?.getAttribute('href');
    expect(link).toBe(`/claims#${page.querySelector('article')?.id ?? ''}`);
  });

  test('says who said it and when, and where the figures are from', () => {
    for (const { id, saidBy, article, address, facts, beside, source } of publishedClaims(
      articles,
      file,
    )) {
      const { frame } = twice(file, id);
      const line = texts(frame, '.claim-said-by')[0] ?? '';
      expect(line).toContain(saidBy);
      expect(line).toContain(article ?? 'title not known to us');
      expect(saidBy, id).toMatch(/^[A-Z][A-Za-z ]+, (\d{1,2} [A-Z][a-z]+ )?20\d\d$/);
      if (address !== null) expect(frame.innerHTML).toContain(address);
      for (const { release } of [...facts, ...beside]) {
        expect(source, id).toMatch(new RegExp(`\\b${release ?? 'none'}\\b[^)]*releases?\\)`));
      }
      expect(texts(frame, '.embed-foot')[0]).toContain('Open Government Licence v3.0');
    }
  });

  test('names no release before 2013 that nothing in it stands in', () => {
    const of = (id: string) => publishedClaims(articles, file).find((one) => one.id === id)?.source;
    expect(of('plans-48100')).toMatch(/^DfE, “Children in need” \(2025 release\) – with minor/);
    expect(of('plans-up-24-per-cent')).toContain('(2010 release)');
    expect(of('plans-up-24-per-cent')).not.toMatch(/2011|2012/);
    expect(of('ten-or-more-children')).toContain('work');
  });

  test('follows the data', () => {
    const evidence = file.evidence['plans-48100'];
    if (!evidence) throw new Error('No evidence.');
    const rows = evidence.rows.map((row) => ({ ...row, value: 52_000 }));
    const changed = {
      ...file,
      evidence: { ...file.evidence, 'plans-48100': { ...evidence, rows } },
    };
    const { frame } = twice(changed, 'plans-48100');
    expect(texts(frame, '.verdict')).toEqual(['Differs']);
    expect(texts(frame, '.claim-sentence')).toEqual([
      'The data say 52,000; the article said 48,100.',
    ]);
  });
});
