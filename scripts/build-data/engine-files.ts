import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { constants, crc32, gzipSync } from 'node:zlib';
import { engineFile } from '../../src/engine/files';
import { packageVersion } from '../../src/engine/wasm-version';

const { resolve } = createRequire(import.meta.url);

/**
 * Writes the browser's engine, compressed, below the folder of static files and removes those of
 * other versions. Leaves one that is up to date. Gives the file's path.
 */
export async function writeEngineFiles(publicFolder: string): Promise<string> {
  const path = join(publicFolder, engineFile(packageVersion));
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  for (const version of await readdir(dirname(folder))) {
    if (version !== basename(folder)) {
      await rm(join(dirname(folder), version), { recursive: true });
    }
  }
  await compressFile(resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'), path);
  return path;
}

/** Writes a gzip copy of a file, as small as that gets, where there is none that is up to date. */
export async function compressFile(from: string, to: string): Promise<void> {
  const plain = await readFile(from);
  if (existsSync(to) && isCopy(await readFile(to), plain)) return;
  const whole = `${to}.tmp`;
  await writeFile(whole, gzipSync(plain, { level: constants.Z_BEST_COMPRESSION }));
  await rename(whole, to);
}

/** True where a gzip file ends with the checksum and the length of these bytes, as its format has it. */
function isCopy(zipped: Buffer, plain: Buffer): boolean {
  const trailer = zipped.subarray(-8);
  return (
    trailer.length === 8 &&
    trailer.readUInt32LE(0) === crc32(plain) &&
    trailer.readUInt32LE(4) === plain.length
  );
}
