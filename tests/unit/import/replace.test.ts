import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importPublished } from '../../../scripts/import/import';
import { replaceAll } from '../../../scripts/import/write/replace';
import { catalogue, contentsOf, publish, temporaryFolder } from './fixture';

const before = {
  'observations/a.csv': 'a, before\n',
  'observations/gone.csv': 'no longer imported\n',
  'lookups/by-hand.csv': 'not an output\n',
  'sources.json': '[]\n',
};
const outputs = new Map([
  ['observations/a.csv', 'a, after\n'],
  ['observations/b.csv', 'b, after\n'],
  ['sources.json', '["after"]\n'],
]);
const after = { ...Object.fromEntries(outputs), 'lookups/by-hand.csv': 'not an output\n' };

function folderAsBefore(): string {
  const folder = join(temporaryFolder(), 'data');
  for (const [path, text] of Object.entries(before)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe('outputs are replaced', () => {
  test('all together, stale ones removed, what people wrote left alone', () => {
    const folder = folderAsBefore();
    replaceAll(outputs, folder);
    expect(contentsOf(folder)).toEqual(after);
  });

  test('into a folder that was not there', () => {
    const folder = join(temporaryFolder(), 'new', 'data');
    replaceAll(outputs, folder);
    expect(contentsOf(folder)).toEqual(Object.fromEntries(outputs));
  });

  // Three files are moved aside and three put in their place.
  test.each([1, 2, 3, 4, 5, 6])('or not at all: step %i fails', (failing) => {
    const folder = folderAsBefore();
    let steps = 0;
    const move = (from: string, to: string) => {
      steps += 1;
      if (steps === failing) throw new Error('the disk is full');
      renameSync(from, to);
    };
    expect(() => replaceAll(outputs, folder, move)).toThrow('the disk is full');
    expect(contentsOf(folder)).toEqual(before);
  });

  test('in exactly those six steps', () => {
    const folder = folderAsBefore();
    let steps = 0;
    replaceAll(outputs, folder, (from, to) => {
      steps += 1;
      renameSync(from, to);
    });
    expect(steps).toBe(6);
  });

  test('or not at all: a file cannot be written', () => {
    const folder = folderAsBefore();
    const unwritable = new Map([...outputs, ['observations/a.csv/below-a-file.csv', '']]);
    expect(() => replaceAll(unwritable, folder)).toThrow('EEXIST');
    expect(contentsOf(folder)).toEqual(before);
  });

  test('by an import, which leaves nothing else behind', async () => {
    const { from, to } = publish();
    await importPublished(from, { to, catalogue });
    expect(Object.keys(contentsOf(to))).toEqual([
      'lookups/authorities.csv',
      'lookups/authority-changes.csv',
      'lookups/joint-returns.csv',
      'lookups/printed-rates.csv',
      'lookups/regions.csv',
      'lookups/statistical-neighbours.csv',
      'observations/needs.csv',
      'observations/staff.csv',
      'sources.json',
    ]);
  });
});
