import { describe, expect, test } from 'vitest';
import { lookupsAsOf } from '../../../scripts/build-data/as-of/lookups-as-of';
import { provenanceAsOf, releasesOf } from '../../../scripts/build-data/as-of/releases';
import { undone } from '../../../scripts/build-data/as-of/undo';
import { readLookups } from '../../../scripts/build-data/lookups';
import { measureOf } from '../../../src/catalogue/measures';
import type { RevisionRow } from '../../../src/figure/revisions-file';
import type { Provenance } from '../../../src/vocabulary/provenance';

function revision(older: string, newer: string, changes: Partial<RevisionRow>): RevisionRow {
  return {
    dataSet: 'workforce',
    ...{ older, newer, column: 'caseload', area: '370', period: '2022-09-30' as const },
    ...{ before: 1, after: 2, roundedOnly: false },
    ...changes,
  };
}

describe('what newer releases changed is taken back', () => {
  const twice = [
    revision('2023', '2024', { before: 1, after: 2 }),
    revision('2024', '2025', { before: 2, after: 3 }),
    revision('2025', '2026', { before: 3, after: 'u' }),
  ];

  test.each([
    ['2023', [1]],
    ['2024', [2]],
    ['2025', [3]],
    ['2026', []],
  ])('as of %s', (release, cells) => {
    expect(undone(twice, () => release).map(({ cell }) => cell)).toEqual(cells);
    expect(undone([...twice].reverse(), () => release).map(({ cell }) => cell)).toEqual(cells);
  });

  test('a row that was not there goes, and a joint return is each of its members’', () => {
    const rows = [
      revision('2024', '2025', { before: null }),
      revision('2024', '2025', { area: '314+318', before: 'c' }),
    ];
    expect(undone(rows, () => '2024')).toEqual([
      { column: 'caseload', area: '370', period: '2022-09-30', cell: null, joint: null },
      { column: 'caseload', area: '314', period: '2022-09-30', cell: 'c', joint: '314+318' },
      { column: 'caseload', area: '318', period: '2022-09-30', cell: 'c', joint: '314+318' },
    ]);
  });

  test('by the release of its own data set', () => {
    const rows = [revision('2024', '2025', {}), revision('2024', '2025', { dataSet: 'other' })];
    expect(undone(rows, (id) => (id === 'other' ? '2025' : '2024'))).toHaveLength(1);
  });
});

function file(dataSet: string, release: string, stands: boolean): Provenance {
  return {
    ...{ dataSet, release, stands, title: '', publisher: '', publication: '', address: '' },
    ...{ licence: '', file: '', sha256: '', bytes: 0, rows: 0, from: null, to: null },
  };
}

describe('what stood at a release', () => {
  const provenance = [
    ...[file('workforce', '2026', true), file('workforce', '2024', false)],
    ...[file('workforce', '2025', false), file('workforce', '2023', false)],
    ...[file('population', '2026', true), file('sfr-2013', '2013', false)],
  ];
  const standing = (release: string | null) =>
    provenanceAsOf(provenance, release).flatMap((one) =>
      one.stands ? [`${one.dataSet} ${one.release}`] : [],
    );

  test('is the newest file by then, or the one of today', () => {
    expect(standing(null)).toEqual(['workforce 2026', 'population 2026']);
    expect(standing('2026')).toEqual(standing(null));
    expect(standing('2025')).toEqual(['workforce 2025', 'population 2026']);
    expect(standing('2024')).toEqual(['workforce 2024', 'population 2026']);
  });

  test('a measure’s releases are those of its first data set, from 2024 on: a new one needs no code', () => {
    expect(releasesOf(measureOf('caseload'), provenance)).toEqual(['2024', '2025', '2026']);
  });

  test('neighbours are of the newest model by then, or of the only one that knows an authority', () => {
    const then = lookupsAsOf(readLookups('data'), '2024', '2024-09-30');
    const models = (code: string) => [
      ...new Set(then.neighbours.flatMap((row) => (row.authority === code ? row.model : []))),
    ];
    expect(models('370')).toEqual(['2021']);
    expect(models('942')).toEqual(['2025']);
    expect(then.joints.every(({ to }) => to <= '2024-09-30')).toBe(true);
  });
});
