import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Everything an import makes: text or bytes, by path below `data/`. */
export type Outputs = ReadonlyMap<string, string | Uint8Array>;

/** The folders below `data/` that hold nothing but outputs. */
const ownedFolders = ['observations', 'revisions'];

/** The step of a replacement that a test makes fail. */
export type Move = (from: string, to: string) => void;

/**
 * Replaces the outputs below a folder, all together or not at all: every file is written aside
 * first, and if one cannot take its place, those before it are put back as they were.
 */
export function replaceAll(outputs: Outputs, folder: string, move: Move = renameSync): void {
  mkdirSync(folder, { recursive: true });
  const stage = mkdtempSync(join(folder, '.import-'));
  try {
    const paths = [...outputs.keys()];
    for (const parent of new Set(paths.map((path) => dirname(join(folder, path))))) {
      mkdirSync(parent, { recursive: true });
    }
    for (const [path, content] of outputs) writeFileSync(stagedAs(stage, path, 'new'), content);

    const undo: (() => void)[] = [];
    const take = (from: string, to: string) => {
      move(from, to);
      undo.push(() => renameSync(to, from));
    };
    try {
      for (const path of [...staleOutputs(outputs, folder), ...paths]) {
        if (existsSync(join(folder, path))) {
          take(join(folder, path), stagedAs(stage, path, 'old'));
        }
        if (outputs.has(path)) take(stagedAs(stage, path, 'new'), join(folder, path));
      }
    } catch (error) {
      for (const step of undo.reverse()) step();
      throw error;
    }
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

function stagedAs(stage: string, path: string, side: 'new' | 'old'): string {
  return join(stage, `${side}-${path.replaceAll('/', '-')}`);
}

/** Files of data sets that are no longer imported, by path below the folder. */
export function staleOutputs(outputs: Outputs, folder: string): string[] {
  return ownedFolders
    .filter((owned) => existsSync(join(folder, owned)))
    .flatMap((owned) => readdirSync(join(folder, owned)).map((name) => `${owned}/${name}`))
    .filter((path) => !outputs.has(path))
    .sort();
}
