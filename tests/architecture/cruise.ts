import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';

/** The rules, as `npm run check` reads them. */
export const rules = await extractDepcruiseConfig(
  fileURLToPath(new URL('../../.dependency-cruiser.js', import.meta.url)),
);

/** The folders that the rules speak of. */
export const folders = ['src', 'scripts', 'tests'];

/** Files outside of them that use what is in them. */
const users = ['vite.config.ts', 'playwright.config.ts'];

/** Every module that these rules see in the folders below `root`, and what they find wrong. */
export async function cruiseTree(root: string): Promise<ICruiseResult> {
  const { forbidden, options } = rules;
  const settings: ICruiseOptions = {
    ...options,
    ruleSet: forbidden === undefined ? {} : { forbidden },
    validate: true,
    baseDir: root,
  };
  const { output } = await cruise(
    [...folders, ...users].filter((path) => existsSync(join(root, path))),
    settings,
  );
  if (typeof output === 'string') throw new Error(`Expected a result, not a report: ${output}`);
  return output;
}

/** The same for a tree of files (path → text), written to a temporary folder for the while. */
export async function cruiseFiles(files: Readonly<Record<string, string>>): Promise<ICruiseResult> {
  const root = mkdtempSync(join(tmpdir(), 'cin-rooms-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return await cruiseTree(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
