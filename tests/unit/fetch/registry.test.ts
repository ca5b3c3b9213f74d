import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readRegistry } from '../../../scripts/fetch/read-registry';
import { isByHand } from '../../../scripts/fetch/registry';
import { dataSets } from '../../../src/catalogue/datasets';
import { ids } from './bench';

const folder = mkdtempSync(join(tmpdir(), 'cin-registry-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'registry.json');

const services = { catalogue: 'https://a.example/catalogue', api: 'https://a.example/api/' };
const good = {
  dataSet: 'c1-referrals',
  title: 'C1: Referrals',
  release: '2025',
  file: 'cin-2025/c1.csv',
  offered: [{ kind: 'catalogue', file: ids.catalogue }],
};

function read(registry: unknown) {
  writeFileSync(path, typeof registry === 'string' ? registry : JSON.stringify(registry));
  return readRegistry(path);
}

describe('a registry', () => {
  test('is read whole', () => {
    const api = { kind: 'api', dataSet: ids.api };
    const page = { kind: 'page', address: 'https://a.example/page' };
    expect(read({ services, files: [{ ...good, offered: [api, page] }] })).toEqual({
      services: { catalogue: 'https://a.example/catalogue', api: 'https://a.example/api' },
      files: [
        {
          ...good,
          offered: [
            { ...api, versions: '*' },
            { ...page, note: null },
          ],
        },
      ],
    });
  });

  test.each<[string, unknown, RegExp]>([
    ['is no JSON', '{"files": [}', /registry\.json is not JSON: /],
    ['is a list', [], /registry\.json is \[\]\. It must be an object/],
    ['has no files', { services }, /registry\.json, files is missing\. It must be a list/],
    ['has no services', { files: [] }, /services, catalogue is missing\. Write a whole address/],
    [
      'has a bare address',
      { services: { ...services, api: 'a.example' }, files: [] },
      /services, api is "a\.example"/,
    ],
  ])('that %s is refused', (_, registry, why) => {
    expect(() => read(registry)).toThrow(why);
  });

  test.each<[string, object, RegExp]>([
    [
      'id',
      { dataSet: 'C1 Referrals' },
      /files\[0\] \(cin-2025\/c1\.csv\), dataSet is "C1 Referrals"/,
    ],
    ['title', { title: ' ' }, /title is " "/],
    [
      'path out of the folder',
      { file: '../c1.csv' },
      /file is "\.\.\/c1\.csv"\. Write a path below/,
    ],
    ['path from the root', { file: '/c1.csv' }, /file is "\/c1\.csv"/],
    ['path over a folder', { file: 'a/../../c1.csv' }, /file is "a\/\.\.\/\.\.\/c1\.csv"/],
    ['hidden path', { file: '.fetch.json' }, /file is "\.fetch\.json"/],
    ['file that is no CSV', { file: 'cin-2025/c1.xlsx' }, /Only CSV files are fetched/],
    ['place', { offered: [] }, /offered is \[\]\. Say where the file is offered/],
    ['misspelt field', { relaese: '2025' }, /relaese is "2025"\. There is no such field/],
    [
      'kind',
      { offered: [{ kind: 'ftp' }] },
      /offered\[0\], kind is "ftp"\. It is catalogue, api or page/,
    ],
    [
      'file id',
      { offered: [{ kind: 'catalogue', file: '911' }] },
      /offered\[0\].*, file is "911"\. Copy the id/,
    ],
    [
      'version pattern',
      { offered: [{ kind: 'api', dataSet: ids.api, versions: '2.x' }] },
      /versions is "2\.x"\. Write \*, 2\.\*/,
    ],
    ['page', { offered: [{ kind: 'page', address: 'see gov.uk' }] }, /address is "see gov\.uk"/],
  ])('with a wrong %s is refused, and the place is named', (_, wrong, why) => {
    expect(() => read({ services, files: [{ ...good, ...wrong }] })).toThrow(why);
  });

  test('with two files in one place is refused', () => {
    const twin = { ...good, file: 'CIN-2025/C1.csv' };
    expect(() => read({ services, files: [good, twin] })).toThrow(/two files belong at CIN-2025/);
  });

  test('names everything that is wrong at once', () => {
    expect(() => read({ services, files: [{ ...good, title: '', release: 2025 }] })).toThrow(
      /title is ""[^]*release is 2025/,
    );
  });

  test('that is not there is refused', () => {
    expect(() => readRegistry(join(folder, 'none.json'))).toThrow(/There is no registry at/);
  });
});

describe('our registry', () => {
  const { files } = readRegistry('data/registry.json');

  test('knows the addresses of the 2025 release that are known', () => {
    const fetched = files.filter((file) => !isByHand(file)).map(({ dataSet }) => dataSet);
    expect(fetched).toEqual([
      'c1-referrals',
      'c2-assessments',
      'c4-section-47-and-conferences',
      'd1-child-protection-plans',
      'd7-plans-ending-by-duration',
      'workforce',
    ]);
  });

  test.each(dataSets.map((dataSet) => [dataSet.id, dataSet] as const))(
    'names every file of %s by the name that the import looks for',
    (id, { files: { pattern } }) => {
      const escaped = pattern.replaceAll(/[.+()]/g, String.raw`\$&`);
      const name = new RegExp(
        `^${escaped.replaceAll(/\{(release|first|last)\}/g, String.raw`\d{4}`)}$`,
      );
      const named = files.filter(({ file }) => name.test(file));
      expect(named).not.toEqual([]);
      expect(named.map(({ dataSet }) => dataSet)).toEqual(named.map(() => id));
    },
  );
});
