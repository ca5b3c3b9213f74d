import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressSite } from '../../../scripts/compress/compress';
import { startServer, type Served } from '../../../scripts/serve/server';

const dir = mkdtempSync(join(tmpdir(), 'cin-serve-'));
const wasm = gzipSync('engine');
const files: Record<string, string | Buffer> = {
  'index.html': '<p>England</p>',
  '404.html': '<p>Not found</p>',
  'data.html': '<p>Data</p>',
  'authority/barnsley.html': '<p>Barnsley</p>',
  'assets/index-abc123.js': 'export {};\n'.repeat(200),
  'data/cin.duckdb': 'database '.repeat(200),
  'data/figures.csv': 'measure,area\n'.repeat(200),
  'data/figures/england.json': '{}',
  'engine/1.2.3/duckdb-eh.wasm.gz': wasm,
};
let root: Served;
let below: Served;

beforeAll(async () => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  await compressSite(dir);
  root = await startServer({ dir, base: '/', port: 0 });
  below = await startServer({ dir, base: '/open/cin/', port: 0 });
});

afterAll(async () => {
  await root.close();
  await below.close();
  rmSync(dir, { recursive: true });
});

describe('the server', () => {
  test.each([
    ['', '<p>England</p>'],
    ['?compare=england', '<p>England</p>'],
    ['authority/barnsley', '<p>Barnsley</p>'],
    ['authority/barnsley?from=2015', '<p>Barnsley</p>'],
    ['data', '<p>Data</p>'],
    ['data/figures/england.json', '{}'],
  ])('sends the same for "%s" at the root and below a path', async (path, text) => {
    for (const { address } of [root, below]) {
      const response = await fetch(address + path);
      expect(response.status).toBe(200);
      expect(await response.text()).toBe(text);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
    }
  });

  test.each(['authority/nowhere', 'data/nothing.json', 'engine/1.2.3/nothing.wasm.gz', '%E0%A4%A'])(
    'answers "%s" with the not-found page',
    async (path) => {
      const response = await fetch(root.address + path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
      expect(await response.text()).toBe('<p>Not found</p>');
    },
  );

  test('knows nothing outside of its base path, and completes it', async () => {
    const { origin } = new URL(below.address);
    expect((await fetch(`${origin}/data`)).status).toBe(404);
    expect((await fetch(`${origin}/open/cin?x=1`)).url).toBe(below.address);
  });

  test.each([
    ['data/cin.duckdb', 'application/octet-stream', 'br'],
    ['data/figures.csv', 'text/csv;charset=utf-8', 'br'],
    ['assets/index-abc123.js', 'text/javascript;charset=utf-8', 'br'],
    ['data/cin.duckdb.gz', 'application/gzip', null],
    ['engine/1.2.3/duckdb-eh.wasm.gz', 'application/gzip', null],
  ])('%s is %s, encoded as %s', async (path, type, encoding) => {
    const headers = { 'Accept-Encoding': 'gzip, br' };
    const response = await fetch(root.address + path, { headers });
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-encoding')).toBe(encoding);
  });

  test('a compressed engine arrives as it lies on the disk', async () => {
    const response = await fetch(`${root.address}engine/1.2.3/duckdb-eh.wasm.gz`);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(wasm);
  });

  test('only what is named by its content may be kept', async () => {
    const kept = async (path: string) =>
      (await fetch(root.address + path)).headers.get('cache-control')?.includes('immutable');
    expect(await kept('assets/index-abc123.js')).toBe(true);
    expect(await kept('engine/1.2.3/duckdb-eh.wasm.gz')).toBe(true);
    expect(await kept('data/figures/england.json')).toBe(false);
    expect(await kept('authority/barnsley')).toBe(false);
  });

  test('takes the next port where one is taken, if it may', async () => {
    await expect(startServer({ dir, base: '/', port: root.port })).rejects.toThrow(/is taken/);
    const next = await startServer({ dir, base: '/', port: root.port, orNextPort: true });
    expect(next.port).toBeGreaterThan(root.port);
    await next.close();
  });

  test('refuses a folder without a site', async () => {
    const serving = { dir: join(dir, 'assets'), base: '/', port: 0 };
    await expect(startServer(serving)).rejects.toThrow(/npm run build/);
  });
});
