import { closeSync, createReadStream, createWriteStream, openSync, readSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

/**
 * Gives the path of a part's content: the part itself, or where it was sent compressed, what is in it,
 * at `<part>.unpacked`. An Error says why it cannot be unpacked.
 */
export async function unpack(partPath: string, encoding: string | null): Promise<string> {
  const said = encoding?.trim().toLowerCase() ?? 'identity';
  if (!['', 'identity', 'gzip', 'x-gzip'].includes(said)) {
    throw new Error(`it was sent in the encoding ${said}, which nobody asked for`);
  }
  // The first bytes decide, not the header: a proxy may unpack and keep it, or pack and not say so.
  if (!isGzip(partPath)) return partPath;
  const unpacked = `${partPath}.unpacked`;
  try {
    await pipeline(
      createReadStream(partPath),
      createGunzip(),
      createWriteStream(unpacked, { flush: true }),
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`its compression is damaged (${why})`, { cause: error });
  }
  return unpacked;
}

function isGzip(path: string): boolean {
  const start = Buffer.alloc(2);
  const file = openSync(path, 'r');
  try {
    return readSync(file, start) === 2 && start[0] === 0x1f && start[1] === 0x8b;
  } finally {
    closeSync(file);
  }
}
