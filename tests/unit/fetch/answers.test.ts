import { existsSync, statSync, utimesSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Client } from '../../../scripts/fetch/client';
import { Bench, catalogueOffer, ids, paths, sha256, table } from './bench';
import { file, half, status } from './service';

let bench: Bench;
beforeEach(async () => {
  bench = new Bench();
  await bench.start();
});
afterEach(() => bench.stop());

const lastModified = 'Thu, 30 Oct 2025 09:30:00 GMT';

describe('a file that is there', () => {
  test('is new where there was none', async () => {
    bench.service.on(paths.csv, file(table(13)));
    const { code, out } = await bench.run();
    expect(code).toBe(0);
    expect(bench.read()).toBe(table(13));
    expect(out).toContain('New (1)\n  cin-2025/c1.csv — C1: Referrals, 2025');
    expect(out).toContain(`13 rows, sha256 ${sha256(table(13)).slice(0, 12)}`);
    expect(existsSync(bench.path('cin-2025/c1.csv.part'))).toBe(false);
  });

  test('is asked for by name, and not compressed', async () => {
    bench.service.on(paths.csv, file(table(13)));
    await bench.run();
    expect(bench.service.to(paths.csv)[0]?.headers).toMatchObject({
      'user-agent': expect.stringContaining('CIN-Explorer') as string,
      'accept-encoding': 'identity',
    });
  });

  test('is changed where it has more than before, which is said', async () => {
    bench.put(table(12));
    bench.record(table(12));
    bench.service.on(paths.csv, file(table(13)));
    const { code, out } = await bench.run();
    expect(code).toBe(0);
    expect(bench.read()).toBe(table(13));
    expect(out).toMatch(/^Changed \(1\)/);
    expect(out).toMatch(/\d+ → \d+ bytes, 12 → 13 rows, sha256 \w{12} → \w{12}/);
    expect(out).toContain('run npm run import');
  });

  test.each(['c1.csv', 'cin-2025/c1.csv'])(
    'is unchanged where it is what was imported (%s), and comes into an empty folder',
    async (recordedAs) => {
      bench.record(table(13), recordedAs);
      bench.service.on(paths.csv, file(table(13)));
      const { code, out } = await bench.run();
      expect(code).toBe(0);
      expect(out).toMatch(/^Unchanged \(1\)/);
      expect(out).not.toContain('npm run import');
      expect(bench.read()).toBe(table(13));
    },
  );

  test('is left as it is, with its date, where the same comes again', async () => {
    bench.put(table(13));
    utimesSync(bench.path(), 1000, 1000);
    bench.service.on(paths.csv, file(table(13)));
    expect((await bench.run()).out).toMatch(/^Unchanged \(1\)/);
    expect(statSync(bench.path()).mtimeMs).toBe(1_000_000);
  });

  test.each([
    ['a tag', { etag: '"one"' }, { 'if-none-match': '"one"' }],
    ['a weak tag', { etag: 'W/"one"' }, { 'if-none-match': 'W/"one"' }],
    ['a date', { lastModified }, { 'if-modified-since': lastModified }],
  ])('is not sent again where the server knows it by %s', async (_, told, asked) => {
    bench.service.on(paths.csv, file(table(13), told));
    await bench.run();
    const { code, out } = await bench.run();
    expect(code).toBe(0);
    expect(out).toMatch(/^Unchanged \(1\)/);
    expect(bench.service.to(paths.csv)[1]?.headers).toMatchObject(asked);
    expect(bench.read()).toBe(table(13));
  });

  test('is sent again where the one in the folder was altered since', async () => {
    bench.service.on(paths.csv, file(table(13), { etag: '"one"' }));
    await bench.run();
    bench.put(table(13, 999));
    expect((await bench.run()).out).toMatch(/^Changed \(1\)/);
    expect(bench.service.to(paths.csv)[1]?.headers).not.toHaveProperty('if-none-match');
    expect(bench.read()).toBe(table(13));
  });

  test('is sent again where it is offered at another address now', async () => {
    bench.service.on(paths.csv, file(table(13), { etag: '"one"' }));
    await bench.run();
    const moved = `/catalogue/${ids.other}/csv`;
    bench.register({ offered: [{ kind: 'catalogue', file: ids.other }] });
    bench.service.on(moved, file(table(14), { etag: '"one"' }));
    expect((await bench.run()).out).toMatch(/^Changed \(1\)/);
    expect(bench.service.to(moved)[0]?.headers).not.toHaveProperty('if-none-match');
    expect(bench.read()).toBe(table(14));
  });

  test('is found where the server sends us on', async () => {
    bench.service.on(paths.csv, status(302, { location: `${bench.service.address}/store/c1` }));
    bench.service.on('/store/c1', file(table(13)));
    expect((await bench.run()).code).toBe(0);
    expect(bench.read()).toBe(table(13));
  });

  test('is unpacked where it was compressed', async () => {
    const packed = gzipSync(table(13));
    bench.service.on(paths.csv, file(packed, { encoding: 'gzip' }));
    expect((await bench.run()).code).toBe(0);
    expect(bench.read()).toBe(table(13));
    expect(existsSync(bench.path('cin-2025/c1.csv.part'))).toBe(false);
    expect(existsSync(bench.path('cin-2025/c1.csv.part.unpacked'))).toBe(false);
  });

  test('is unpacked where the server forgot to say that it is compressed', async () => {
    bench.service.on(paths.csv, file(gzipSync(table(13))));
    expect((await bench.run()).code).toBe(0);
    expect(bench.read()).toBe(table(13));
  });
});

describe('a file that is not there', () => {
  test.each([404, 410])('is named, with where it was looked for (%i)', async (code) => {
    bench.put(table(12));
    bench.service.on(paths.csv, status(code));
    const result = await bench.run();
    expect(result.code).toBe(1);
    expect(result.out).toMatch(/^Not found \(1\)/);
    expect(result.out).toContain(`Nothing is at ${bench.service.address}${paths.csv}.`);
    expect(bench.read()).toBe(table(12));
    expect(bench.clock.slept).toEqual([]);
  });
});

describe('a server that is busy', () => {
  test.each([
    ['seconds', '7', 7000],
    ['a date', 'Thu, 01 Jan 2026 00:00:09 GMT', 9000],
    ['a date gone by', 'Wed, 31 Dec 2025 23:59:00 GMT', 0],
  ])('is given the time that it asks for in %s', async (_, retryAfter, wait) => {
    bench.service.on(paths.csv, status(429, { 'retry-after': retryAfter }), file(table(13)));
    const { code, err } = await bench.run();
    expect(code).toBe(0);
    expect(bench.clock.slept).toEqual([wait]);
    expect(err).toContain('the server answered 429; waiting');
    expect(bench.read()).toBe(table(13));
  });

  test('is left alone where it asks for an hour', async () => {
    bench.service.on(paths.csv, status(503, { 'retry-after': '3600' }), file(table(13)));
    const { code, out } = await bench.run();
    expect(code).toBe(1);
    expect(out).toContain('asks to be left alone for 60 minutes');
    expect(bench.service.seen).toHaveLength(1);
    expect(bench.clock.slept).toEqual([]);
  });

  test('is not asked for another file meanwhile', async () => {
    const other = `/catalogue/${ids.other}/csv`;
    bench.register(
      {},
      { file: 'cin-2025/c4.csv', offered: [{ kind: 'catalogue', file: ids.other }] },
    );
    bench.service.on(paths.csv, status(503, { 'retry-after': '3600' }));
    bench.service.on(other, file(table(13)));
    const { out } = await bench.run('--at-once', '1');
    expect(out).toMatch(/^Failed \(2\)/);
    expect(bench.service.to(other)).toHaveLength(0);
  });

  test('is asked again after a while, each time longer, then given up', async () => {
    bench.service.on(paths.csv, status(500));
    const { code, out } = await bench.run();
    expect(code).toBe(1);
    expect(out).toContain('Failed: the server answered 500, 6 times.');
    expect(bench.clock.slept).toEqual([500, 1000, 2000, 4000, 8000]);
    expect(bench.service.seen).toHaveLength(6);
  });

  test('is believed when it recovers', async () => {
    bench.service.on(paths.csv, status(500), status(502), file(table(13)));
    expect((await bench.run()).code).toBe(0);
    expect(bench.read()).toBe(table(13));
  });

  test('is not asked again where it refuses', async () => {
    bench.service.on(paths.csv, status(403));
    const { code, out } = await bench.run();
    expect(code).toBe(1);
    expect(out).toContain('Failed: the server answered 403.');
    expect(bench.service.seen).toHaveLength(1);
  });

  test('is named where it cannot be reached', async () => {
    await bench.service.stop();
    const { code, out } = await bench.run();
    expect(code).toBe(1);
    expect(out).toMatch(/Failed: the connection failed: .*ECONNREFUSED.*, 6 times\./);
    await bench.service.start();
  });
});

describe('several files', () => {
  const many = Array.from({ length: 9 }, (_, index) => {
    const id = `911dae20-ac5d-4e28-bee8-53a65876100${index}`;
    return {
      path: `/catalogue/${id}/csv`,
      entry: {
        dataSet: `set-${index}`,
        file: `cin-2025/${index}.csv`,
        offered: [{ ...catalogueOffer, file: id }],
      },
    };
  });

  test.each([
    ['three at once', [], 3],
    ['as many at once as is said', ['--at-once', '2'], 2],
  ])('are fetched %s', async (_, more, most) => {
    bench.register(...many.map(({ entry }) => entry));
    for (const [index, { path }] of many.entries()) {
      bench.service.on(path, (request, response) => {
        setTimeout(() => file(table(10 + index))(request, response), 20);
      });
    }
    const { code, out } = await bench.run(...more);
    expect(code).toBe(0);
    expect(out).toMatch(/^New \(9\)/);
    expect(bench.service.busiest).toBe(most);
    for (const index of many.keys()) {
      expect(bench.read(`cin-2025/${index}.csv`)).toBe(table(10 + index));
    }
  });

  test('do not take one another down', async () => {
    bench.register(...many.slice(0, 3).map(({ entry }) => entry));
    bench.service.on(many[0]?.path ?? '', file(table(10)));
    bench.service.on(many[1]?.path ?? '', status(403));
    const { code, out } = await bench.run();
    expect(code).toBe(1);
    expect(out).toMatch(/New \(1\)[^]*Not found \(1\)[^]*Failed \(1\)/);
  });

  test('are fetched one data set alone where that is asked', async () => {
    bench.register(...many.map(({ entry }) => entry));
    bench.service.on(many[4]?.path ?? '', file(table(10)));
    const { code } = await bench.run('--only', 'set-4');
    expect(code).toBe(0);
    expect(bench.service.seen.map(({ path }) => path)).toEqual([many[4]?.path]);
  });
});

test('a server that falls silent is asked again', async () => {
  const told = { etag: '"one"' };
  bench.service.on(paths.csv, half(table(200), told, 'hang'), file(table(200), told));
  const { code } = await bench.runWith(new Client(bench.clock, 200));
  expect(code).toBe(0);
  expect(bench.read()).toBe(table(200));
  expect(bench.service.to(paths.csv)[1]?.headers.range).toBeDefined();
});
