import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runImport } from '../../../scripts/import/command';
import { describePublished, publishedFolder } from '../../support/published';

const c1 = 'cin-2025/c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv';
const workforce = 'workforce/csww_indicators_2017_to_2025.csv';
const b7 = 'cin-2024/b7_child_in_need_plans_2022_to_2024.csv';
const a1 = 'cin-2024/a1_cin_assessments_episodes_referrals_2013_to_2024.csv';
const older = 'cin-2024/c1_children_in_need_referrals_and_rereferrals_2013_to_2024.csv';
const early = 'sfr/osr26-2011ud.csv';

/** Takes what a command prints. */
function pipe(): {
  write: (text: string) => boolean;
  text: string;
  isTTY: boolean;
  columns: number;
} {
  return {
    text: '',
    isTTY: false,
    columns: 0,
    write(text) {
      this.text += text;
      return true;
    },
  };
}

describePublished('the import command on copies of the published files', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'cin-contract-'));
    cpSync(publishedFolder(), join(root, 'published'), { recursive: true });
    cpSync('data', join(root, 'data'), { recursive: true });
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  async function run(...args: string[]) {
    const out = pipe();
    const err = pipe();
    const code = await runImport(['--from', join(root, 'published'), ...args], root, out, err);
    return { code, out: out.text, err: err.text };
  }

  /** Runs with a file changed, which is then put back. */
  async function runWith(
    file: string,
    change: (text: string) => string | Buffer | null,
    ...args: string[]
  ) {
    const path = join(root, 'published', file);
    const original = readFileSync(path);
    const changed = change(original.toString('utf8'));
    expect(changed).not.toBe(original.toString('utf8'));
    if (changed === null) rmSync(path);
    else writeFileSync(path, changed);
    try {
      return await run(...args);
    } finally {
      writeFileSync(path, original);
    }
  }

  test('says in a pipe that nothing changed, and how much there is', async () => {
    expect(await run()).toEqual({
      code: 0,
      out:
        'No observation is new or different.\n\n' +
        'Imported into data/: 505,412 observations in 34 data sets.\n',
      err: '',
    });
    expect(readFileSync(join(root, 'data/sources.json'))).toEqual(
      readFileSync('data/sources.json'),
    );
  });

  test('checks without writing, and shows what differs', async () => {
    expect(await run('--check')).toMatchObject({ code: 0, err: '' });
    const path = join(root, 'data/observations/c1-referrals.csv');
    const committed = readFileSync(path, 'utf8');
    const stale = committed.replace('E92000001,2025-03-31,632830,', 'E92000001,2025-03-31,632831,');
    writeFileSync(path, stale);
    const { code, out, err } = await run('--check');
    expect(code).toBe(1);
    expect(out).toContain('referrals, England (E92000001), 2025-03-31: 632831 → 632830');
    expect(err).toContain(
      '-referrals,E92000001,2025-03-31,632831,\n+referrals,E92000001,2025-03-31,632830,',
    );
    expect(readFileSync(path, 'utf8')).toBe(stale);
    writeFileSync(path, committed);
  });

  test('refuses to let an older release replace the newest, which is gone', async () => {
    const { code, err } = await runWith(c1, () => null, '--check');
    expect(code).toBe(1);
    expect(err).toMatch(/c1_.*2024\.csv: the 2024 release would replace that of 2025/);
  });

  test('explains itself when misused', async () => {
    const err = pipe();
    expect(await runImport([], root, pipe(), err)).toBe(2);
    expect(err.text).toMatch(/--from[^]*Usage/);
    expect(await runImport(['--from', join(root, 'nowhere')], root, pipe(), err)).toBe(2);
    expect(err.text).toContain('There is no folder');
    expect(await runImport(['--form', root], root, pipe(), err)).toBe(2);
  });

  test.each<[string, string, (text: string) => string | Buffer | null, RegExp]>([
    [
      'a renamed header',
      c1,
      (text) => text.replace('rereferral_percent', 'rereferrals_percent'),
      /c1_.*row 1, column rereferral_percent, value "rereferrals_percent": the column is missing/,
    ],
    [
      'a changed percentage',
      c1,
      (text) => text.replace('632830,142900,22.6', '632830,142900,22.9'),
      /c1_.*row 2, column rereferral_percent, value "22\.9": .*recomputed 22\.6/,
    ],
    [
      'a changed count',
      workforce,
      (text) => text.replace(/,321661,15\.2,/, ',221661,15.2,'),
      /csww_.*row 2, column caseload_fte, value "15\.2": .*recomputed 10\.5/,
    ],
    [
      'a changed digit of a code',
      c1,
      (text) => text.replace(/^(2025,.*),204,/m, '$1,294,'),
      /c1_.*column old_la_code, value "294": unknown authority/,
    ],
    [
      'a cut in the middle',
      c1,
      (text) => text.slice(0, text.length / 2),
      /c1_.*(?:cells where the header has 21|the last line does not end)/,
    ],
    ['a cut of one byte', c1, (text) => text.slice(0, -1), /c1_.*the last line does not end/],
    [
      'a cut between rows',
      c1,
      (text) => text.split('\n').slice(0, 2000).join('\n').concat('\n'),
      /c1_.*truncated: there is no row for .* in 2013/,
    ],
    [
      'another encoding',
      c1,
      (text) => Buffer.from(text.replace('Hackney', 'Hackn\u00e9y'), 'latin1'),
      /c1_.*row \d+, value ".*Hackn\uFFFDy.*": the text is not UTF-8/,
    ],
    [
      'a page saved as CSV',
      workforce,
      () => '<!DOCTYPE html>\n<html lang="en"><title>Page not found</title></html>\n',
      /csww_.*this is a web page/,
    ],
    [
      'a printed rate of before 2023 that its count does not give',
      older,
      (text) => text.replace(',650270,552.8,', ',650270,562.8,'),
      /c1_.*_2024\.csv.*column Referrals_rate, value "562\.8": .*recomputed 552\.8/,
    ],
    [
      'a row gone from an older release',
      older,
      (text) => text.replace(/^2020,[^\n]*,204,[^\n]*\n/m, ''),
      /c1_.*_2024\.csv, column old_la_code, value "204": truncated: there is no row for Hackney in 2020/,
    ],
    [
      'a renamed row of a table about England',
      a1,
      (text) => text.replace('Referrals in the year', 'Referrals during the year'),
      /a1_.*value ".*Referrals during the year": unknown row/,
    ],
    [
      'a renamed head of an early file',
      early,
      (text) => text.replace('Referrals1011,', 'Refs1011,'),
      /osr26.*row 1, column Referrals1011.*: the column is missing/,
    ],
    [
      'a changed count of an early file',
      early,
      (text) => text.replace('"615,000"', '"515,000"'),
      /osr26.*column %ReferralsWithin12mths1011.*does not follow/,
    ],
    ['nothing', workforce, () => '', /csww_.*the file is empty/],
    [
      'no file',
      b7,
      () => null,
      /b7_child_in_need_plans_<first>_to_<last>\.csv: the file is missing: no release/,
    ],
  ])('refuses %s and writes nothing', async (_, file, change, message) => {
    const { code, out, err } = await runWith(file, change);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
    expect(err).toMatch(/^Nothing was written/);
    expect(await run('--check')).toMatchObject({ code: 0 });
  });
});
