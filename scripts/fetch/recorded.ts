import { existsSync, readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import type { Identity } from './identity';

/** What the last import recorded of every file that it read, by the file's name. */
export type Recorded = ReadonlyMap<string, Identity>;

/** Reads `data/sources.json`; empty where nothing was ever imported, an Error where it is no such list. */
export function readRecorded(sourcesPath: string): Recorded {
  if (!existsSync(sourcesPath)) return new Map();
  const name = relative('.', sourcesPath);
  const refuse = (why: string): never => {
    throw new Error(
      `${name} ${why}. It is written by npm run import: take it from version control.`,
    );
  };
  const sources = parse(sourcesPath) ?? refuse('is not JSON');
  if (!Array.isArray(sources)) return refuse('is not a list');
  return new Map(
    sources.map((source: unknown, index): [string, Identity] => {
      if (!isSource(source)) {
        return refuse(`has no file, sha256, bytes and rows in its source ${index + 1}`);
      }
      const { file, sha256, bytes, rows } = source;
      return [basename(file), { sha256, bytes, rows }];
    }),
  );
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

interface Source {
  file: string;
  sha256: string;
  bytes: number;
  rows: number;
}

function isSource(value: unknown): value is Source {
  if (typeof value !== 'object' || value === null) return false;
  const { file, sha256, bytes, rows } = value as Partial<Record<keyof Source, unknown>>;
  return (
    typeof file === 'string' &&
    typeof sha256 === 'string' &&
    typeof bytes === 'number' &&
    typeof rows === 'number'
  );
}
