import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importHexes } from '../../../scripts/import/boundaries/hexes';
import type { ImportProblem } from '../../../scripts/import/problem';
import { Problems } from '../../../scripts/import/problems';
import type { Register } from '../../../scripts/import/register/register';
import type { HexLayout, HexPlacement } from '../../../src/catalogue/datasets/boundaries';
import type { Area } from '../../../src/vocabulary/area';

const area = (code: string, name: string, onsCodes: string[], lastYear: number | null): Area => ({
  code,
  kind: 'authority',
  name,
  spokenName: name,
  slug: name.toLowerCase(),
  onsCodes,
  region: 'E12000001',
  firstYear: 2013,
  lastYear,
});
/** Beech was split in Cedar and Damson; the layout is older. */
const register: Register = {
  regions: new Map(),
  authorities: new Map(
    [
      area('101', 'Alder', ['E09000001', 'E08000001'], null),
      area('102', 'Beech', ['E10000002'], 2021),
      area('103', 'Cedar', ['E06000003'], null),
      area('104', 'Damson', ['E06000004'], null),
      area('105', 'Elm', ['E06000005'], null),
    ].map((one) => [one.code, one]),
  ),
};

const cedar: HexPlacement = { code: '103', q: 2, r: 0, instead: null, reason: 'Beech.' };
const damson: HexPlacement = { code: '104', q: 1, r: 0, instead: null, reason: 'Beside it.' };
const alder: HexPlacement = {
  code: '101',
  q: 0,
  r: 1,
  instead: { q: 1, r: 0 },
  reason: 'Makes room.',
};
const layout: HexLayout = {
  id: 'hexes',
  title: 'Hexagons',
  publisher: 'Nobody',
  publication: 'Invented',
  release: '2020',
  file: 'layout.hexjson',
  address: 'https://example.org/hexes',
  licence: 'Invented licence',
  layout: 'odd-r',
  placements: [cedar, damson, alder],
};

const published = `{
  "layout": "odd-r",
  "hexes": {
    "E08000001": { "n": "Alder", "q": 1, "r": 0 },
    "E10000002": { "n": "Beech", "q": 2, "r": 0 },
    "E06000005": { "n": "Elm", "q": -1, "r": 0 }
  }
}
`;
const replace = (from: string, to: string) => {
  if (!published.includes(from)) throw new Error(`The fixture holds no ${from}.`);
  return published.replace(from, to);
};

/** What comes of a published text and declared placements; null removes the file. */
function imported(text: string | null, placements: readonly HexPlacement[] = layout.placements) {
  const folder = mkdtempSync(join(tmpdir(), 'cin-hexes-'));
  if (text !== null) writeFileSync(join(folder, layout.file), text);
  const problems = new Problems();
  const lookup = importHexes({ ...layout, placements }, folder, register, problems);
  try {
    problems.throwIfAny();
    return { lookup, problems: [] };
  } catch (error) {
    return { lookup, problems: (error as AggregateError).errors as ImportProblem[] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('every authority of today has its hexagon, a predecessor has none', () => {
  const { lookup, problems } = imported(published);
  expect(problems).toEqual([]);
  expect(lookup?.path).toBe('lookups/hexes.csv');
  expect(lookup?.text).toBe('code,q,r\n101,0,1\n103,2,0\n104,1,0\n105,-1,0\n');
  expect(lookup?.sources).toMatchObject([
    { dataSet: 'hexes', rows: 3, licence: 'Invented licence' },
  ]);
});

type Refusal = [
  text: string | null,
  column: string | null,
  value: unknown,
  message: RegExp,
  placements?: readonly HexPlacement[],
];
const refusals: Record<string, Refusal> = {
  'a missing file': [null, null, null, /missing[^]*--from/],
  'a file that is cut short': [published.slice(0, 90), null, expect.any(String), /not JSON/],
  'another offset of rows': [
    replace('odd-r', 'even-r'),
    'layout',
    'even-r',
    /another layout[^]*odd-r/,
  ],
  'no hexagons': ['{"layout":"odd-r"}', 'hexes', null, /no hexagons[^]*HexJSON/],
  'an unknown authority': [
    replace('"E06000005"', '"E06000009"'),
    'hexes.E06000009',
    'E06000009',
    /unknown authority[^]*authorities\.csv/,
  ],
  'an authority under both of its codes': [
    replace('"E06000005"', '"E09000001"'),
    'hexes.E09000001',
    'E09000001',
    /Alder \(101\) twice/,
  ],
  'a column that is no number': [
    replace('"q": 2', '"q": "2"'),
    'hexes.E10000002.q',
    '2',
    /not a whole number/,
  ],
  'a row that is no whole number': [
    replace('-1, "r": 0', '-1, "r": 0.5'),
    'hexes.E06000005.r',
    '0.5',
    /not a whole number/,
  ],
  'a hexagon without a place': [
    replace('{ "n": "Beech", "q": 2, "r": 0 }', 'null'),
    'hexes.E10000002.q',
    null,
    /not a whole number/,
  ],
  'an authority that is lacking': [
    published,
    'hexes',
    null,
    /no hexagon for Damson \(104\)[^]*place the authority/,
    [cedar],
  ],
  'two authorities in one hexagon': [
    published,
    'hexes',
    'q 1, r 0',
    /Alder and Damson share a hexagon/,
    [cedar, damson],
  ],
  'a published hexagon that is taken': [
    replace('-1, "r": 0', '0, "r": 1'),
    'hexes.E06000005',
    'q 0, r 1',
    /Alder and Elm share a hexagon/,
  ],
  'a placement for a predecessor': [
    published,
    'placements',
    'q 3, r 3',
    /102 is placed, but is no authority of today/,
    [cedar, damson, alder, { ...damson, code: '102', q: 3, r: 3 }],
  ],
  'an authority that is placed twice': [
    published,
    'placements',
    'q 3, r 3',
    /104 is placed, but .* twice/,
    [cedar, damson, alder, { ...damson, q: 3, r: 3 }],
  ],
  'a move from where the file has it no longer': [
    replace('"q": 1', '"q": 3'),
    'hexes.E08000001',
    'q 0, r 1',
    /Alder is placed, but the file has it at q 3, r 0, not at q 1, r 0/,
  ],
  'a placement that the file has made': [
    replace('"E10000002"', '"E06000003"'),
    'hexes.E06000003',
    'q 2, r 0',
    /Cedar is placed, but the file has it at q 2, r 0, not nowhere/,
  ],
};

describe('a layout is refused for', () => {
  test.each(Object.entries(refusals))('%s', (_, refusal) => {
    const [text, column, value, message, placements] = refusal;
    const { lookup, problems } = imported(text, placements);
    expect(lookup).toBeNull();
    expect(problems.map((one) => one.message).join('\n')).toMatch(message);
    expect(problems).toMatchObject([{ file: layout.file, row: null, column, value }]);
  });

  test('the same code twice, of which the last would stand', () => {
    const line = '    "E06000005": { "n": "Elm", "q": -1, "r": 0 }\n';
    const { lookup, problems } = imported(replace(line, `${line.trimEnd()},\n${line}`));
    expect(lookup).toBeNull();
    const place = { row: 7, column: 'hexes', value: 'E06000005' };
    expect(problems).toMatchObject([{ file: layout.file, ...place }]);
    expect(problems[0]?.message).toMatch(/the same code twice/);
  });
});
