import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { writeEngineFiles } from '../../../scripts/build-data/engine-files';
import {
  checkEngineVersions,
  readEngineVersions,
} from '../../../scripts/build-data/engine-version';
import { temporaryFolder } from './data-folder';

const folder = temporaryFolder();
let file: string;

beforeAll(async () => {
  file = await writeEngineFiles(folder);
}, 30_000);

test('the engine that is shipped is the one that was installed, compressed', () => {
  const installed = createRequire(import.meta.url).resolve(
    '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm',
  );
  expect(gunzipSync(readFileSync(file)).equals(readFileSync(installed))).toBe(true);
});

test('a host that allows 25 MB for a file can hold it', () => {
  expect(statSync(file).size).toBeLessThan(9_000_000);
});

test('it is written again only where it is not what it should be', async () => {
  const { mtimeMs, size } = statSync(file);
  await writeEngineFiles(folder);
  expect(statSync(file).mtimeMs).toBe(mtimeMs);
  writeFileSync(file, readFileSync(file).subarray(0, 1000));
  await writeEngineFiles(folder);
  expect(statSync(file).size).toBe(size);
}, 30_000);

test('files of another version are removed', async () => {
  const old = join(folder, 'engine', '0.0.1');
  mkdirSync(old);
  await writeEngineFiles(folder);
  expect(existsSync(old)).toBe(false);
});

test('both engines are of one DuckDB version, asked of the very files', async () => {
  const versions = await readEngineVersions(file);
  expect(versions.native).toMatch(/^v\d+\.\d+\.\d+$/);
  expect(versions.browser).toBe(versions.native);
  expect(() => checkEngineVersions(versions)).not.toThrow();
}, 30_000);

test('engines of two versions are refused, and both are named', () => {
  expect(() => checkEngineVersions({ native: 'v1.4.4', browser: 'v1.4.3' })).toThrow(
    /DuckDB v1\.4\.4.*DuckDB v1\.4\.3.*package\.json/,
  );
});
