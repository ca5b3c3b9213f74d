import { describe, expect, test } from 'vitest';
import { datasetOf, daysOf } from '../../../scripts/pages/dataset';
import { scriptJson } from '../../../scripts/pages/script-json';
import { cardPath, embedsOf, hasCard, headOf } from '../../../scripts/pages/head';
import { robotsOf, sitemapOf } from '../../../scripts/pages/sitemap';
import { toOrigin } from '../../../scripts/site';
import { embeddable } from '../../../src/catalogue/embeddable';

const site = { origin: 'https://example.org', base: '/cin/' };
const page = { path: 'authority/x', title: 'X & Y – CIN', description: '“1 < 2”', figures: null };

test.each([
  ['https://example.org', 'https://example.org'],
  ['http://127.0.0.1:4173/', 'http://127.0.0.1:4173'],
])('%s is an origin', (address, origin) => {
  expect(toOrigin(address)).toBe(origin);
});

test.each(['example.org', 'ftp://example.org', 'https://example.org/cin', 'https://a:b@c.org', ''])(
  '%j is none',
  (address) => {
    expect(() => toOrigin(address)).toThrow(/origin/);
  },
);

describe('a page’s head', () => {
  const head = headOf(page, site).join('\n');

  test('names its one address, its picture and its embeds', () => {
    expect(head).toContain('<link rel="canonical" href="https://example.org/cin/authority/x" />');
    expect(head).toContain('property="og:url" content="https://example.org/cin/authority/x"');
    expect(head).toContain('content="https://example.org/cin/cards/authority/x.png"');
    expect(head).toContain('content="X &amp; Y – CIN"');
    expect(head.match(/application\/json\+oembed/g)).toHaveLength(embeddable.length);
    expect(head).toContain('href="https://example.org/cin/oembed/embed/re-referrals/x.json"');
  });

  test('of a stand-in keeps searchers away', () => {
    for (const path of ['404', 'shell']) {
      expect(headOf({ ...page, path }, site)).toEqual(['<meta name="robots" content="noindex" />']);
    }
  });

  test('leads from a measure to England’s embed, where there is one', () => {
    expect(embedsOf('measure/re-referrals')).toEqual([
      { measure: 're-referrals', embed: 'embed/re-referrals/england' },
    ]);
    expect(embedsOf('measure/happiness')).toEqual([]);
    expect(embedsOf('authority/x/in-depth')).toEqual([]);
    expect(embedsOf('')[0]?.embed).toMatch(/\/england$/);
  });

  test('has a card for places and measures only', () => {
    expect(['', 'region/x', 'measure/y'].every(hasCard)).toBe(true);
    expect(['data', 'authority/x/in-depth', 'measure'].some(hasCard)).toBe(false);
    expect(cardPath('')).toBe('cards/index.png');
  });
});

test('the sitemap lists every page but stand-ins, and robots are led to it', () => {
  const map = sitemapOf([{ path: '' }, { path: 'authority/x' }, { path: '404' }], site);
  expect([...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
    'https://example.org/cin/',
    'https://example.org/cin/authority/x',
  ]);
  expect(robotsOf(site)).toContain('Sitemap: https://example.org/cin/sitemap.xml');
});

describe('the Dataset', () => {
  const data = {
    name: 'cin',
    title: 'Children in need',
    description: 'Long and tidy. '.repeat(5),
    version: '2025',
    keywords: ['children'],
    licenses: [{ title: 'OGL', path: 'https://licence.example' }],
    sources: [{ title: 'Department for Education, A1', path: 'https://source.example' }],
    resources: [{ title: 'Figures', path: 'figures.csv', format: 'csv', mediatype: 'text/csv' }],
  };
  const dataset = datasetOf(data, ['2009-04-01', '2025-09-30'], site);

  test('has what searchers ask for', () => {
    expect(dataset).toMatchObject({
      '@context': 'https://schema.org/',
      '@type': 'Dataset',
      name: 'Children in need',
      license: 'https://licence.example',
      temporalCoverage: '2009-04-01/2025-09-30',
      spatialCoverage: { name: 'England' },
      creator: { '@type': 'Organization' },
      isBasedOn: [{ url: 'https://source.example' }],
      distribution: [
        {
          '@type': 'DataDownload',
          encodingFormat: 'text/csv',
          contentUrl: 'https://example.org/cin/data/figures.csv',
        },
      ],
    });
    // Google asks for 50 to 5,000 characters.
    expect(String(dataset.description).length).toBeGreaterThanOrEqual(50);
  });

  test('reaches from the first day that is counted to the last', () => {
    const cells = (period: string, figures: number) => ({ period, figures });
    expect(
      daysOf({
        rows: [
          {
            period: 'year-ending-31-march',
            cells: [cells('2009-03-31', 0), cells('2010-03-31', 2)],
          },
          { period: 'at-30-september', cells: [cells('2024-09-30', 1)] },
        ],
      }),
    ).toEqual(['2009-04-01', '2024-09-30']);
    expect(() => daysOf({ rows: [] })).toThrow(/no figures/);
  });

  test('cannot end the script that it stands in', () => {
    const json = scriptJson({ text: '</script><!-- \u2028' });
    expect(json).not.toMatch(/[<\u2028]/);
    expect(JSON.parse(json)).toEqual({ text: '</script><!-- \u2028' });
  });
});
