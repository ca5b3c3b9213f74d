import { describe, expect, test } from 'vitest';
import { importPublished } from '../../../scripts/import/import';
import { problemCap } from '../../../scripts/import/problems';
import {
  catalogue,
  contentsOf,
  needsFile as needs,
  neighboursFile,
  problemsWith,
  publish,
  staffFile,
  type Edits,
} from './fixture';

const replace = (from: string | RegExp, to: string) => (text: string) => {
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`The fixture holds no ${String(from)}.`);
  return edited;
};

/** What is done to a file, and the place and reason that the import must name. */
const refusals: Record<
  string,
  {
    edits: Edits;
    file?: string;
    row: number | null;
    column: string | null;
    value: string | null;
    message: RegExp;
    advice: RegExp;
  }
> = {
  'a renamed column': {
    edits: { [needs]: replace('met_number', 'met_numbers') },
    row: 1,
    column: 'met_number',
    value: 'met_numbers',
    message: /missing/,
    advice: /renamed to "met_numbers".*headers of needs in src/,
  },
  'a missing column': {
    edits: { [needs]: (text) => text.replace(/,[^,\n]*$/gm, '') },
    row: 1,
    column: 'met_percent',
    value: null,
    message: /missing/,
    advice: /Compare the file's header/,
  },
  'a column that is there twice': {
    edits: { [needs]: replace('met_percent', 'Needs') },
    row: 1,
    column: 'Needs',
    value: null,
    message: /there twice/,
    advice: /header/,
  },
  'a missing key column': {
    edits: { [needs]: replace('old_la_code', 'la_code') },
    row: 1,
    column: 'old_la_code',
    value: 'la_code',
    message: /missing/,
    advice: /renamed/,
  },
  'a duplicate key': {
    edits: { [needs]: (text) => text.replace(/^(2022,.*,Alder,.*\n)/m, '$1$1') },
    row: 5,
    column: 'old_la_code',
    value: '101',
    message: /duplicate key: row 4/,
    advice: /breakdown/,
  },
  'a duplicate region': {
    edits: { [needs]: (text) => text.replace(/^(2022,.*Regional.*\n)/m, '$1$1') },
    row: 4,
    column: 'region_code',
    value: 'E12000001',
    message: /duplicate key: row 3/,
    advice: /breakdown/,
  },
  'an unknown symbol': {
    edits: { [needs]: replace('160,c,c', '160,q,c') },
    row: 5,
    column: 'met_number',
    value: 'q',
    message: /unknown symbol/,
    advice: /c, x, z, u, low, k/,
  },
  'an empty cell': {
    edits: { [needs]: replace('160,c,c', '160,,c') },
    row: 5,
    column: 'met_number',
    value: '',
    message: /empty/,
    advice: /Ask the publisher/,
  },
  'an authority that nothing declares': {
    edits: {
      [needs]: (text) =>
        `${text}2022,Reporting year,Local authority,E92000001,England,E12000001,North,999,E06000099,Nowhere,10,6,60\n`,
      [staffFile]: (text) =>
        `${text}2021,Reporting year,Local authority,E92000001,England,E12000001,North,999,E06000099,Nowhere,1,1,50,15,15\n`,
    },
    row: 42,
    column: 'old_la_code',
    value: '999',
    message: /unknown authority: Nowhere first appears in 2022/,
    advice: /authority-changes\.csv/,
  },
  'an authority that the register does not know': {
    edits: {
      [staffFile]: (text) =>
        `${text}2021,Reporting year,Local authority,E92000001,England,E12000001,North,998,E06000098,Nowhere,1,1,50,15,15\n`,
    },
    file: staffFile,
    row: 28,
    column: 'old_la_code',
    value: '998',
    message: /unknown authority: 998/,
    advice: /register/,
  },
  'an authority in a year that it did not exist in': {
    edits: {
      [staffFile]: (text) =>
        `${text}2021,Reporting year,Local authority,E92000001,England,E12000001,North,102,E10000002,Beech,1,1,50,15,15\n`,
    },
    file: staffFile,
    row: 28,
    column: 'old_la_code',
    value: '102',
    message: /102 is not in the register in 2021/,
    advice: /register/,
  },
  'an unknown region': {
    edits: {
      [staffFile]: (text) =>
        `${text}2021,Reporting year,Regional,E92000001,England,E12000002,West,,,,1,1,50,15,15\n`,
    },
    file: staffFile,
    row: 28,
    column: 'region_code',
    value: 'E12000002',
    message: /unknown region/,
    advice: /B1/,
  },
  'an area under another’s code': {
    edits: { [needs]: replace(/^(2021,.*),205,/m, '$1,206,') },
    row: 28,
    column: 'la_name',
    value: 'Elm 205',
    message: /another row of 206 has Elm 206/,
    advice: /code another area’s/,
  },
  'two areas’ codes swapped in every row': {
    edits: {
      [staffFile]: (text) =>
        text.replaceAll(',205,', ',#,').replaceAll(',206,', ',205,').replaceAll(',#,', ',206,'),
    },
    file: staffFile,
    row: 24,
    column: 'la_name',
    value: 'Elm 206',
    message: /205 is Elm 205 in the register/,
    advice: /another area’s code or name/,
  },
  'an authority in two regions': {
    edits: { [needs]: replace(/^(2021,.*),E12000001,North(,101,)/m, '$1,E12000002,West$2') },
    row: 9,
    column: 'region_code',
    value: 'E12000002',
    message: /another row of 101 has E12000001/,
    advice: /one region/,
  },
  'an authority in a region that has no rows': {
    edits: { [needs]: (text) => text.replace(/,E12000001,North,101,/g, ',E12000002,West,101,') },
    row: 4,
    column: 'region_code',
    value: 'E12000002',
    message: /unknown region/,
    advice: /region that the file has rows for/,
  },
  'another country': {
    edits: { [needs]: replace(/^2021(.*)National,E92000001/m, '2021$1National,W92000004') },
    row: 7,
    column: 'country_code',
    value: 'W92000004',
    message: /which area/,
    advice: /England’s code/,
  },
  'a joint return whose members are in another order': {
    edits: { [staffFile]: replace('103 / 104', '104 / 103') },
    file: staffFile,
    row: 5,
    column: 'old_la_code',
    value: '104 / 103',
    message: /which area/,
    advice: /DfE code/,
  },
  'a count that its region does not bear out': {
    edits: { [needs]: replace('210,61,29', '310,90,29') },
    row: 8,
    column: 'met_number',
    value: '120',
    message: /do not make it up in 2021: they add up to 144/,
    advice: /out of step/,
  },
  'a breakdown in a column that said one thing': {
    edits: { [needs]: replace(/Reporting year(.*Damson)/, 'Financial year$1') },
    row: 6,
    column: 'time_identifier',
    value: 'Financial year',
    message: /other rows have "Reporting year" here/,
    advice: /breakdown/,
  },
  'a row that names no area': {
    edits: {
      [staffFile]: (text) =>
        `${text}2021,Reporting year,Ward,E92000001,England,E12000001,North,101,E09000001,Alder,1,1,50,15,15\n`,
    },
    file: staffFile,
    row: 28,
    column: 'geographic_level',
    value: 'Ward',
    message: /which area/,
    advice: /National/,
  },
  'a period that is no year': {
    edits: {
      [staffFile]: (text) =>
        `${text}202122,Reporting year,National,E92000001,England,,,,,,1,1,50,15,15\n`,
    },
    file: staffFile,
    row: 28,
    column: 'time_period',
    value: '202122',
    message: /not a year/,
    advice: /2025/,
  },
  'a percentage above 100': {
    edits: { [needs]: replace('200,50,25', '200,c,250') },
    row: 4,
    column: 'met_percent',
    value: '250',
    message: /out of range: a percentage/,
    advice: /publisher/,
  },
  'a negative count': {
    edits: { [needs]: replace('200,50,25', '-200,c,c') },
    row: 4,
    column: 'Needs',
    value: '-200',
    message: /out of range: a count/,
    advice: /publisher/,
  },
  'a fractional count': {
    edits: { [needs]: replace('200,50,25', '200.5,c,c') },
    row: 4,
    column: 'Needs',
    value: '200.5',
    message: /out of range: a count is whole/,
    advice: /publisher/,
  },
  'an absurd caseload': {
    edits: { [staffFile]: replace('20,4.5,18.4,320,16', '20,4.5,18.4,x,160') },
    file: staffFile,
    row: 5,
    column: 'caseload_fte',
    value: '160',
    message: /out of range: a caseload/,
    advice: /publisher/,
  },
  'a percentage that does not follow from its counts': {
    edits: { [needs]: replace('200,50,25', '200,50,25.1') },
    row: 4,
    column: 'met_percent',
    value: '25.1',
    message: /published 25\.1, recomputed 25 from met_number 50, Needs 200/,
    advice: /knownDifferences of needs/,
  },
  'a percentage of England outside what rounding explains': {
    edits: { [needs]: replace('550,200,36.4', '550,200,34.2') },
    row: 2,
    column: 'met_percent',
    value: '34.2',
    message: /published 34\.2, recomputed 36\.4/,
    advice: /knownDifferences of needs/,
  },
  'a rate whose numerator is part of its denominator': {
    edits: { [staffFile]: replace('20,4.5,18.4,320,16', '20,4.5,22.5,320,16') },
    file: staffFile,
    row: 5,
    column: 'temporary_rate',
    value: '22.5',
    message: /published 22\.5, recomputed 18\.4 from temporary_fte 4\.5, staff_fte 20/,
    advice: /knownDifferences of staff/,
  },
  'a file that is cut in the middle of a row': {
    edits: { [needs]: (text) => text.slice(0, text.lastIndexOf('Elm') + 2) },
    row: 41,
    column: null,
    value: '2022,Reporting year,Local authority,E92000001,England,E12000',
    message: /10 cells where the header has 13/,
    advice: /cut short/,
  },
  'a file that is cut in the middle of its last figure': {
    edits: { [needs]: (text) => text.slice(0, -2) },
    row: 41,
    column: null,
    value: 'E12000001,North,209,E07000209,Elm 209,10,6,6'.slice(-40),
    message: /last line does not end/,
    advice: /cut short/,
  },
  'the reference cut between two rows': {
    edits: { [needs]: (text) => text.replace(/[^\n]*\n$/, '') },
    row: 32,
    column: 'old_la_code',
    value: '209',
    message: /Elm 209 disappears after 2021/,
    advice: /or rows are missing/,
  },
  'the reference without a row in between': {
    edits: { [needs]: (text) => text.replace(/^2021.*Elm 209.*\n/m, '') },
    row: null,
    column: 'old_la_code',
    value: '209',
    message: /truncated: there is no row for Elm 209 in 2021/,
    advice: /lost rows/,
  },
  'another file cut between two rows': {
    edits: { [staffFile]: (text) => text.replace(/[^\n]*\n$/, '') },
    file: staffFile,
    row: null,
    column: 'old_la_code',
    value: '209',
    message: /truncated: there is no row for Elm 209 in 2021/,
    advice: /cut short/,
  },
  'a file that has lost a year': {
    edits: { [staffFile]: (text) => text.replace(/^2020.*\n/gm, '') },
    file: staffFile,
    row: null,
    column: 'region_code',
    value: 'E92000001',
    message: /truncated: there is no row for England in 2020/,
    advice: /cut short/,
  },
  'a year that the release does not declare': {
    edits: {
      [staffFile]: (text) =>
        `${text}2022,Reporting year,National,E92000001,England,,,,,,1,1,50,15,15\n`,
    },
    file: staffFile,
    row: 28,
    column: 'time_period',
    value: '2022',
    message: /outside 2020 to 2021/,
    advice: /2022 release of staff/,
  },
  'a row with a cell too many': {
    edits: { [needs]: replace('200,50,25', '200,50,25,') },
    row: 4,
    column: null,
    value:
      '2022,Reporting year,Local authority,E92000001,England,E12000001,North,101,E09000001'.slice(
        0,
        60,
      ),
    message: /14 cells where the header has 13/,
    advice: /damaged/,
  },
  'a blank row': {
    edits: { [needs]: replace(/\n2021/, '\n\n2021') },
    row: 7,
    column: null,
    value: null,
    message: /blank/,
    advice: /damaged/,
  },
  'an unclosed quote': {
    edits: { [needs]: replace('"Beech, County of"', '"Beech') },
    row: 10,
    column: null,
    value: null,
    message: /quote/i,
    advice: /damaged/,
  },
  'another encoding': {
    edits: { [needs]: (text) => Buffer.from(text.replace('Alder', 'Aldér'), 'latin1') },
    row: 4,
    column: null,
    value: '1,E09000001,Ald\uFFFDr,200,50,25',
    message: /not UTF-8/,
    advice: /convert/,
  },
  'UTF-16': {
    edits: { [needs]: (text) => Buffer.from(`\uFEFF${text}`, 'utf16le') },
    row: 1,
    column: null,
    value: expect.any(String) as string,
    message: /not UTF-8/,
    advice: /convert/,
  },
  'a web page': {
    edits: { [needs]: () => '\n<!DOCTYPE html><html><title>404</title></html>\n' },
    row: 1,
    column: null,
    value: '<!DOCTYPE html><html><title>404</title><',
    message: /web page/,
    advice: /Download the CSV/,
  },
  'an empty file': {
    edits: { [needs]: () => '' },
    row: null,
    column: null,
    value: null,
    message: /empty/,
    advice: /Download/,
  },
  'a header without rows': {
    edits: { [needs]: (text) => `${text.split('\n')[0] ?? ''}\n` },
    row: 1,
    column: null,
    value: null,
    message: /no row below the header/,
    advice: /cut short/,
  },
  'a missing file': {
    edits: { [staffFile]: () => null },
    file: 'staff_<first>_to_<last>.csv',
    row: null,
    column: null,
    value: null,
    message: /missing/,
    advice: /--from/,
  },
  'a neighbour that nobody knows': {
    edits: { [neighboursFile]: replace('101,Name,103', '101,Name,997') },
    file: neighboursFile,
    row: 2,
    column: 'N1',
    value: '997',
    message: /unknown authority/,
    advice: /authorities\.csv/,
  },
  'the same neighbour twice': {
    edits: { [neighboursFile]: replace('101,Name,103', '101,Name,104') },
    file: neighboursFile,
    row: 2,
    column: 'N2',
    value: '104',
    message: /twice/,
    advice: /publisher/,
  },
  'neighbours cut between two rows': {
    edits: { [neighboursFile]: (text) => text.replace(/^209,.*\n/m, '') },
    file: neighboursFile,
    row: null,
    column: 'code',
    value: '11 authorities',
    message: /truncated: the model is about 12 authorities/,
    advice: /Download/,
  },
  'the neighbours of one authority twice': {
    edits: { [neighboursFile]: (text) => text.replace(/^(209,.*\n)/m, '$1$1') },
    file: neighboursFile,
    row: 14,
    column: 'code',
    value: '209',
    message: /the same authority twice/,
    advice: /publisher/,
  },
  'a closeness that is none': {
    edits: { [neighboursFile]: replace('103,Very Close ', '103,Nearby') },
    file: neighboursFile,
    row: 2,
    column: 'N1, closeness',
    value: 'Nearby',
    message: /not a closeness/,
    advice: /Very close/,
  },
  'a closeness column in another place': {
    edits: { [neighboursFile]: replace('N1,P', 'N1,Q') },
    file: neighboursFile,
    row: 1,
    column: 'N1',
    value: 'Q',
    message: /to its right/,
    advice: /statistical-neighbours/,
  },
  'a declared change that did not happen': {
    edits: {
      'data/lookups/authority-changes.csv': (text) => `${text}2021,merged,101,103\n`,
    },
    file: 'lookups/authority-changes.csv',
    row: 4,
    column: 'successor',
    value: '103',
    message: /declared change \(merged, 101 to 103, 2021\)/,
    advice: /Correct the declaration/,
  },
  'two authorities of one name': {
    edits: { [needs]: (text) => text.replaceAll(',Damson,', ',Alder,') },
    row: 6,
    column: 'la_name',
    value: 'Alder',
    message: /104 would have the same address as 101: alder/,
    advice: /spoken-names/,
  },
  'a change declared for another year': {
    edits: {
      'data/lookups/authority-changes.csv': replace('2022,split,102,103', '2021,split,102,103'),
    },
    row: 5,
    column: 'old_la_code',
    value: '103',
    message: /unknown authority: Cedar first appears in 2022/,
    advice: /authority-changes\.csv/,
  },
  'a change of name that left no trace': {
    edits: {
      'data/lookups/authority-changes.csv': (text) => `${text}2021,same area,101,101\n`,
    },
    file: 'lookups/authority-changes.csv',
    row: 4,
    column: 'successor',
    value: '101',
    message: /declared change \(same area, 101 to 101, 2021\)/,
    advice: /Correct the declaration/,
  },
  'a kind of change that is none': {
    edits: {
      'data/lookups/authority-changes.csv': replace('split,102,104', 'torn,102,104'),
    },
    file: 'lookups/authority-changes.csv',
    row: 3,
    column: 'kind',
    value: 'torn',
    message: /not a kind/,
    advice: /same area, merged, split, part moved/,
  },
  'a predecessor without successor': {
    edits: {
      'data/lookups/authority-changes.csv': (text) => text.replace(/,102,/g, ',101,'),
    },
    row: 10,
    column: 'old_la_code',
    value: '102',
    message: /disappears after 2021/,
    advice: /authority-changes\.csv/,
  },
};

describe('an import refuses', () => {
  test.each(Object.entries(refusals))('%s', async (_, refusal) => {
    const { file = needs, row, column, value, message, advice, edits } = refusal;
    const problems = await problemsWith(edits);
    const texts = problems.map((problem) => problem.message).join('\n');
    const found = problems.filter((problem) => message.test(problem.message));
    expect(found.length, texts).toBeGreaterThan(0);
    const places = found.map(({ file, row, column, value }) => ({ file, row, column, value }));
    expect(places, texts).toContainEqual({ file, row, column, value });
    for (const one of found) expect(one.advice).toMatch(advice);
  });
});

describe('a declared difference', () => {
  const declared = (published: number, recomputed: number) => {
    const [first, ...rest] = catalogue.dataSets;
    if (first === undefined) throw new Error('The fixture has no data set.');
    const reason = 'Rounded wrongly.';
    const known = { rate: 'met', area: '101', year: 2022, published, recomputed, reason };
    return { ...catalogue, dataSets: [{ ...first, knownDifferences: [known] }, ...rest] };
  };
  const wrong = { [needs]: replace('200,50,25', '200,50,25.1') };

  test('is let through', async () => {
    expect(await problemsWith(wrong, declared(25.1, 25))).toEqual([]);
  });

  test('is refused when its figures are others', async () => {
    const [problem] = await problemsWith(wrong, declared(25.2, 25));
    expect(problem).toMatchObject({ file: needs, row: 4, column: 'met_percent', value: '25.1' });
    expect(problem?.advice).toContain('declares published 25.2, recomputed 25');
  });

  test('is refused when it no longer occurs', async () => {
    const [problem] = await problemsWith({}, declared(25.1, 25));
    expect(problem?.message).toContain('no longer occurs');
    expect(problem?.advice).toContain('Remove it');
  });
});

describe('what an import says of its problems', () => {
  test('nothing is wrong with the invented files themselves', async () => {
    expect(await problemsWith({})).toEqual([]);
  });

  test('all at once, from every file', async () => {
    const problems = await problemsWith({
      [needs]: replace('160,c,c', '160,q,c'),
      [staffFile]: replace('20,4.5,18.4,320,16', '20,4.5,18.4,320,61'),
      [neighboursFile]: replace('101,Name,103', '101,Name,997'),
    });
    expect(new Set(problems.map((problem) => problem.file)).size).toBe(3);
  });

  test('no more than anybody reads, and how many there were', async () => {
    const { from, to } = publish({
      [needs]: (text) => text.replace(/,(\d+),c,c$/gm, ',q,q,q').replace(/,10,6,60$/gm, ',q,q,q'),
    });
    const error = await importPublished(from, { to, catalogue }).catch((reason: unknown) => reason);
    if (!(error instanceof AggregateError)) throw new Error('The import was not refused.');
    expect(error.errors).toHaveLength(problemCap);
    expect(error.message).toMatch(/^Nothing was written: 84 problems/);
    expect(error.message).toContain('and 54 more like these');
  });

  test('and writes nothing', async () => {
    const { from, to } = publish({ [neighboursFile]: replace('101,Name,103', '101,Name,997') });
    const before = contentsOf(to);
    await expect(importPublished(from, { to, catalogue })).rejects.toThrow('Nothing was written');
    expect(contentsOf(to)).toEqual(before);
  });
});
