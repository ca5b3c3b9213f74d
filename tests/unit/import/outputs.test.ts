import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Provenance } from '../../../src/vocabulary/provenance';
import { needsFile, outputsWith, staffFile } from './fixture';

const linesOf = (outputs: Record<string, string>, path: string) =>
  (outputs[path] ?? '').trimEnd().split('\n');

describe('an import makes', () => {
  test('one line a published cell, sorted by code units, with a value or a symbol', async () => {
    const outputs = await outputsWith();
    const [header, ...lines] = linesOf(outputs, 'observations/needs.csv');
    expect(header).toBe('measure,authority,period,value,symbol');
    // 40 rows of three columns.
    expect(lines).toHaveLength(120);
    const keys = lines.map((line) => line.split(',').slice(0, 3).join(','));
    expect(keys).toEqual([...keys].sort());
    expect(new Set(keys).size).toBe(keys.length);
    expect(lines.filter((line) => /^needs,(101|102|103),/.test(line))).toEqual([
      'needs,101,2020-03-31,181,',
      'needs,101,2021-03-31,210,',
      'needs,101,2022-03-31,200,',
      'needs,102,2020-03-31,201,',
      'needs,102,2021-03-31,,x',
      'needs,103,2022-03-31,160,',
    ]);
    expect(lines).toContain('met,104,2022-03-31,0,');
    expect(lines).toContain('met,E92000001,2022-03-31,36.4,');
  });

  test('one observation of a joint return, and a list of its members', async () => {
    const outputs = await outputsWith();
    const staff = linesOf(outputs, 'observations/staff.csv');
    expect(staff.filter((line) => line.includes('103'))).toEqual([
      'caseload,103+104,2021-09-30,16,',
      'cases,103+104,2021-09-30,320,',
      'staff,103+104,2021-09-30,20,',
      'temporary,103+104,2021-09-30,4.5,',
      'temporary-share,103+104,2021-09-30,18.4,',
    ]);
    expect(outputs['lookups/joint-returns.csv']).toBe(
      'data_set,joint,member,from,to\n' +
        'staff,103+104,103,2021-09-30,2021-09-30\n' +
        'staff,103+104,104,2021-09-30,2021-09-30\n',
    );
  });

  test('a register with first and last years, names and ONS codes, newest first', async () => {
    // The newest file gives Alder another ONS code.
    const outputs = await outputsWith({
      [staffFile]: (text) => text.replace(/^(2021.*)E09000001/m, '$1E09000099'),
    });
    expect(linesOf(outputs, 'lookups/authorities.csv').slice(0, 5)).toEqual([
      'code,slug,name,spoken_name,ons_codes,region,first_year,last_year',
      // 2021 in the needs file is March, in the staff file September: still before March 2022.
      '101,alder,Alder,Alder,E09000001 E09000099,E12000001,2020,',
      '102,beech-county-of,"Beech, County of","Beech, County of",E10000002,E12000001,2020,2021',
      '103,cedar,Cedar,Cedar,E06000003,E12000001,2022,',
      '104,damson,Damson,Damson,E06000004,E12000001,2022,',
    ]);
    expect(outputs['lookups/regions.csv']).toBe('code,slug,name\nE12000001,north,North\n');
  });

  test('neighbours in order, their closeness spelled one way', async () => {
    const outputs = await outputsWith();
    const lines = linesOf(outputs, 'lookups/statistical-neighbours.csv');
    expect(lines).toHaveLength(1 + 12 * 10);
    expect(lines.slice(1, 3)).toEqual(['2022,101,1,103,Very close', '2022,101,2,104,Very close']);
    expect(lines.at(-1)).toMatch(/^2022,209,10,/);
  });

  test('the provenance of every file', async () => {
    const sources = JSON.parse((await outputsWith())['sources.json'] ?? '') as Provenance[];
    expect(sources.map(({ dataSet }) => dataSet)).toEqual([
      'needs',
      'staff',
      'statistical-neighbours-2022',
    ]);
    expect(sources[1]).toMatchObject({
      file: staffFile,
      licence: 'Open Government Licence v3.0',
      rows: 26,
      from: '2020-09-30',
      to: '2021-09-30',
    });
    expect(sources[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(sources[2]).toMatchObject({ from: null, to: null });
  });
});

describe('an import reads', () => {
  test.each([':', '..'])('%s of older files as [x]', async (older) => {
    const outputs = await outputsWith({
      [needsFile]: (text) => text.replace('160,c,c', `160,${older},c`),
    });
    expect(outputs['observations/needs.csv']).toContain('\nmet-count,103,2022-03-31,,x\n');
  });

  test('thousands separators, spaces, needless noughts, a byte-order mark, CRLF and quotes', async () => {
    const outputs = await outputsWith({
      [needsFile]: (text) =>
        `\uFEFF${text
          .replaceAll('550,200,36.4', '"1,550", 200 ,"12.90"')
          .replace('200,50,25', '"1,200",50,4.2')
          .replaceAll(',,', ',"",')
          .replaceAll('\n', '\r\n')}`,
    });
    const lines = linesOf(outputs, 'observations/needs.csv').filter((line) =>
      line.includes('E92000001,2022'),
    );
    expect(lines).toEqual([
      'met,E92000001,2022-03-31,12.9,',
      'met-count,E92000001,2022-03-31,200,',
      'needs,E92000001,2022-03-31,1550,',
    ]);
  });

  test('no authority by its ONS code', async () => {
    const before = await outputsWith();
    const after = await outputsWith({
      [needsFile]: (text) => text.replaceAll('E09000001', 'E99999999'),
    });
    expect(after['observations/needs.csv']).toBe(before['observations/needs.csv']);
  });
});

describe('the same files give the same bytes', () => {
  test('twice', async () => {
    expect(await outputsWith()).toEqual(await outputsWith());
  });

  test('in whatever order their rows stand', async () => {
    const expected = await outputsWith();
    const shuffled = fc.integer({ min: 0, max: 2 ** 31 - 1 }).map((seed) => (text: string) => {
      const [header = '', ...rows] = text.trimEnd().split('\n');
      const order = rows.map((row, index) => ({ row, by: (seed * (index + 7)) % 101 }));
      order.sort((a, b) => a.by - b.by);
      return `${[header, ...order.map(({ row }) => row)].join('\n')}\n`;
    });
    await fc.assert(
      fc.asyncProperty(shuffled, async (shuffle) => {
        const outputs = await outputsWith({ [needsFile]: shuffle, [staffFile]: shuffle });
        // The provenance of the shuffled file is another; what it says is the same.
        const { 'sources.json': sources = '' } = expected;
        expect({ ...outputs, 'sources.json': sources }).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});
