import { describe, expect, test } from 'vitest';
import { codebookCsv } from '../../../scripts/build-data/figures/codebook-csv';
import { findInCodebook } from '../../../src/features/data/codebook/find';
import { reachWords, type Codebook } from '../../../src/figure/codebook';

const reach = { england: [2010, 2011, 2013], regions: [2013], authorities: [2010, 2011, 2013] };

const codebook: Codebook = {
  measures: [
    {
      id: 'referrals',
      label: 'Referrals',
      group: 'Referrals',
      question: 'How many?',
      definition: 'Requests, "for services"',
      unit: 'Referrals',
      period: 'year-ending-31-march',
      numerator: null,
      denominator: null,
      scale: null,
      sources: [{ column: 'referrals', dataSet: 'c1-referrals' }],
      reach,
      breaks: [{ at: '2013-03-31', reason: 'Counted anew.' }],
      known: ['One.', 'Two.'],
      footnotes: [],
      method: 'As published.',
    },
  ],
  dataSets: [
    {
      id: 'c1-referrals',
      title: 'C1: Referrals',
      publication: 'Children in need',
      release: '2025',
      address: 'https://example.org/',
      columns: [
        {
          id: 'referrals',
          definition: 'Referrals in the year',
          unit: 'number',
          period: 'year-ending-31-march',
          heads: ['referral_count', 'Referrals'],
          row: null,
          early: [{ dataSet: 'sfr-2010', head: 'Referrals0910' }],
          first: '2010-03-31',
          last: '2013-03-31',
          reach,
          known: [],
        },
      ],
    },
  ],
  early: { 'sfr-2010': 'OSR28/2010' },
};

test('the download has a line for each measure and each column', () => {
  const [head, measure, column, ...rest] = codebookCsv(codebook).trimEnd().split('\n');
  expect(rest).toEqual([]);
  expect(head).toMatch(/^kind,id,label,/);
  expect(measure).toContain('"Requests, ""for services"""');
  expect(measure).toContain('2013-03-31: Counted anew.,One. | Two.');
  expect(column).toContain('referral_count,Referrals | Referrals0910 (OSR28/2010)');
});

describe('a search', () => {
  test('finds every typed word, wherever it stands', () => {
    expect(findInCodebook(codebook, 'services requests').measures).toHaveLength(1);
    expect(findInCodebook(codebook, 'services unicorns').measures).toHaveLength(0);
  });

  test('finds a column by a head of before 2013, and leaves other data sets out', () => {
    expect(findInCodebook(codebook, 'referrals0910').dataSets).toHaveLength(1);
    expect(findInCodebook(codebook, 'unicorns').dataSets).toEqual([]);
  });

  test('for nothing is the whole codebook', () => {
    expect(findInCodebook(codebook, '  ')).toBe(codebook);
  });
});

describe('years with figures', () => {
  test('are told by kind of area where they differ', () => {
    expect(reachWords(reach)).toBe(
      'England 2010, 2011 and 2013; regions 2013; authorities 2010, 2011 and 2013',
    );
  });

  test('are told once where they are the same, and kinds without any are left out', () => {
    expect(reachWords({ england: [2013], regions: [], authorities: [2013] })).toBe(
      'England and authorities 2013',
    );
    expect(reachWords({ england: [], regions: [], authorities: [] })).toBe('no figure in any year');
  });
});
