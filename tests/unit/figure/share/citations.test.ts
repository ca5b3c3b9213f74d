import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../../src/figure/facts';
import { bibtexOf } from '../../../../src/figure/share/bibtex';
import { citationApa, citationDfe } from '../../../../src/figure/share/citation-text';
import { risOf } from '../../../../src/figure/share/ris';
import { worksOf, type CitedChart, type Work } from '../../../../src/figure/share/works';

const source = (publication: string, release: string, more: Partial<Source> = {}): Source => ({
  title: `C1: ${publication}`,
  publisher: 'Department for Education',
  publication,
  release,
  address: 'https://explore-education-statistics.service.gov.uk/data-set/911dae20',
  ...more,
});

const sources = [
  source('Children in need', '2025'),
  source('Children in need', '2025', { title: 'C2: Assessments' }),
  source('Children’s social work workforce', '2024'),
];

const chart: CitedChart = {
  title: 'Referrals in Barnsley rose by 4.1%',
  dates: 'Year ending 31 March 2013 to year ending 31 March 2025',
  address: 'https://example.org/authority/barnsley?compare=england,neighbours#referrals',
  on: new Date('2026-11-22T12:00:00Z'),
};

/** Who wrote an entry, however the library takes it apart. */
function authors(entry: Cite['data'][number] | undefined): string[] {
  return (entry?.author ?? []).map(({ literal, name, family, given }) =>
    [literal ?? name ?? family, given].filter((part) => part !== undefined).join(' '),
  );
}

/** Names that have ended or changed many an entry. */
const odd: Work = {
  author: 'Ministry of Housing, Communities & Local Government and {others}',
  title: 'Children 100% “in need” of_help #1: $5 ~ a\\b ^ {c} – Ysgol Gymraeg ŵ',
  release: 'December 2023',
  year: '2023',
  address: 'https://example.org/a_b?x=1&y=50%25#z~{q}',
  dataSets: ['A & B', '{C}'],
};

describe('worksOf', () => {
  it('has each release once, with its data sets, the newest first', () => {
    expect(worksOf(sources).map(({ title, year, dataSets }) => [title, year, dataSets])).toEqual([
      ['Children in need', '2025', ['C1: Children in need', 'C2: Assessments']],
      ['Children’s social work workforce', '2024', ['C1: Children’s social work workforce']],
    ]);
  });

  it('finds the year in a release that is a month', () => {
    expect(worksOf([source('Boundaries', 'December 2023')])[0]?.year).toBe('2023');
  });
});

describe('bibtexOf', () => {
  it('is read by a library as it was meant', () => {
    const { data } = new Cite(bibtexOf(worksOf(sources), chart));
    expect(data).toHaveLength(2);
    expect(authors(data[0])).toEqual(['Department for Education']);
    expect(data[0]?.title).toBe('Children in need');
    expect(data[0]?.issued?.['date-parts'][0]?.[0]).toBe(2025);
    expect(data[0]?.URL).toBe(sources[0]?.address);
    for (const words of ['2025 release', chart.dates, 'minor processing', 'Licence v3.0']) {
      expect(data[0]?.note).toContain(words);
    }
  });

  it('survives odd names', () => {
    const { data } = new Cite(bibtexOf([odd, odd], { ...chart, title: 'Half & half, 50% {x}' }));
    expect(data).toHaveLength(2);
    expect(authors(data[0])).toEqual([odd.author]);
    expect(data[0]?.title).toBe(odd.title);
    expect(data[0]?.URL).toBe('https://example.org/a_b?x=1&y=50%25#z~%7Bq%7D');
    expect(data[0]?.note).toContain('Half & half, 50% {x}');
  });

  it('gives entries of one name keys of their own', () => {
    const keys = [...bibtexOf([odd, odd], chart).matchAll(/@misc\{([^,]+),/g)].map(
      ([, key]) => key,
    );
    expect(new Set(keys).size).toBe(2);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9-]+$/);
  });
});

describe('risOf', () => {
  it('is read by a library as it was meant', () => {
    const { data } = new Cite(risOf(worksOf(sources), chart));
    expect(data).toHaveLength(2);
    expect(data[0]?.type).toBe('dataset');
    expect(authors(data[0])).toEqual(['Department for Education']);
    expect(data[0]?.title).toBe('Children in need');
    expect(data[0]?.issued?.['date-parts'][0]?.[0]).toBe(2025);
    expect(data[0]?.URL).toBe(sources[0]?.address);
    expect(data[0]?.note).toContain(chart.dates);
  });

  it('keeps odd names on one line', () => {
    const text = risOf([{ ...odd, title: 'Two\nlines\r\nER  - ' }], chart);
    expect(text.match(/^ER {2}- /gm)).toHaveLength(1);
    const { data } = new Cite(text);
    expect(data[0]?.title).toBe('Two lines ER -');
    expect(authors(data[0]).join(' ')).toContain('Local Government');
  });
});

describe('citations in words', () => {
  it('names publication, release, dates, day and licence', () => {
    for (const text of [citationDfe(sources, chart), citationApa(worksOf(sources), chart)]) {
      expect(text).toContain('Children in need');
      expect(text).toContain('2025 release');
      expect(text).toContain(chart.dates);
      expect(text).toContain('22 November 2026');
      expect(text).toContain('Open Government Licence v3.0');
      expect(text).toContain('minor processing by CIN Explorer');
    }
    expect(citationApa(worksOf(sources), chart)).toMatch(
      /^Department for Education\. \(2025\)\. Children in need \(2025 release\) \[Data set\]\./,
    );
  });
});
