import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stateName } from '../../../scripts/fetch/state';
import { Bench, paths, table } from './bench';
import { file, half, type Told } from './service';

let bench: Bench;
beforeEach(async () => {
  bench = new Bench();
  await bench.start();
});
afterEach(() => bench.stop());

const whole = table(2000);
const middle = Math.floor(Buffer.byteLength(whole) / 2);
const etag = '"one"';
const lastModified = 'Thu, 30 Oct 2025 09:30:00 GMT';
const part = 'cin-2025/c1.csv.part';

describe('a connection cut half-way', () => {
  test.each<[string, Told, string]>([
    ['tag', { etag }, etag],
    ['date', { lastModified }, lastModified],
    ['date, the tag being weak', { etag: 'W/"one"', lastModified }, lastModified],
  ])('is taken up where it stopped, by its %s', async (_, told, validator) => {
    bench.service.on(paths.csv, half(whole, told), file(whole, told));
    const { code } = await bench.run();
    expect(code).toBe(0);
    expect(bench.read()).toBe(whole);
    expect(bench.service.to(paths.csv)[1]?.headers).toMatchObject({
      range: `bytes=${middle}-`,
      'if-range': validator,
    });
    expect(bench.clock.slept).toEqual([500]);
  });

  test('is started over where the server knows no ranges', async () => {
    const ignorant = (_: unknown, response: Parameters<ReturnType<typeof file>>[1]) => {
      response.writeHead(200, { etag, 'content-length': Buffer.byteLength(whole) }).end(whole);
    };
    bench.service.on(paths.csv, half(whole, { etag }), ignorant);
    expect((await bench.run()).code).toBe(0);
    expect(bench.service.to(paths.csv)[1]?.headers.range).toBe(`bytes=${middle}-`);
    expect(bench.read()).toBe(whole);
  });

  test.each<[string, Told]>([
    ['nothing', {}],
    ['a weak tag', { etag: 'W/"one"' }],
  ])('is started over where the file goes by %s', async (_, told) => {
    bench.service.on(paths.csv, half(whole, told), file(whole, told));
    expect((await bench.run()).code).toBe(0);
    expect(bench.service.to(paths.csv)[1]?.headers).not.toHaveProperty('range');
    expect(bench.read()).toBe(whole);
  });

  test('gives the newer file whole where it changed meanwhile', async () => {
    const newer = table(2001, 200);
    bench.service.on(paths.csv, half(whole, { etag }), file(newer, { etag: '"two"' }));
    expect((await bench.run()).code).toBe(0);
    expect(bench.read()).toBe(newer);
  });

  test.each([
    ['another part', { 'content-range': `bytes 0-9/${middle * 2}` }],
    ['no place', {}],
    [
      'a part of another file',
      { etag: '"two"', 'content-range': `bytes ${middle}-${middle + 9}/*` },
    ],
  ])('joins nothing on where the server sends %s', async (_, headers) => {
    const strange = (__: unknown, response: Parameters<ReturnType<typeof file>>[1]) => {
      response.writeHead(206, headers).end('0123456789');
    };
    bench.service.on(paths.csv, half(whole, { etag }), strange, file(whole, { etag }));
    expect((await bench.run()).code).toBe(0);
    expect(bench.service.to(paths.csv)[2]?.headers).not.toHaveProperty('range');
    expect(bench.read()).toBe(whole);
  });

  test('is taken up again where the server sends the rest in pieces', async () => {
    const piece = (_: unknown, response: Parameters<ReturnType<typeof file>>[1]) => {
      const range = `bytes ${middle}-${middle + 9}/${Buffer.byteLength(whole)}`;
      response.writeHead(206, { etag, 'content-range': range });
      response.end(whole.slice(middle, middle + 10));
    };
    bench.service.on(paths.csv, half(whole, { etag }), piece, file(whole, { etag }));
    expect((await bench.run()).code).toBe(0);
    expect(bench.service.to(paths.csv)[2]?.headers.range).toBe(`bytes=${middle + 10}-`);
    expect(bench.read()).toBe(whole);
  });

  test('is taken up in what was sent, where that was compressed', async () => {
    const packed = gzipSync(whole);
    const told = { etag, encoding: 'gzip' };
    bench.service.on(paths.csv, half(packed, told), file(packed, told));
    expect((await bench.run()).code).toBe(0);
    const from = Math.floor(packed.length / 2);
    expect(bench.service.to(paths.csv)[1]?.headers.range).toBe(`bytes=${from}-`);
    expect(bench.read()).toBe(whole);
  });

  test('is kept for the next run where it is cut every time', async () => {
    bench.put(table(1999));
    bench.service.on(paths.csv, half(whole, { etag }));
    const { code, out } = await bench.run();
    expect(code).toBe(1);
    expect(out).toContain('What came is kept: run the command again to go on.');
    expect(bench.read()).toBe(table(1999));
    bench.service.on(paths.csv, file(whole, { etag }));
    expect((await bench.run()).out).toMatch(/^Changed \(1\)/);
    expect(bench.service.seen.at(-1)?.headers.range).toBe(`bytes=${middle}-`);
    expect(bench.read()).toBe(whole);
  });
});

describe('a run that was killed', () => {
  test('is taken up by the next', async () => {
    const told = { etag };
    bench.service.on(paths.csv, half(whole, told, 'hang'));
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'scripts/fetch/index.ts', ...bench.arguments()],
      { stdio: 'ignore' },
    );
    const ended = once(child, 'exit');
    await waitFor(() => existsSync(bench.path(part)) && statSync(bench.path(part)).size === middle);
    child.kill('SIGKILL');
    await ended;
    expect(bench.read()).toBeNull();

    bench.service.on(paths.csv, file(whole, told));
    expect((await bench.run()).code).toBe(0);
    expect(bench.service.seen.at(-1)?.headers).toMatchObject({
      range: `bytes=${middle}-`,
      'if-range': etag,
    });
    expect(bench.read()).toBe(whole);
  }, 30_000);

  test('after the last byte is started over', async () => {
    bench.put(whole, part);
    keepPart({ etag });
    bench.service.on(paths.csv, file(whole, { etag }));
    expect((await bench.run()).code).toBe(0);
    expect(bench.service.seen.map(({ headers }) => headers.range)).toEqual([
      `bytes=${Buffer.byteLength(whole)}-`,
      undefined,
    ]);
    expect(bench.read()).toBe(whole);
  });

  test('leaves nothing behind once the file is known to be the newest', async () => {
    bench.service.on(paths.csv, file(whole, { etag }));
    await bench.run();
    bench.put('2013,Nat', part);
    expect((await bench.run()).out).toMatch(/^Unchanged \(1\)/);
    expect(existsSync(bench.path(part))).toBe(false);
  });

  test('leaves nothing to go on with where its notes are lost', async () => {
    bench.put('2013,Nat', part);
    bench.put('{"files":', stateName);
    bench.service.on(paths.csv, file(whole, { etag }));
    expect((await bench.run()).code).toBe(0);
    expect(bench.service.seen[0]?.headers).not.toHaveProperty('range');
    expect(bench.read()).toBe(whole);
  });

  test('was still under way: two that write to one part are told apart', async () => {
    bench.service.on(paths.csv, (_, response) => {
      response.writeHead(200, { 'content-length': Buffer.byteLength(whole) });
      response.write(whole.slice(0, 1000), () => {
        setTimeout(() => {
          appendFileSync(bench.path(part), '2013,National,,100\n');
          response.end(whole.slice(1000));
        }, 100);
      });
    });
    const { code, out } = await bench.run();
    expect(code).toBe(1);
    expect(out).toContain('is another run under way?');
    expect(bench.read()).toBeNull();
  });

  test('leaves a part of another address alone', async () => {
    bench.put('2013,Nat', part);
    keepPart({ etag, address: 'http://127.0.0.1:9/other' });
    bench.service.on(paths.csv, file(whole, { etag }));
    expect((await bench.run()).code).toBe(0);
    expect(bench.service.seen[0]?.headers).not.toHaveProperty('range');
    expect(bench.read()).toBe(whole);
  });
});

function keepPart(about: { etag: string; address?: string }): void {
  const address = `${bench.service.address}${paths.csv}`;
  const parts = { 'cin-2025/c1.csv': { address, lastModified: null, encoding: null, ...about } };
  writeFileSync(join(bench.folder, stateName), JSON.stringify({ files: {}, parts }));
}

async function waitFor(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 1000) throw new Error('It never came.');
    await sleep(20);
  }
}
