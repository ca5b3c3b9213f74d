import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Download } from '../../../scripts/build-data/downloads/download';
import { writtenByOthers } from '../../../scripts/build-data/downloads/written-by-others';
import { Files } from '../../../scripts/build-data/files';
import { describeSize } from '../../../src/figure/downloads';
import { example, snippets } from '../../../src/figure/snippets';

const base = 'https://example.org/open/cin/data/';

test('every snippet opens a file below the address it is given, and asks for the example', () => {
  const made = snippets(base);
  expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
  for (const { id, code } of made) {
    expect(code.match(/https?:\/\/[^'"]+/g), id).toEqual([
      expect.stringMatching(/^https:\/\/example\.org\/open\/cin\/data\/[a-z]+\.[a-z]+$/),
    ]);
    expect(code, id).toContain(example.measure);
    expect(code, id).toContain(example.area);
    // Python's date is written in numbers, without noughts.
    expect(code.replace('date(2025, 3, 31)', '2025-03-31'), id).toContain(example.period);
  }
});

test.each([
  [260, '260 bytes'],
  [999, '999 bytes'],
  [15_600, '16 kB'],
  [3_100_468, '3.1 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(describeSize(bytes)).toBe(words);
});

test('a table whose columns are not those of its description stops the build', () => {
  const files = new Files(join(mkdtempSync(join(tmpdir(), 'cin-files-')), 'data'));
  const table = {
    path: 'codebook',
    fields: { id: { type: 'string', description: 'Its name.' } },
  } as unknown as Download;
  expect(writtenByOthers(files, [table])).toEqual([]);
  files.add('codebook.csv', 'id\nreferrals\n');
  expect(writtenByOthers(files, [table])).toEqual([table]);
  files.add('codebook.csv', 'id,label\nreferrals,Referrals\n');
  expect(() => writtenByOthers(files, [table])).toThrow('codebook.csv has the columns id,label');
  files.abandon();
});
