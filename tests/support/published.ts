import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const folder = resolve(repository, process.env['CIN_PUBLISHED'] ?? '../shared/data');
const isThere = existsSync(folder);

/** The folder of published files: `CIN_PUBLISHED`, else `../shared/data` beside the repository. */
export function publishedFolder(): string {
  return folder;
}

/**
 * Tests that need the published files. Without them they are skipped and the reason is printed; with
 * `CIN_REQUIRE_PUBLISHED=1` that is a failure.
 */
export function describePublished(name: string, tests: () => void): void {
  if (isThere) {
    describe(name, tests);
    return;
  }
  const reason = `no published files at ${folder} (set CIN_PUBLISHED to their folder)`;
  if (process.env['CIN_REQUIRE_PUBLISHED'] === '1') {
    test(name, () => {
      throw new Error(`CIN_REQUIRE_PUBLISHED is set, but there are ${reason}.`);
    });
    return;
  }
  console.warn(`Skipped "${name}": ${reason}.`);
  describe.skip(`${name}: ${reason}`, tests);
}
