import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPublished } from '../../../scripts/import/import';
import { replaceAll } from '../../../scripts/import/write/replace';
import { catalogue, publish } from './fixture';

/** Imports what a folder already has from a release of this year. */
async function importOver(release: string) {
  const { from, to } = publish({});
  const { outputs } = await readPublished(from, { to, catalogue });
  replaceAll(outputs, to);
  const held = String(outputs.get('sources.json')).replaceAll(
    '"release": "2022"',
    `"release": "${release}"`,
  );
  writeFileSync(join(to, 'sources.json'), held);
  return readPublished(from, { to, catalogue });
}

test('an older release never replaces a newer one that was imported before', async () => {
  await expect(importOver('2023')).rejects.toThrow('the 2022 release would replace that of 2023');
});

test('the same and newer releases are welcome', async () => {
  await expect(importOver('2022')).resolves.toBeDefined();
  await expect(importOver('2021')).resolves.toBeDefined();
});
