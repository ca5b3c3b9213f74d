import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Outcome } from '../../../scripts/fetch/outcome';
import { showProgress, type Output } from '../../../scripts/fetch/progress';
import type { Offer, PublishedFile } from '../../../scripts/fetch/registry';
import { Bench, Kept, catalogueOffer, ids, paths, table } from './bench';
import { file } from './service';

let bench: Bench;
beforeEach(async () => {
  bench = new Bench();
  await bench.start();
});
afterEach(() => bench.stop());

describe('a misused command says how it is used', () => {
  test.each([
    ['an option that there is none of', ['--form', 'x'], "Unknown option '--form'"],
    ['a data set that there is none of', ['--only', 'c1-referals'], 'Did you mean c1-referrals?'],
    ['too many at once', ['--at-once', '20'], '--at-once is a number from 1 to 6, not 20.'],
    ['a word too many', ['cin-2025'], "Unexpected argument 'cin-2025'"],
  ])('%s', async (_, more, why) => {
    const { code, out, err } = await bench.run(...more);
    expect(code).toBe(2);
    expect(err).toContain(why);
    expect(err).toContain('Usage: npm run fetch -- --to <folder>');
    expect(out).toBe('');
    expect(bench.service.seen).toEqual([]);
  });

  test('a folder that is a file', async () => {
    writeFileSync(join(bench.root, 'file'), '');
    const { code, err } = await bench.run('--to', join(bench.root, 'file'));
    expect(code).toBe(2);
    expect(err).toContain('is a file; --to names a folder.');
  });

  test('no folder', async () => {
    const { code, err } = await bench.run('--to', '');
    expect(code).toBe(2);
    expect(err).toContain('Say where the published files belong, with --to.');
  });
});

test('a record of imports that is none is named', async () => {
  writeFileSync(bench.sourcesPath, '[{"file": "c1.csv"}]');
  const { code, err } = await bench.run();
  expect(code).toBe(1);
  expect(err).toMatch(/sources\.json has no file, sha256, bytes and rows in its source 1/);
});

test('a dry run says what would be asked, asks nothing and writes nothing', async () => {
  const apiOffer: Offer = { kind: 'api', dataSet: ids.api, versions: '2.*' };
  bench.register({ offered: [catalogueOffer, apiOffer] });
  const { code, out } = await bench.run('--dry-run');
  expect(code).toBe(0);
  expect(out).toContain(`GET ${bench.service.address}${paths.csv}\n`);
  expect(out).toContain(`GET ${bench.service.address}/api/${ids.api}/versions\n`);
  expect(out).toContain('the newest version of 2.*, if the catalogue has nothing');
  expect(bench.service.seen).toEqual([]);
  expect(existsSync(bench.folder)).toBe(false);
});

test('a dry run says which questions are conditional', async () => {
  bench.service.on(paths.csv, file(table(13), { etag: '"one"' }));
  await bench.run();
  const { out } = await bench.run('--dry-run');
  expect(out).toContain(`GET ${bench.service.address}${paths.csv}, if it changed`);
  expect(bench.service.seen).toHaveLength(1);
});

test('what a person must get is listed by page, with what is missing', async () => {
  const page: Offer = {
    kind: 'page',
    address: 'https://www.gov.uk/government/collections/statistics-children-in-need',
    note: 'The underlying data.',
  };
  bench.register(
    { file: 'sfr/osr26-2011ud.csv', offered: [page] },
    { file: 'sfr/osr28-2010ud.csv', offered: [page] },
  );
  bench.put(table(3), 'sfr/osr28-2010ud.csv');
  const { code, out, err } = await bench.run();
  expect(code).toBe(0);
  expect(err).toBe('');
  expect(out).toBe(`By hand (2)
  https://www.gov.uk/government/collections/statistics-children-in-need
    osr26-2011ud.csv → sfr/osr26-2011ud.csv, missing
      The underlying data.
    osr28-2010ud.csv → sfr/osr28-2010ud.csv, in the folder
      The underlying data.
`);
});

describe('progress', () => {
  const entry: PublishedFile = {
    dataSet: 'c1-referrals',
    title: 'C1: Referrals',
    release: '2025',
    file: 'cin-2025/c1.csv',
    offered: [catalogueOffer],
  };
  const outcome: Outcome = {
    file: entry,
    kind: 'new',
    is: null,
    was: null,
    says: [],
    there: true,
    troubled: false,
  };

  let listening = 0;

  async function follow(out: Output): Promise<void> {
    const progress = showProgress(out);
    const { onBytes, onWait } = progress.listen(entry);
    onWait('the server answered 429', 7000);
    onBytes(50, 100);
    // Bars are drawn ten times a second.
    await sleep(250);
    listening = process.listenerCount('SIGINT');
    progress.end(outcome);
    progress.stop();
  }

  test('is plain lines where there is no terminal', async () => {
    const out = new Kept();
    await follow(out);
    expect(out.text).toBe(
      'cin-2025/c1.csv: the server answered 429; waiting 7.0 s\ncin-2025/c1.csv: new\n',
    );
  });

  test('is a bar on a terminal, which leaves Ctrl-C as it was', async () => {
    const before = process.listenerCount('SIGINT');
    const out = Object.assign(new Kept(), { isTTY: true, columns: 100 });
    await follow(out);
    expect(out.text).toContain('█░');
    expect(out.text).toContain('50% cin-2025/c1.csv');
    // Ours alone: the library's own would stop the bars and let the command go on.
    expect(listening).toBe(before + 1);
    expect(process.listenerCount('SIGINT')).toBe(before);
  });
});
