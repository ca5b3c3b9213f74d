import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runImport } from '../../../scripts/import/command';
import { readPublished } from '../../../scripts/import/import';
import { areaNames } from '../../../scripts/import/summary/area-names';
import { changesOf } from '../../../scripts/import/summary/changes';
import { describeChanges } from '../../../scripts/import/summary/summary';
import { replaceAll, type Outputs } from '../../../scripts/import/write/replace';
import { catalogue, needsFile, publish, temporaryFolder, type Edits } from './fixture';

/** The summary of an import over what a folder has. */
async function summaryOf(before: Edits, after: Edits): Promise<string[]> {
  const old = publish(before);
  replaceAll((await readPublished(old.from, { to: old.to, catalogue })).outputs, old.to);
  const now = publish(after);
  const { outputs } = await readPublished(now.from, { to: now.to, catalogue });
  return describeChanges(changesOf(outputs, old.to), areaNames(outputs)).split('\n');
}

describe('the summary of an import', () => {
  test('says so where nothing changed', async () => {
    expect(await summaryOf({}, {})).toEqual(['No observation is new or different.']);
  });

  test('names revised figures, symbols gained and symbols lost, each with its area', async () => {
    const summary = await summaryOf(
      {},
      {
        [needsFile]: (text) =>
          text
            .replace('210,61,29', '211,c,c')
            .replace('101,0,0', '102,0,0')
            .replace('160,c,c', '160,96,60'),
      },
    );
    expect(summary).toEqual([
      'needs',
      '  revised figures: 2',
      '    needs, Alder (101), 2021-03-31: 210 → 211',
      '    needs, Damson (104), 2022-03-31: 101 → 102',
      '  symbols gained: 2',
      '    met, Alder (101), 2021-03-31: 29 → [c]',
      '    met-count, Alder (101), 2021-03-31: 61 → [c]',
      '  symbols lost: 2',
      '    met, Cedar (103), 2022-03-31: [c] → 60',
      '    met-count, Cedar (103), 2022-03-31: [c] → 96',
    ]);
  });

  test('counts on where there are many', async () => {
    const summary = await summaryOf(
      {},
      { [needsFile]: (text) => text.replace(/,10,6,60$/gm, ',10,c,c') },
    );
    const at = summary.indexOf('  symbols gained: 54');
    expect(at).toBeGreaterThan(0);
    expect(summary.slice(at + 1, at + 9).every((line) => line.endsWith('→ [c]'))).toBe(true);
    expect(summary[at + 9]).toBe('    and 46 more');
  });

  /** Lines of an observations file as an import's outputs. */
  const outputs = (...lines: string[]): Outputs =>
    new Map([
      [
        'observations/needs.csv',
        ['measure,authority,period,value,symbol', ...lines, ''].join('\n'),
      ],
      ['lookups/authorities.csv', 'code,slug,name\n101,alder,Alder\n102,beech,Beech\n'],
      ['lookups/regions.csv', 'code,slug,name\nE12000001,north,North\n'],
    ]);
  const between = (before: Outputs, after: Outputs) => {
    const folder = temporaryFolder();
    replaceAll(before, folder);
    return describeChanges(changesOf(after, folder), areaNames(after)).split('\n');
  };

  test('names new periods and measures, and what came and went', () => {
    const before = outputs('needs,101,2021-03-31,1,', 'old,101,2021-03-31,1,');
    const after = outputs(
      'needs,101,2021-03-31,1,',
      'needs,102,2022-03-31,1,',
      'needs,E12000001,2022-03-31,1,',
      'new,101,2021-03-31,,c',
    );
    expect(between(before, after)).toEqual([
      'needs',
      '  new periods: 2022-03-31',
      '  new measures: new',
      '  measures gone: old',
      '  areas that came: Beech (102), North (E12000001)',
    ]);
    expect(between(after, before)).toEqual([
      'needs',
      '  periods gone: 2022-03-31',
      '  new measures: old',
      '  measures gone: new',
      '  areas that went: Beech (102), North (E12000001)',
    ]);
  });

  test('says that a row came or went where its period was there before', () => {
    const before = outputs('needs,101,2021-03-31,1,', 'needs,102,2022-03-31,,c');
    const after = outputs(
      'needs,101,2021-03-31,1,',
      'needs,102,2021-03-31,7,',
      'needs,102,2022-03-31,,c',
    );
    expect(between(before, after)).toContain('    needs, Beech (102), 2021-03-31: no row → 7');
    expect(between(after, before)).toContain('    needs, Beech (102), 2021-03-31: 7 → no row');
  });
});

describe('figures that are nearly all others than before', () => {
  const swapped: Edits = {
    [needsFile]: (text) =>
      text.replace(/,10,6,60$/gm, ',10,5,50').replaceAll('470,170,36.2', '470,160,34'),
  };

  test('are refused, until the file of before is removed', async () => {
    const { from, to } = publish();
    replaceAll((await readPublished(from, { to, catalogue })).outputs, to);
    const now = publish(swapped);
    const reading = readPublished(now.from, { to, catalogue });
    await expect(reading).rejects.toThrow(
      /needs_2020_to_2022\.csv, row 1, column met_number: 29 of \d+ figures of met-count are others than before\n.*remove data\/observations\/needs\.csv/,
    );
    await expect(readPublished(now.from, { to: now.to, catalogue })).resolves.toBeDefined();
  });
});

describe('the command', () => {
  const pipe = () => ({
    text: '',
    isTTY: false,
    columns: 0,
    write(text: string) {
      this.text += text;
      return true;
    },
  });
  const run = async (...args: string[]) => {
    const [out, err] = [pipe(), pipe()];
    const code = await runImport(args, temporaryFolder(), out, err);
    return { code, out: out.text, err: err.text };
  };

  test('ends with 2 and its usage without a folder, with one that is not there, or a wrong word', async () => {
    const folder = temporaryFolder();
    for (const args of [
      [],
      ['--from'],
      ['--from', join(folder, 'nowhere')],
      ['--from', folder, '--from', join(folder, 'nowhere')],
      ['--from', folder, '--chekc'],
      [folder],
    ]) {
      const { code, out, err } = await run(...args);
      expect({ args, code, out }).toEqual({ args, code: 2, out: '' });
      expect(err).toMatch(/\n\nUsage: npm run import -- --from <folder>/);
    }
    expect((await run('--from', folder, '--from', join(folder, 'nowhere'))).err).toMatch(
      /There is no folder .*nowhere/,
    );
  });

  test('ends with 1 and every missing file where the folders are empty, and writes nothing', async () => {
    const repository = temporaryFolder();
    const changes = join(repository, 'data/lookups/authority-changes.csv');
    mkdirSync(dirname(changes), { recursive: true });
    writeFileSync(changes, 'year,kind,predecessor,successor\n2022,split,1,2\n');
    const [out, err] = [pipe(), pipe()];
    const args = ['--from', temporaryFolder(), '--from', temporaryFolder()];
    expect(await runImport(args, repository, out, err)).toBe(1);
    expect(out.text).toBe('');
    expect(err.text).toMatch(/^Nothing was written: \d+ problems in the published files\.\n- /);
    expect(err.text).toContain(
      'cin-<release>/b1_children_in_need_<first>_to_<last>.csv: the file is missing',
    );
    expect(readFileSync(changes, 'utf8')).toContain('split');
  });
});
