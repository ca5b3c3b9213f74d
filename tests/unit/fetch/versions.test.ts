import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Offer } from '../../../scripts/fetch/registry';
import { matches } from '../../../scripts/fetch/versions';
import { Bench, catalogueOffer, ids, paths, table } from './bench';
import { file, status, versions, type Handler } from './service';

let bench: Bench;
beforeEach(async () => {
  bench = new Bench();
  await bench.start();
});
afterEach(() => bench.stop());

function version(number: string, about: object = {}): object {
  return {
    version: number,
    type: 'Major',
    status: 'Published',
    published: '2025-10-30T09:30:00+00:00',
    notes: '',
    totalResults: 13,
    file: { id: ids.catalogue },
    release: { title: '2025', slug: '2025' },
    ...about,
  };
}

/** The API's CSV is always compressed, whatever was asked for. */
function packed(rows: number): Handler {
  return file(gzipSync(table(rows)), { encoding: 'gzip' });
}

const apiOffer: Offer = { kind: 'api', dataSet: ids.api, versions: '*' };

describe('an API data set', () => {
  test('gives its newest version, from whichever page of the list', async () => {
    bench.register({ offered: [apiOffer] });
    bench.service.on(paths.versions, versions([version('9.1'), version('2.0')], 1, 2));
    bench.service.on(paths.versionsSecond, versions([version('10.0'), version('1.0')], 2, 2));
    bench.service.on(paths.version('10.0'), packed(13));
    const { code, out } = await bench.run();
    expect(code).toBe(0);
    expect(bench.read()).toBe(table(13));
    expect(out).toContain('Version 10.0 (2025, 2025-10-30) of the API data set.');
  });

  test('gives the newest of the versions that are wanted, and tells of a newer one', async () => {
    bench.register({ offered: [{ ...apiOffer, versions: '2.*' }] });
    bench.service.on(
      paths.versions,
      versions([version('3.0', { file: { id: ids.other } }), version('2.1'), version('2.0.4')]),
    );
    bench.service.on(paths.version('2.1'), packed(13));
    const { code, out } = await bench.run();
    expect(code).toBe(0);
    expect(bench.read()).toBe(table(13));
    expect(out).toContain(`A newer release is out: API version 3.0 (2025, 2025-10-30)`);
    expect(out).toContain(`made from catalogue file ${ids.other}`);
  });

  test('gives none that was withdrawn or is not out, and warns of one on its way out', async () => {
    bench.register({ offered: [apiOffer] });
    bench.service.on(
      paths.versions,
      versions([
        version('4.0', { status: 'Draft' }),
        version('3.0', { status: 'Withdrawn' }),
        version('2.0', { status: 'Deprecated' }),
        version('1.0'),
      ]),
    );
    bench.service.on(paths.version('2.0'), packed(13));
    const { code, out } = await bench.run();
    expect(code).toBe(0);
    expect(out).toContain('Version 2.0 is deprecated and will be withdrawn.');
  });

  test('that is not known is not found', async () => {
    bench.register({ offered: [apiOffer] });
    const { code, out } = await bench.run();
    expect(code).toBe(1);
    expect(out).toMatch(/^Not found \(1\)/);
    expect(out).toContain(`The API knows no data set ${ids.api}.`);
  });

  test.each<[string, Handler, string]>([
    ['a page', file('<p>Sorry</p>'), 'it is not JSON'],
    ['another shape', file('{"data": []}'), 'there are no results'],
    ['no paging', file('{"results": []}'), 'paging.totalPages is missing'],
    ['a nameless version', versions([{ status: 'Published' }]), 'result 1 has no version'],
  ])('that answers with %s fails, and says how', async (_, handler, why) => {
    bench.register({ offered: [apiOffer] });
    bench.service.on(paths.versions, handler);
    const { code, out } = await bench.run();
    expect(code).toBe(1);
    expect(out).toMatch(/^Failed \(1\)/);
    expect(out).toContain(why);
  });

  test('is waited for like any other server', async () => {
    bench.register({ offered: [apiOffer] });
    bench.service.on(
      paths.versions,
      status(429, { 'retry-after': '3' }),
      versions([version('1.0')]),
    );
    bench.service.on(paths.version('1.0'), packed(13));
    expect((await bench.run()).code).toBe(0);
    expect(bench.clock.slept).toEqual([3000]);
  });
});

describe('a file in the catalogue and in the API', () => {
  beforeEach(() => bench.register({ offered: [catalogueOffer, apiOffer] }));

  test('comes from the catalogue, and the version is said', async () => {
    bench.service.on(paths.versions, versions([version('2.0')]));
    bench.service.on(paths.csv, file(table(13)));
    const { code, out } = await bench.run();
    expect(code).toBe(0);
    expect(out).toContain('The newest API version is 2.0 (2025, 2025-10-30).');
    expect(bench.service.to(paths.version('2.0'))).toHaveLength(0);
  });

  test('comes from the API where the catalogue has lost it', async () => {
    bench.service.on(paths.versions, versions([version('2.0')]));
    bench.service.on(paths.version('2.0'), packed(13));
    const { code, out } = await bench.run();
    expect(code).toBe(0);
    expect(bench.read()).toBe(table(13));
    expect(out).toContain('Version 2.0 (2025, 2025-10-30) of the API data set.');
  });

  test('never comes from a version that is another release', async () => {
    bench.put(table(12));
    bench.service.on(paths.versions, versions([version('3.0', { file: { id: ids.other } })]));
    bench.service.on(paths.version('3.0'), packed(20));
    const { code, out } = await bench.run();
    expect(code).toBe(1);
    expect(out).toMatch(/^Not found \(1\)/);
    expect(out).toContain('A newer release is out');
    expect(bench.read()).toBe(table(12));
  });

  test('comes without the API too, but then the command does not end well', async () => {
    bench.service.on(paths.versions, status(403));
    bench.service.on(paths.csv, file(table(13)));
    const { code, out } = await bench.run();
    expect(code).toBe(1);
    expect(out).toMatch(/^New \(1\)/);
    expect(out).toContain('Whether a newer release is out is not known');
    expect(bench.read()).toBe(table(13));
  });
});

describe('a version pattern', () => {
  test.each([
    ['2.1', '*', true],
    ['2.1', '2.*', true],
    ['2.1.3', '2.*', true],
    ['2.1.3', '2.1.*', true],
    ['2.1', '2.1.*', true],
    ['2.10', '2.1.*', false],
    ['20.0', '2.*', false],
    ['2.1', '2.1', true],
    ['2.1.0', '2.1', true],
    ['2.1', '2.0', false],
  ])('%s is one of %s: %s', (number, pattern, expected) => {
    expect(matches(number, pattern)).toBe(expected);
  });

  test('of a major number takes that one and no other', () => {
    const parts = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30));
    fc.assert(
      fc.property(parts, fc.nat(30), ([major, minor, patch], wanted) => {
        expect(matches(`${major}.${minor}.${patch}`, `${wanted}.*`)).toBe(major === wanted);
      }),
    );
  });
});
