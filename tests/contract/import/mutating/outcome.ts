import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { readPublished } from '../../../../scripts/import/import';
import { ImportProblem } from '../../../../scripts/import/problem';
import type { Provenance } from '../../../../src/vocabulary/provenance';
import type { Target } from './target';

/** What an import of a file came to. */
export type Outcome =
  | { refused: readonly ImportProblem[] }
  | {
      /** Lines that are not as they were, by output: the old and the new ones. */
      changed: ReadonlyMap<string, { gone: string[]; came: string[] }>;
    };

type Texts = ReadonlyMap<string, string>;

/** A folder with a target's files, one of which can be replaced and imported again and again. */
export class Bench {
  readonly #root = mkdtempSync(join(tmpdir(), 'cin-mutations-'));
  /** What the data folder holds, as made of no other files than these. */
  readonly #data = mkdtempSync(join(tmpdir(), 'cin-mutations-data-'));
  #base: Texts = new Map();

  private constructor(readonly target: Target) {}

  /** Lays the files out and imports them as they were published. */
  static async of(target: Target, published: string): Promise<Bench> {
    const bench = new Bench(target);
    for (const file of target.files) bench.#write(file, readFileSync(join(published, file)));
    for (const folder of ['lookups', 'observations']) {
      symlinkSync(resolve('data', folder), join(bench.#data, folder));
    }
    const names = target.files.map((file) => basename(file));
    const sources = JSON.parse(readFileSync('data/sources.json', 'utf8')) as Provenance[];
    const own = sources.filter(({ file }) => names.includes(file));
    writeFileSync(join(bench.#data, 'sources.json'), JSON.stringify(own));
    bench.#base = await bench.#import();
    return bench;
  }

  /** Imports with other bytes in the file's place. */
  async with(content: Buffer): Promise<Outcome> {
    this.#write(this.target.file, content);
    try {
      return { changed: difference(this.#base, await this.#import()) };
    } catch (error) {
      if (!(error instanceof AggregateError)) throw error;
      return { refused: error.errors.filter((one) => one instanceof ImportProblem) };
    }
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true });
    rmSync(this.#data, { recursive: true, force: true });
  }

  #write(file: string, content: Buffer): void {
    const path = join(this.#root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  async #import(): Promise<Texts> {
    const { outputs } = await readPublished(this.#root, {
      to: this.#data,
      catalogue: this.target.catalogue,
    });
    const text = (content: string | Uint8Array) =>
      typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
    return new Map([...outputs].map(([path, content]) => [path, text(content)]));
  }
}

function difference(before: Texts, after: Texts) {
  const changed = new Map<string, { gone: string[]; came: string[] }>();
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const texts = [before.get(path) ?? '', after.get(path) ?? ''].map((text) =>
      path === 'sources.json' ? withoutBytes(text) : text,
    );
    if (texts[0] === texts[1]) continue;
    const [old, now] = texts.map((text) => new Set(text.split('\n')));
    changed.set(path, {
      gone: [...(old ?? [])].filter((line) => !now?.has(line)),
      came: [...(now ?? [])].filter((line) => !old?.has(line)),
    });
  }
  return changed;
}

/** Provenance without what every other byte changes. */
function withoutBytes(json: string): string {
  const sources = JSON.parse(json) as Provenance[];
  return JSON.stringify(
    sources.map((one) => ({ ...one, sha256: '', bytes: 0 })),
    null,
    2,
  );
}
