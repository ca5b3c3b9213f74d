import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a server said a file goes by, for asking whether it is still the same. */
export interface Validators {
  address: string;
  etag: string | null;
  lastModified: string | null;
}

/** A file as it was fetched. */
export interface Fetched extends Validators {
  sha256: string;
}

/** A file of which only a part has come, and how it was sent. */
export interface Part extends Validators {
  encoding: string | null;
}

interface Remembered {
  files: Record<string, Fetched>;
  parts: Record<string, Part>;
}

/** The name of the state file in the folder of published files. */
export const stateName = '.fetch.json';

/**
 * What one run leaves for the next, in one small file. It is only a help: without it everything is
 * asked for in full. Every change is on disk before the call returns, so that a run can be killed.
 */
export class State {
  readonly #path: string;
  readonly #remembered: Remembered;

  constructor(path: string) {
    this.#path = path;
    this.#remembered = read(path);
  }

  fetched(file: string): Fetched | null {
    return this.#remembered.files[file] ?? null;
  }

  part(file: string): Part | null {
    return this.#remembered.parts[file] ?? null;
  }

  keepFetched(file: string, fetched: Fetched): void {
    this.#remembered.files[file] = fetched;
    this.#write();
  }

  /** Notes what a part belongs to; null where there is none any more. */
  keepPart(file: string, part: Part | null): void {
    const others = Object.entries(this.#remembered.parts).filter(([other]) => other !== file);
    this.#remembered.parts = Object.fromEntries(part === null ? others : [...others, [file, part]]);
    this.#write();
  }

  #write(): void {
    mkdirSync(dirname(this.#path), { recursive: true });
    const passing = `${this.#path}.new`;
    writeFileSync(passing, `${JSON.stringify(this.#remembered, null, 2)}\n`);
    renameSync(passing, this.#path);
  }
}

function read(path: string): Remembered {
  const nothing = { files: {}, parts: {} };
  if (!existsSync(path)) return nothing;
  try {
    const { files, parts } = JSON.parse(readFileSync(path, 'utf8')) as Partial<
      Record<keyof Remembered, unknown>
    >;
    return { files: only(files, isFetched), parts: only(parts, isPart) };
  } catch {
    return nothing;
  }
}

function only<Item>(value: unknown, isItem: (item: unknown) => item is Item): Record<string, Item> {
  if (typeof value !== 'object' || value === null) return {};
  const entries: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(entries.filter((entry): entry is [string, Item] => isItem(entry[1])));
}

function isFetched(item: unknown): item is Fetched {
  return isValidators(item) && 'sha256' in item && typeof item.sha256 === 'string';
}

function isPart(item: unknown): item is Part {
  return isValidators(item) && 'encoding' in item && isTextOrNull(item.encoding);
}

function isValidators(item: unknown): item is Validators {
  if (typeof item !== 'object' || item === null) return false;
  const { address, etag, lastModified } = item as Partial<Record<keyof Validators, unknown>>;
  return typeof address === 'string' && isTextOrNull(etag) && isTextOrNull(lastModified);
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}
