import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { measureOf } from '../../../../src/catalogue/measures';
import type { CompareAreas, CompareFile } from '../../../../src/figure/compare/compare-file';
import type { Table } from '../../../../src/figure/figure';
import { creditLines, type Credit } from '../../../../src/figure/share/credit';
import { displayedCsv } from '../../../../src/figure/share/displayed-csv';
import { embedCode, imageCode } from '../../../../src/figure/share/embed-code';
import { escapeMarkup } from '../../../../src/figure/share/escape-markup';
import { fileName } from '../../../../src/figure/share/file-name';
import { fullCsv } from '../../../../src/figure/share/full-csv';
import { referenceDates } from '../../../../src/figure/share/reference-dates';
import { latestWords, shareSentence } from '../../../../src/figure/share/sentence';
import { tableHtml, tableTsv } from '../../../../src/figure/share/spreadsheet';
import { symbolsIn } from '../../../../src/figure/share/symbols-in';

const table: Table = {
  caption: 'Re-referrals, "Barnsley" & <others>',
  columns: [
    { key: 'year', label: 'Year', numeric: false },
    { key: 'a', label: 'Barnsley, share', numeric: true },
  ],
  rows: [
    ['2024', '30.8%'],
    ['2025', '[c]'],
    ['two\tparts\nhere', '632,830'],
  ],
};

const credit: Credit = {
  source: 'DfE, “Children in need” (2025 release)',
  dates: 'Year ending 31 March 2025',
  symbols: ['[c] suppressed to protect confidentiality'],
  licence: 'Open Government Licence v3.0',
  address: 'https://example.org/x#y',
};

describe('what leaves says where it comes from', () => {
  it('names source, dates, symbols, licence and address in lines', () => {
    expect(creditLines(credit)).toHaveLength(5);
    expect(creditLines({ ...credit, symbols: [] })).toHaveLength(4);
  });

  it('has a legend of the symbols that occur, and no others', () => {
    expect(symbolsIn([table])).toEqual(['[c] suppressed to protect confidentiality']);
    expect(symbolsIn([{ rows: [['Brent [sic]', '[2]']] }])).toEqual([]);
    expect(symbolsIn([{ rows: [['[x] not available'], ['[low]']] }])).toHaveLength(2);
  });

  it('says how far each measure reaches', () => {
    const row = (label: string, period: string, periodLabel: string) => ({
      label,
      period,
      periodLabel,
    });
    const referrals = [
      row('Referrals', '2024-03-31', 'the year ending 31 March 2024'),
      row('Referrals', '2013-03-31', 'the year ending 31 March 2013'),
    ];
    const caseload = row('Caseload', '2024-09-30', '30 September 2024');
    expect(referenceDates(referrals)).toBe(
      'Year ending 31 March 2013 to year ending 31 March 2024',
    );
    expect(referenceDates([...referrals, caseload])).toBe(
      'Referrals: year ending 31 March 2013 to year ending 31 March 2024; Caseload: 30 September 2024',
    );
  });
});

describe('tables', () => {
  it('are in CSV as they are shown, every line with its source', () => {
    const { data } = Papa.parse<string[]>(displayedCsv(table, credit), { skipEmptyLines: true });
    expect(data[0]?.slice(0, 2)).toEqual(['Year', 'Barnsley, share']);
    expect(data.slice(1).map((row) => row.slice(0, 2))).toEqual(table.rows);
    for (const row of data.slice(1)) {
      expect(row.slice(2)).toEqual([
        credit.dates,
        credit.symbols[0],
        credit.source,
        credit.licence,
        credit.address,
      ]);
    }
  });

  it('are for a spreadsheet a line a row, whatever the cells hold', () => {
    const lines = tableTsv(table, credit).split('\n');
    expect(lines.slice(1, 5).map((line) => line.split('\t'))).toEqual([
      ['Year', 'Barnsley, share'],
      ['2024', '30.8%'],
      ['2025', '[c]'],
      ['two parts here', '632,830'],
    ]);
    expect(lines.slice(6)).toEqual(creditLines(credit));
  });

  it('are in HTML without anything that could be taken for markup', () => {
    const html = tableHtml(table, credit);
    expect(html).toContain('<caption>Re-referrals, &quot;Barnsley&quot; &amp; &lt;others&gt;');
    expect(html.match(/<tr>/g)).toHaveLength(1 + 3 + 5);
  });
});

describe('fullCsv', () => {
  const measure = measureOf('re-referrals');
  const file: CompareFile = {
    measure: measure.id,
    sources: [
      {
        title: 'C1',
        publisher: 'Department for Education',
        publication: 'Children in need',
        release: '2025',
        address: 'https://example.org',
      },
    ],
    notes: [],
    events: [],
    periods: ['2024-03-31', '2025-03-31'],
    england: { code: 'E92000001', figures: [22.4, 22.6] },
    regions: [{ code: 'E12000003', figures: [20, null] }],
    authorities: [
      { code: '370', figures: ['c', 25.5], numerators: [null, 51], denominators: [null, 200] },
    ],
  };
  const areas = {
    authorities: [{ code: '370', name: 'Barnsley', region: 'E12000003' }],
    regions: [{ code: 'E12000003', slug: 'yh', name: 'Yorkshire and The Humber' }],
    changes: [],
    populationPeriod: '2024-06-30',
  } as unknown as CompareAreas;
  const { data } = Papa.parse<Record<string, string>>(fullCsv(measure, file, areas), {
    header: true,
    skipEmptyLines: true,
  });

  it('has every figure and every symbol, and nothing where there is no row', () => {
    expect(
      data.map(({ area_name, period, value, symbol }) => [area_name, period, value, symbol]),
    ).toEqual([
      ['England', '2024-03-31', '22.4', ''],
      ['England', '2025-03-31', '22.6', ''],
      ['Yorkshire and The Humber', '2024-03-31', '20.0', ''],
      ['Barnsley', '2024-03-31', '', '[c]'],
      ['Barnsley', '2025-03-31', '25.5', ''],
    ]);
  });

  it('says in every line what a symbol means, counts, source and licence', () => {
    expect(data[3]?.symbol_meaning).toBe('suppressed to protect confidentiality');
    expect([data[4]?.numerator, data[4]?.denominator, data[4]?.region]).toEqual([
      '51',
      '200',
      'Yorkshire and The Humber',
    ]);
    expect(data.every(({ source, licence }) => source?.includes('2025 release') && licence)).toBe(
      true,
    );
  });
});

describe('words', () => {
  const point = (year: number, value: number | null, text: string) => ({
    period: `${year}-03-31` as const,
    value,
    symbol: value === null ? ('c' as const) : null,
    text,
  });
  const series = [
    {
      key: 're-referrals:370',
      role: 'focus' as const,
      label: 'Barnsley',
      measure: 're-referrals',
      points: [point(2024, 24, '24.0%'), point(2025, null, '[c]')],
    },
    {
      key: 're-referrals:E92000001',
      role: 'england' as const,
      label: 'England',
      measure: 're-referrals',
      points: [point(2024, 22.4, '22.4%'), point(2025, 22.6, '22.6%')],
    },
  ];

  it('give each line’s last figure with its own date', () => {
    expect(latestWords({ series })).toBe(
      'In the year ending 31 March 2024: Barnsley 24.0%. In the year ending 31 March 2025: England 22.6%.',
    );
  });

  it('end each sentence once', () => {
    const sentence = shareSentence('It rose', 'A share.', '', credit);
    expect(sentence.startsWith('It rose. A share. Source: DfE')).toBe(true);
  });
});

describe('code for other sites', () => {
  const address = 'https://example.org/embed/caseload/barnsley?compare=none&table=none';

  it('is a frame with a title, and the script where it is wanted', () => {
    const code = embedCode({
      address,
      title: 'Cases: "A" & <b>',
      height: 544,
      script: 'https://example.org/embed.js',
    });
    expect(code).toBe(
      '<iframe title="Cases: &quot;A&quot; &amp; &lt;b&gt;" src="https://example.org/embed/caseload/barnsley?compare=none&amp;table=none" width="100%" height="544" loading="lazy" style="border:0" allow="clipboard-write"></iframe>\n<script src="https://example.org/embed.js" async></script>',
    );
    expect(embedCode({ address, title: 'x', height: 520, script: null })).not.toContain('<script');
  });

  it('is a picture with its words where no frame is let through', () => {
    const code = imageCode({ address, alt: 'It "rose"', file: 'a.png', credit: 'DfE & others' });
    expect(code).toContain('alt="It &quot;rose&quot;"');
    expect(code).toContain('DfE &amp; others');
  });

  it('leaves out what XML cannot write', () => {
    expect(escapeMarkup('a\u0000b\u001fc\td')).toBe('abc\td');
  });
});

describe('fileName', () => {
  it('is plain letters, whatever the words', () => {
    expect(fileName(['barnsley-referrals', 'referrals:E12'], 'csv')).toBe(
      'barnsley-referrals-referrals-e12.csv',
    );
    expect(fileName(['Children’s “Œuvre” ŵ/../etc'], 'png')).toBe('childrens-uvre-w-etc.png');
    expect(fileName(['…'], 'svg')).toBe('chart.svg');
    expect(fileName(['a'.repeat(500)], 'svg').length).toBeLessThanOrEqual(124);
  });
});
