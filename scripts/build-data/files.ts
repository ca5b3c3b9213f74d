import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files to be written below one folder: all of them, or none. */
export class Files {
  readonly #staged: string;
  /** How many were asked for. */
  count = 0;

  constructor(private readonly folder: string) {
    // Its own for each build: two at once would otherwise mix their files.
    this.#staged = join(dirname(folder), `.data-${process.pid}`);
    rmSync(this.#staged, { recursive: true, force: true });
    mkdirSync(this.#staged, { recursive: true });
  }

  /** Where a file can be written by somebody else, before all are put in place. */
  path(name: string): string {
    this.count += 1;
    const path = join(this.#staged, name);
    mkdirSync(dirname(path), { recursive: true });
    return path;
  }

  /** Stages a text, or a value as JSON. */
  add(name: string, content: unknown): void {
    writeFileSync(this.path(name), typeof content === 'string' ? content : JSON.stringify(content));
  }

  /** Where a staged file is; null where there is none of this name. */
  staged(name: string): string | null {
    const path = join(this.#staged, name);
    return existsSync(path) ? path : null;
  }

  /** Puts everything staged in the folder's place. */
  commit(): void {
    rmSync(this.folder, { recursive: true, force: true });
    renameSync(this.#staged, this.folder);
  }

  /** Leaves the folder as it was. */
  abandon(): void {
    rmSync(this.#staged, { recursive: true, force: true });
  }
}
