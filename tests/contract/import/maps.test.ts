import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import Papa from 'papaparse';
import { feature, mergeArcs } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
  Topology,
} from 'topojson-specification';
import { beforeAll, expect, test } from 'vitest';
import { importBoundaries } from '../../../scripts/import/boundaries/boundaries';
import { importHexes } from '../../../scripts/import/boundaries/hexes';
import type { ImportedLookup } from '../../../scripts/import/boundaries/lookup';
import { project } from '../../../scripts/import/boundaries/project';
import { importDeprivation } from '../../../scripts/import/deprivation/deprivation';
import { ImportProblem } from '../../../scripts/import/problem';
import { Problems } from '../../../scripts/import/problems';
import type { Register } from '../../../scripts/import/register/register';
import { boundaries, hexLayout } from '../../../src/catalogue/datasets/boundaries';
import { deprivation } from '../../../src/catalogue/datasets/deprivation';
import { describePublished, publishedFolder } from '../../support/published';

type Row = Record<string, string>;
const tableOf = (text: string) =>
  Papa.parse<Row>(text, { header: true, skipEmptyLines: true, delimiter: ',' }).data;

const register: Register = {
  regions: new Map(),
  authorities: new Map(
    tableOf(readFileSync('data/lookups/authorities.csv', 'utf8')).map((row) => [
      row.code ?? '',
      {
        code: row.code ?? '',
        kind: 'authority',
        name: row.name ?? '',
        spokenName: row.spoken_name ?? '',
        slug: row.slug ?? '',
        onsCodes: (row.ons_codes ?? '').split(' '),
        region: row.region ?? '',
        firstYear: Number(row.first_year),
        lastYear: row.last_year === '' ? null : Number(row.last_year),
      },
    ]),
  ),
};
const authorities = [...register.authorities.values()];
const today = authorities.filter(({ lastYear }) => lastYear === null).map(({ code }) => code);
const byOnsCode = new Map(authorities.flatMap((one) => one.onsCodes.map((ons) => [ons, one.code])));

const lookups = {
  boundaries: (folder: string, problems: Problems) =>
    importBoundaries(boundaries, folder, register, problems),
  hexes: (folder: string, problems: Problems) => importHexes(hexLayout, folder, register, problems),
  deprivation: (folder: string, problems: Problems) =>
    importDeprivation(deprivation, folder, register, problems),
};

function made(name: keyof typeof lookups, folder = publishedFolder()): ImportedLookup {
  const problems = new Problems();
  const lookup = lookups[name](folder, problems);
  problems.throwIfAny();
  if (lookup === null) throw new Error('Nothing was made, and nobody said why.');
  return lookup;
}

type Shape = Feature<Polygon | MultiPolygon>;
const polygonsOf = ({ geometry }: Shape): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** Twice the area of a ring, signed (the shoelace formula). */
const twiceArea = (ring: readonly Position[]) =>
  ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
const areaOf = (shape: Shape) =>
  polygonsOf(shape).reduce(
    (sum, [outer = [], ...holes]) =>
      sum +
      Math.abs(twiceArea(outer)) / 2 -
      holes.reduce((all, hole) => all + Math.abs(twiceArea(hole)) / 2, 0),
    0,
  );

/** Whether a point is inside, by the even-odd rule. */
const contains = (shape: Shape, [x = 0, y = 0]: Position) => {
  let inside = false;
  for (const ring of polygonsOf(shape).flat()) {
    ring.forEach(([ax = 0, ay = 0], index) => {
      const [bx = 0, by = 0] = ring[(index + 1) % ring.length] ?? [];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    });
  }
  return inside;
};
const boxOf = (shape: Shape) => {
  const points = polygonsOf(shape).flat(2);
  const xs = points.map(([x = 0]) => x);
  const ys = points.map(([, y = 0]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
};

describePublished('the outlines of authorities', () => {
  let text = '';
  let shapes = new Map<string, Shape>();
  let original = new Map<string, Shape>();
  let topology: Topology<{ authorities: GeometryCollection }>;
  beforeAll(() => {
    ({ text } = made('boundaries'));
    topology = JSON.parse(text) as typeof topology;
    const { features } = feature(topology, topology.objects.authorities);
    shapes = new Map(features.map((one) => [String(one.id), one as Shape]));
    const published = JSON.parse(
      readFileSync(join(publishedFolder(), boundaries.file), 'utf8'),
    ) as FeatureCollection<Polygon | MultiPolygon>;
    original = new Map(
      published.features.flatMap((one) => {
        const code = byOnsCode.get(String(one.properties?.['CTYUA23CD']));
        if (code === undefined) return [];
        const coordinates = polygonsOf(one).map((polygon) => polygon.map((r) => r.map(project)));
        return [[code, { ...one, geometry: { type: 'MultiPolygon', coordinates } }]];
      }),
    );
  });

  test('are those of every authority of today, by DfE code, without names', () => {
    expect(today).toHaveLength(153);
    expect([...shapes.keys()]).toEqual(today);
    expect(original.size).toBe(153);
    expect(text).not.toMatch(/Hartlepool|properties/);
  });

  test('are under 70 kB compressed, and the same bytes twice', () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(55_000);
    expect(made('boundaries').text).toBe(text);
    expect(text).toMatch(/^\{"type":"Topology",[^\s]*\}\n$/);
  });

  test('are closed rings with an area, inside the box that is given', () => {
    const [left = 0, top = 0, right = 0, bottom = 0] = topology.bbox ?? [];
    for (const [code, shape] of shapes) {
      expect(polygonsOf(shape).length, code).toBeGreaterThan(0);
      for (const ring of polygonsOf(shape).flat()) {
        expect(ring.length, code).toBeGreaterThan(3);
        expect(ring[0], code).toEqual(ring.at(-1));
        expect(Math.abs(twiceArea(ring)), code).toBeGreaterThan(0);
      }
      const [x0, y0, x1, y1] = boxOf(shape);
      expect([x0 >= left, y0 >= top, x1 <= right, y1 <= bottom], code).not.toContain(false);
    }
  });

  test('keep the area of each within two per cent, of the smallest too', () => {
    const off = [...shapes].map(([code, shape]) => {
      const before = original.get(code);
      return { code, ratio: areaOf(shape) / (before ? areaOf(before) : NaN) };
    });
    // The Isles of Scilly have islets that are too small to be seen.
    const others = off.filter(({ code }) => code !== '420');
    expect(others.filter(({ ratio }) => !(Math.abs(ratio - 1) < 0.02))).toEqual([]);
    expect(off.find(({ code }) => code === '420')?.ratio).toBeGreaterThan(0.9);
    // Square kilometres, as their councils give them: 2.9 and 16.
    expect(areaOf(shapes.get('201') as Shape)).toBeCloseTo(2.8, 0);
    expect(areaOf(shapes.get('420') as Shape)).toBeGreaterThan(13);
  });

  test('leave no gap between neighbours: each line belongs to the coast or to two', () => {
    const owners = new Map<string, string[]>();
    for (const [code, shape] of shapes) {
      for (const ring of polygonsOf(shape).flat()) {
        ring.slice(1).forEach((point, index) => {
          const line = [String(ring[index]), String(point)].sort().join(' ');
          owners.set(line, [...(owners.get(line) ?? []), code]);
        });
      }
    }
    const odd = [...owners].filter(([, codes]) => new Set(codes).size > 2);
    expect(odd).toEqual([]);
    expect(
      [...owners.values()].filter((codes) => new Set(codes).size === 2).length,
    ).toBeGreaterThan(5_000);
    const england = mergeArcs(
      topology,
      topology.objects.authorities.geometries as (TopologyPolygon | TopologyMultiPolygon)[],
    );
    expect(england.arcs.filter((polygon) => polygon.length > 1)).toEqual([]);
  });

  test('have every place of a grid over England in the authority that it was in', () => {
    const boxed = (all: ReadonlyMap<string, Shape>) =>
      [...all].map(([code, shape]) => ({ code, shape, box: boxOf(shape) }));
    const find = (all: ReturnType<typeof boxed>, point: Position) => {
      const [x = 0, y = 0] = point;
      return all
        .filter(({ box: [x0, y0, x1, y1] }) => x >= x0 && x <= x1 && y >= y0 && y <= y1)
        .filter(({ shape }) => contains(shape, point))
        .map(({ code }) => code);
    };
    const [before, after] = [boxed(original), boxed(shapes)];
    const [left = 0, top = 0, right = 0, bottom = 0] = topology.bbox ?? [];
    let places = 0;
    let moved = 0;
    for (let x = left + 0.37; x < right; x += 5) {
      for (let y = top + 0.61; y < bottom; y += 5) {
        const codes = find(after, [x, y]);
        expect(codes.length, `${x} ${y}`).toBeLessThan(2);
        const was = find(before, [x, y]);
        if (was.length > 0) places += 1;
        if (String(was) !== String(codes)) moved += 1;
      }
    }
    // England has 130,300 square kilometres, and each place stands for 25 of them.
    expect(places).toBeGreaterThan(5_100);
    expect(moved / places).toBeLessThan(0.005);
  });
});

describePublished('the hexagons', () => {
  let hexes: { code: string; q: number; r: number }[] = [];
  let published = new Map<string, { q: number; r: number }>();
  beforeAll(() => {
    hexes = tableOf(made('hexes').text).map(({ code = '', q, r }) => {
      return { code, q: Number(q), r: Number(r) };
    });
    const layout = JSON.parse(readFileSync(join(publishedFolder(), hexLayout.file), 'utf8')) as {
      hexes: Record<string, { q: number; r: number }>;
    };
    published = new Map(
      Object.entries(layout.hexes).map(([ons, { q, r }]) => [byOnsCode.get(ons) ?? ons, { q, r }]),
    );
  });
  const cell = ({ q, r }: { q: number; r: number }) => `${q},${r}`;
  const around = ({ q, r }: { q: number; r: number }) => {
    // Of an odd row, the upper and lower neighbours are further right.
    const left = q - 1 + (r % 2);
    return [
      { q: q - 1, r },
      { q: q + 1, r },
      ...[r - 1, r + 1].flatMap((row) => [left, left + 1].map((column) => ({ q: column, r: row }))),
    ];
  };

  test('have every authority of today once, no predecessor, and no two in a cell', () => {
    expect(hexes.map(({ code }) => code)).toEqual(today);
    expect(new Set(hexes.map(cell)).size).toBe(153);
    const ended = authorities.filter(({ lastYear }) => lastYear !== null).map(({ code }) => code);
    expect(ended).toEqual(['835', '836', '837', '909', '928']);
    expect(hexes.filter(({ code }) => ended.includes(code))).toEqual([]);
  });

  test('are where the layout of 2020 has them, but for six that are declared', () => {
    const moved = hexes.filter((hex) => {
      const was = published.get(hex.code);
      return was === undefined || cell(was) !== cell(hex);
    });
    expect(moved.map(({ code }) => code)).toEqual(['884', '937', '940', '941', '942', '943']);
    // One step each, and a successor stands in its predecessor's hexagon.
    for (const { code, ...hex } of moved.filter(({ code }) => code < '940')) {
      expect(around(published.get(code) ?? hex).map(cell), code).toContain(cell(hex));
    }
    for (const [predecessor, first, second] of [
      ['909', '943', '942'],
      ['928', '940', '941'],
    ] as const) {
      const places = [first, second].map((code) => hexes.find((hex) => hex.code === code));
      const [one, other] = places.map((hex) => ({ q: hex?.q ?? 0, r: hex?.r ?? 0 }));
      expect(one).toEqual(published.get(predecessor));
      expect(one && around(one)).toContainEqual(other);
    }
  });

  test('hang together, all but two islands', () => {
    const at = new Map(hexes.map((hex) => [cell(hex), hex]));
    const groups: string[][] = [];
    while (at.size > 0) {
      const [start] = at.values();
      const group = start === undefined ? [] : [start];
      if (start !== undefined) at.delete(cell(start));
      for (const hex of group) {
        for (const next of around(hex)) {
          const neighbour = at.get(cell(next));
          if (neighbour === undefined) continue;
          at.delete(cell(next));
          group.push(neighbour);
        }
      }
      groups.push(group.map(({ code }) => code));
    }
    groups.sort((a, b) => b.length - a.length);
    expect(groups.map((group) => group.length)).toEqual([151, 1, 1]);
    expect(groups.slice(1).flat().sort()).toEqual(['420', '921']);
  });
});

describePublished('deprivation', () => {
  let rows: Row[] = [];
  beforeAll(() => {
    rows = tableOf(made('deprivation').text);
  });

  test('is that of the 151 authorities of 2019-20', () => {
    const lacking = authorities.filter(({ code }) => !rows.some((row) => row['code'] === code));
    expect(rows).toHaveLength(151);
    expect(lacking.map(({ code }) => code)).toEqual([
      '835',
      '836',
      '837',
      '940',
      '941',
      '942',
      '943',
    ]);
  });

  test.each([
    ['806', { idaci_score: '0.327', idaci_rank: '1', imd_score: '40.460', imd_rank: '5' }],
    ['890', { idaci_rank: '2', imd_score: '45.039', imd_rank: '1' }],
    ['420', { idaci_score: '0.032', idaci_rank: '151', imd_score: '12.005', imd_rank: '138' }],
    ['201', { idaci_score: '0.071', idaci_rank: '147', imd_score: '14.720', imd_rank: '126' }],
  ])('%s has what its row says', (code, expected) => {
    expect(rows).toContainEqual({ ...rows.find((row) => row['code'] === code), code, ...expected });
  });

  test('has the digits of every row, found by its name', () => {
    const codes = new Map(authorities.map(({ name, code }) => [name, code]));
    // The Dorset that ended has the same name as the one that began, which is meant.
    codes.set('Dorset', '838');
    const made = new Map(rows.map((row) => [row['code'], row]));
    for (const { index, file, scoreHeader, rankHeader } of deprivation.indices) {
      const published = tableOf(readFileSync(join(publishedFolder(), file), 'utf8'));
      expect(published).toHaveLength(151);
      for (const row of published) {
        const name = row['Upper Tier Local Authority District name (2019)'] ?? '';
        const found = made.get(codes.get(name));
        const digits = [found?.[`${index}_score`], found?.[`${index}_rank`]];
        expect(digits, name).toEqual([row[scoreHeader], row[rankHeader]]);
      }
    }
  });
});

/** What is done to a published file, and what the import must say of it. */
const damages: [
  lookup: keyof typeof lookups,
  file: string,
  what: string,
  change: (text: string) => string | null,
  expected: Partial<ImportProblem>,
  message: RegExp,
][] = [
  ['boundaries', boundaries.file, 'missing', () => null, {}, /missing/],
  ['boundaries', boundaries.file, 'cut short', (t) => t.slice(0, 2e6), {}, /not JSON/],
  [
    'boundaries',
    boundaries.file,
    'without Scilly',
    (t) => t.replace('"E06000053"', '"W06000053"'),
    { column: 'features[].properties.CTYUA23CD' },
    /no boundary for Isles of Scilly \(420\)/,
  ],
  [
    'boundaries',
    boundaries.file,
    'of another release',
    (t) => t.replaceAll('CTYUA23CD', 'CTYUA25CD'),
    { column: 'features[0].properties.CTYUA23CD', value: null },
    /without a code/,
  ],
  [
    'boundaries',
    boundaries.file,
    'with Barnsley under both codes',
    (t) => t.replace('"E08000019"', '"E08000038"'),
    { value: '"E08000038"'.slice(1, -1) },
    /Barnsley twice/,
  ],
  [
    'boundaries',
    boundaries.file,
    'with Cumbria instead',
    (t) => t.replace('"E06000063"', '"E10000006"'),
    { value: 'E10000006' },
    /Cumbria exists no longer/,
  ],
  [
    'boundaries',
    boundaries.file,
    'with a symbol for a number',
    (t) => t.replace('-1.24251971578362', '"x"'),
    { column: 'features[0].geometry.coordinates[0][0][1]', value: '["x",54.7224307998909]' },
    /Hartlepool: not two numbers/,
  ],
  ['hexes', hexLayout.file, 'missing', () => null, {}, /missing/],
  ['hexes', hexLayout.file, 'cut short', (t) => t.slice(0, 9_000), {}, /not JSON/],
  [
    'hexes',
    hexLayout.file,
    'with York in the cell of Leeds',
    (t) => t.replace('"name":"York","q":12', '"name":"York","q":11'),
    { column: 'hexes.E06000014', value: 'q 11, r 12' },
    /Leeds and York share a hexagon/,
  ],
  [
    'hexes',
    hexLayout.file,
    'without York',
    (t) => t.replace(/,\s*"E06000014".*/, ''),
    { column: 'hexes' },
    /no hexagon for York \(816\)/,
  ],
  [
    'hexes',
    hexLayout.file,
    'with Herefordshire elsewhere',
    (t) => t.replace(/("E06000019".*)"q":5,"r":6/, '$1"q":3,"r":6'),
    { column: 'hexes.E06000019', value: 'q 4, r 6' },
    /Herefordshire, County of is placed, but the file has it at q 3, r 6/,
  ],
  ...deprivation.indices.flatMap(({ file, scoreHeader, rankHeader }): typeof damages => [
    ['deprivation', file, 'missing', () => null, {}, /missing/],
    [
      'deprivation',
      file,
      'with a renamed column',
      (t) => t.replace(scoreHeader, `${scoreHeader.trim()}s`),
      { row: 1, column: scoreHeader, value: `${scoreHeader.trim()}s` },
      /missing/,
    ],
    [
      'deprivation',
      file,
      'cut between two rows',
      (t) => t.slice(0, t.lastIndexOf('\n')),
      { row: null, value: null },
      /no row for Worcestershire \(885\)/,
    ],
    [
      'deprivation',
      file,
      'with a later authority',
      (t) => t.replace('E10000021', 'E06000061'),
      { value: 'E06000061' },
      /North Northamptonshire was no authority in the year ending 31 March 2020/,
    ],
    [
      'deprivation',
      file,
      'with an unknown code',
      (t) => t.replace('\nE06000001', '\nE06000999'),
      { row: 2, value: 'E06000999' },
      /unknown authority/,
    ],
    [
      'deprivation',
      file,
      'with a rank changed',
      (t) => t.replace(/^(E06000002,(?:[^,]*,){4})\d+/m, '$1150'),
      { column: rankHeader },
      /does not follow from the scores/,
    ],
  ]),
];

describePublished('a damaged file is refused', () => {
  test.each(damages)('%s: %s %s', (lookup, file, _, change, expected, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'cin-maps-'));
    try {
      for (const one of [boundaries, hexLayout, ...deprivation.indices]) {
        mkdirSync(dirname(join(folder, one.file)), { recursive: true });
        if (one.file !== file) cpSync(join(publishedFolder(), one.file), join(folder, one.file));
      }
      const text = readFileSync(join(publishedFolder(), file), 'utf8');
      const changed = change(text);
      expect(changed).not.toBe(text);
      if (changed !== null) writeFileSync(join(folder, file), changed);
      const problems = new Problems();
      expect(lookups[lookup](folder, problems)).toBeNull();
      expect(problemsIn(problems)).toContainEqual(
        expect.objectContaining({
          file,
          ...expected,
          message: expect.stringMatching(message) as string,
        }),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

function problemsIn(problems: Problems): unknown[] {
  try {
    problems.throwIfAny();
    return [];
  } catch (error) {
    const all = error instanceof AggregateError ? error.errors : [];
    return all.filter((one) => one instanceof ImportProblem);
  }
}
