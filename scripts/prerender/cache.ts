import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Drawn } from './drawn';

/** A short name for bytes: the same for the same ones, and for no others. */
export function hashOf(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(String(part.length));
    hash.update('\0');
    hash.update(part);
  }
  return hash.digest('hex').slice(0, 32);
}

/** The hash of a folder's files and their names. */
export function hashOfFolder(dir: string): string {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();
  return hashOf(
    ...files
      .filter((name) => statSync(join(dir, name)).isFile())
      .flatMap((name) => [name, readFileSync(join(dir, name))]),
  );
}

/** Pages as they were drawn before. */
export interface Cache {
  /** A page, where the program and every file that it was drawn from are the same still. */
  find: (path: string) => Drawn | null;
  keep: (path: string, drawn: Drawn) => void;
}

interface Entry {
  program: string;
  hashes: Readonly<Record<string, string>>;
  drawn: Drawn;
}

/**
 * A cache in a folder, for the built site in `site` and a program of such a hash. A page that depends on
 * a file that is gone, or on one that was not there, is drawn anew with it.
 */
export function openCache(folder: string, site: string, program: string): Cache {
  const known = new Map<string, string>();
  const hashOfFile = (name: string): string => {
    const before = known.get(name);
    if (before !== undefined) return before;
    let hash = 'absent';
    try {
      hash = hashOf(readFileSync(join(site, name)));
    } catch {
      // Asked for, and not there: that, too, is what the page shows.
    }
    known.set(name, hash);
    return hash;
  };
  const fileOf = (path: string) => join(folder, `${path === '' ? 'index' : path}.json`);
  return {
    find: (path) => {
      let entry: Entry;
      try {
        entry = JSON.parse(readFileSync(fileOf(path), 'utf8')) as Entry;
      } catch {
        return null;
      }
      const same =
        entry.program === program &&
        Object.entries(entry.hashes).every(([name, hash]) => hashOfFile(name) === hash);
      return same ? entry.drawn : null;
    },
    keep: (path, drawn) => {
      const hashes = Object.fromEntries(drawn.files.map((name) => [name, hashOfFile(name)]));
      const entry: Entry = { program, hashes, drawn };
      mkdirSync(dirname(fileOf(path)), { recursive: true });
      writeFileSync(fileOf(path), JSON.stringify(entry));
    },
  };
}
