import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../../scripts/browser/find';
import { planInstallation, type Machine } from '../../../scripts/browser/install';
import { usualPlaces } from '../../../scripts/browser/places';

const debian = 'NAME="Debian GNU/Linux"\nVERSION_ID="12"\nID=debian\n';
const ubuntu = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n';
const mint = 'ID=linuxmint\nID_LIKE="ubuntu debian"\n';
const machine: Machine = { platform: 'linux', osRelease: debian, root: true, sudo: false };

describe('installing a browser', () => {
  test('Debian has a package for it', () => {
    expect(planInstallation(machine)).toEqual({
      commands: [
        ['apt-get', 'update'],
        ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
      ],
    });
    expect(planInstallation({ ...machine, root: false, sudo: true })).toMatchObject({
      commands: [['sudo', '-n', 'apt-get', 'update'], expect.arrayContaining(['sudo', 'chromium'])],
    });
  });

  test.each([
    ['without the right to install', { root: false }, /sudo apt-get install chromium/],
    ['on Ubuntu', { osRelease: ubuntu }, /snap/],
    ['on a system made from Ubuntu', { osRelease: mint }, /snap/],
    ['on macOS', { platform: 'darwin', osRelease: '' }, /CHROME_PATH/],
    ['on a Linux without apt', { osRelease: 'ID=fedora\n' }, /CHROME_PATH/],
  ] as const)('%s it says what to do', (_where, differs, advice) => {
    const plan = planInstallation({ ...machine, ...differs });
    expect('advice' in plan ? plan.advice : plan).toMatch(advice);
  });
});

describe('finding a browser', () => {
  const dir = mkdtempSync(join(tmpdir(), 'cin-browser-'));
  afterAll(() => {
    rmSync(dir, { recursive: true });
  });

  /** A program of this name that prints a line and ends with a status. */
  function program(name: string, line: string, status: number): string {
    const path = join(dir, name);
    writeFileSync(path, `#!/bin/sh\necho "${line}"\nexit ${status}\n`);
    chmodSync(path, 0o755);
    return path;
  }

  test('takes the first on the path that starts', () => {
    program('google-chrome', 'This needs the snap to be installed', 1);
    const chromium = program('chromium', 'Chromium 140.0 built on Debian', 0);
    expect(findBrowser({ PATH: `/nowhere:${dir}` })).toBe(chromium);
  });

  test('takes no other than the one that CHROME_PATH names', () => {
    const other = program('other', 'Firefox 140', 0);
    expect(() => findBrowser({ CHROME_PATH: other, PATH: dir })).toThrow(/CHROME_PATH/);
    expect(() => findBrowser({ CHROME_PATH: join(dir, 'none'), PATH: dir })).toThrow(/CHROME_PATH/);
  });

  test('knows where macOS and Windows keep it', () => {
    expect(usualPlaces('darwin', { HOME: '/Users/a' })).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
    expect(usualPlaces('win32', { ProgramFiles: 'C:\\Program Files' })).toContain(
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    );
  });
});
