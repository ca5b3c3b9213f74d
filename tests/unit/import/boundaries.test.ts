import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { importBoundaries } from '../../../scripts/import/boundaries/boundaries';
import { project } from '../../../scripts/import/boundaries/project';
import type { ImportProblem } from '../../../scripts/import/problem';
import { Problems } from '../../../scripts/import/problems';
import type { Register } from '../../../scripts/import/register/register';
import type { BoundarySet } from '../../../src/catalogue/datasets/boundaries';
import type { Area } from '../../../src/vocabulary/area';

const set: BoundarySet = {
  id: 'boundaries',
  title: 'Outlines',
  publisher: 'Nobody',
  publication: 'Invented',
  release: '2022',
  file: 'outlines.geojson',
  address: 'https://example.org/outlines',
  codeProperty: 'CODE',
  country: 'E',
};

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
const register: Register = {
  regions: new Map(),
  authorities: new Map(
    [
      area('101', 'Alder', ['E09000001'], null),
      area('102', 'Beech', ['E10000002'], 2021),
      area('103', 'Cedar', ['E06000003', 'E06000033'], null),
    ].map((one) => [one.code, one]),
  ),
};

/** A square of a tenth of a degree, from its south-west corner. */
const square = (west: number, south: number, size = 0.1) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const features = () => [
  {
    type: 'Feature',
    properties: { CODE: 'W06000001', NAME: 'Elsewhere' } as Record<string, unknown>,
    geometry: { type: 'Polygon', coordinates: [square(-3, 52)] as unknown[] },
  },
  // Under the code before its newest, and with an islet that is too small to be seen.
  {
    type: 'Feature',
    properties: { CODE: 'E06000033', NAME: 'Cedar' } as Record<string, unknown>,
    geometry: {
      type: 'MultiPolygon',
      coordinates: [[square(-1.9, 52)], [square(-1.5, 52, 0.001)]] as unknown[],
    },
  },
  {
    type: 'Feature',
    properties: { CODE: 'E09000001', NAME: 'Alder' } as Record<string, unknown>,
    geometry: { type: 'Polygon', coordinates: [square(-2, 52)] as unknown[] },
  },
];
type Features = ReturnType<typeof features>;
const collection = (edit: (all: Features) => unknown = (all) => all) =>
  JSON.stringify({ type: 'FeatureCollection', features: edit(features()) });

/** What comes of a published text; null removes the file. */
function imported(text: string | null) {
  const folder = mkdtempSync(join(tmpdir(), 'cin-boundaries-'));
  if (text !== null) writeFileSync(join(folder, set.file), text);
  const problems = new Problems();
  const lookup = importBoundaries(set, folder, register, problems);
  try {
    problems.throwIfAny();
    return { lookup, problems: [] };
  } catch (error) {
    return { lookup, problems: (error as AggregateError).errors as ImportProblem[] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('outlines', () => {
  const { lookup, problems } = imported(collection());
  const topology = JSON.parse(lookup?.text ?? '{}') as Topology<{
    authorities: GeometryCollection;
  }>;

  test('go by DfE code and nothing else', () => {
    expect(problems).toEqual([]);
    expect(lookup?.path).toBe('lookups/boundaries.json');
    const { geometries } = topology.objects.authorities;
    expect(geometries.map(({ id, properties }) => [id, properties])).toEqual([
      ['101', undefined],
      ['103', undefined],
    ]);
    expect(lookup?.text).not.toContain('Alder');
    expect(lookup?.text.endsWith('}\n')).toBe(true);
  });

  test('say how many features were read, those of other countries too', () => {
    expect(lookup?.sources).toMatchObject([{ dataSet: 'boundaries', rows: 3, from: null }]);
  });

  test('share one line between neighbours and lose an islet', () => {
    const [alder, cedar] = feature(topology, topology.objects.authorities).features;
    if (alder?.geometry.type !== 'Polygon' || cedar?.geometry.type !== 'MultiPolygon') {
      throw new Error('Expected a polygon and a multipolygon.');
    }
    expect(cedar.geometry.coordinates).toHaveLength(1);
    const [right] = alder.geometry.coordinates;
    const [left] = cedar.geometry.coordinates[0] ?? [];
    const shared = left?.filter((point) => right?.some((other) => String(other) === String(point)));
    expect(new Set(shared?.map(String)).size).toBe(2);
    expect(topology.arcs).toHaveLength(3);
  });

  test('lie on a plane in kilometres, y downwards', () => {
    // A tenth of a degree of a sphere of 6,371.0088 km: 11.12 km, and its cosine at 52° north.
    const [left, top, right, bottom] = topology.bbox ?? [];
    expect((bottom ?? 0) - (top ?? 0)).toBeCloseTo(12, 0);
    expect([left, right]).toEqual([0, 14]);
    const [x, y] = project([-2, 52]);
    expect(x).toBeCloseTo(0, 9);
    expect(y).toBeCloseTo((-52 * Math.PI * 6371.0088) / 180, 6);
    expect(project([-1.9, 52])[0]).toBeCloseTo(6.846, 2);
  });

  test('are the same bytes in whatever order the file has them', () => {
    expect(imported(collection((all) => all.reverse())).lookup?.text).toBe(lookup?.text);
  });
});

const at = (index: number, field: string) => `features[${index}].${field}`;
const code = at(2, 'properties.CODE');
const polygon = at(2, 'geometry.coordinates');
/** What is done to the file, and the place and reason that the import must name. */
const refusals: Record<string, [string | null, string | null, string | null, RegExp]> = {
  'a missing file': [null, null, null, /missing[^]*--from/],
  'an empty file': ['\n', null, null, /empty/],
  'a file that is cut short': [collection().slice(0, 300), null, expect.any(String), /not JSON/],
  'a list': ['[1]', null, '[1]', /not a JSON object/],
  'no features': ['{"features":[]}', 'features', '[]', /not a GeoJSON collection/],
  'a feature without a code': [
    collection(([wales, cedar, alder]) => [wales, cedar, { ...alder, properties: { NAME: 'A' } }]),
    code,
    null,
    /without a code[^]*datasets\/boundaries/,
  ],
  'a code that is a number': [
    collection(([wales, cedar, alder]) => [wales, cedar, { ...alder, properties: { CODE: 9 } }]),
    code,
    '9',
    /without a code/,
  ],
  'a feature that is none': [
    collection(([wales, cedar]) => [wales, cedar, null]),
    code,
    null,
    /without a code/,
  ],
  'an unknown authority': [
    collection().replace('E09000001', 'E09000009'),
    code,
    'E09000009',
    /unknown authority[^]*authorities\.csv/,
  ],
  'an authority that has ended': [
    collection().replace('E09000001', 'E10000002'),
    code,
    'E10000002',
    /Beech exists no longer[^]*younger/,
  ],
  'an authority under both of its codes': [
    collection().replace('E09000001', 'E06000003'),
    code,
    'E06000003',
    /Cedar twice/,
  ],
  'an authority that is lacking': [
    collection((all) => all.slice(0, 2)),
    'features[].properties.CODE',
    null,
    /no boundary for Alder \(101\)[^]*cut short/,
  ],
  'no geometry': [
    collection(([wales, cedar, alder]) => [wales, cedar, { ...alder, geometry: null }]),
    at(2, 'geometry.type'),
    null,
    /Alder: not an outline/,
  ],
  'a point': [outline('Point', [-2, 52]), at(2, 'geometry.type'), 'Point', /not an outline/],
  'no polygon': [outline('MultiPolygon', []), polygon, '[]', /Alder: an empty outline/],
  'a polygon without a ring': [outline('Polygon', []), polygon, '[]', /an empty outline/],
  'a ring of a point and back': [
    outline('Polygon', [square(-2, 52).slice(0, 3)]),
    `${polygon}[0]`,
    '[[-2,52],[-1.9,52],[-1.9,52.1]]',
    /too few points/,
  ],
  'a ring that is open': [
    outline('Polygon', [square(-2, 52).slice(0, 4)]),
    `${polygon}[0]`,
    '[-2,52.1]',
    /not closed/,
  ],
  'a number that is none': [
    outline('MultiPolygon', [[square(-2, 52).with(1, ['-1.9', 52] as unknown as number[])]]),
    `${polygon}[0][0][1]`,
    '["-1.9",52]',
    /not two numbers/,
  ],
  metres: [
    outline('Polygon', [square(-2, 52).with(1, [447160, 531474])]),
    `${polygon}[0][1]`,
    '[447160,531474]',
    /outside England[^]*not metres/,
  ],
};

function outline(type: string, coordinates: unknown[]): string {
  return collection(([wales, cedar, alder]) => [
    wales,
    cedar,
    { ...alder, geometry: { type, coordinates } },
  ]);
}

describe('outlines are refused for', () => {
  test.each(Object.entries(refusals))('%s', (_, [text, column, value, message]) => {
    const { lookup, problems } = imported(text);
    expect(lookup).toBeNull();
    const [first, ...others] = problems;
    expect(first?.message).toMatch(message);
    expect(first).toMatchObject({ file: set.file, row: null, column, value });
    // Whose code cannot be read is lacking as well.
    for (const other of others) expect(other.message).toContain('no boundary for Alder (101)');
  });
});
