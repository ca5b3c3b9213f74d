import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import pLimit from 'p-limit';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Files worth compressing; what is packed already (`.gz`, Parquet, images) is not. */
const text = /\.(html|js|css|json|svg|txt|xml|csv|sql|duckdb|webmanifest)$/;

/** Above this, the last percent of brotli costs minutes. */
const large = 4_000_000;

/**
 * Where the last percent is not worth its minutes: tables to take away, tens of megabytes of them, and
 * pages, of which there are thousands.
 */
const many = /\.(csv|html)$/;

/** Below this, in bytes, a file travels in one packet as it is. */
const small = 1000;

/** Files open at once: Node's own threads do the work, and a machine allows only so many. */
const atOnce = 64;

/** How many files, and their bytes before and after brotli. */
interface Compressed {
  files: number;
  before: number;
  brotli: number;
}

/** Writes a `.br` and a `.gz` beside every compressible file below `dir`, for servers that send them. */
export async function compressSite(dir: string): Promise<Compressed> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && text.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const limit = pLimit(atOnce);
  const results = await limit.map(files, compressFile);
  const sizes = results.filter((size) => size !== null);
  const total = (key: 'before' | 'brotli') => sizes.reduce((sum, size) => sum + size[key], 0);
  return { files: sizes.length, before: total('before'), brotli: total('brotli') };
}

/** A file's bytes before and after; null for one that is left as it is. */
async function compressFile(file: string): Promise<{ before: number; brotli: number } | null> {
  const bytes = await readFile(file);
  if (bytes.length < small) return null;
  const quick = bytes.length > large || many.test(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quick ? 9 : constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  };
  const [brotli, gzipped] = await Promise.all([
    toBrotli(bytes, { params }),
    toGzip(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)]);
  return { before: bytes.length, brotli: brotli.length };
}
