import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Files worth compressing; what is packed already (`.gz`, Parquet, images) is not. */
const text = /\.(html|js|css|json|svg|txt|xml|csv|sql|duckdb|webmanifest)$/;

/** Above this, the last percent of brotli costs minutes. */
const large = 4_000_000;

/** Tables to take away, tens of megabytes of them: no page waits for one. */
const tables = /\.csv$/;

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
  const sizes = await Promise.all(files.map(compressFile));
  const total = (key: 'before' | 'brotli') => sizes.reduce((sum, size) => sum + size[key], 0);
  return { files: sizes.length, before: total('before'), brotli: total('brotli') };
}

/** Node's own threads do the work, so all files may be asked for at once. */
async function compressFile(file: string): Promise<{ before: number; brotli: number }> {
  const bytes = await readFile(file);
  const quick = bytes.length > large || tables.test(file);
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
