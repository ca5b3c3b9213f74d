import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { breaches, permitted } from './breaches';
import { cruiseFiles, cruiseTree, folders, rules } from './cruise';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the rules of import', () => {
  test.each(breaches)('$rule: catches it when $what', async ({ rule, files }) => {
    const { summary } = await cruiseFiles(files);
    expect(summary.violations.map((violation) => violation.rule.name)).toContain(rule);
  });

  test('every rule has a breach here that it catches', () => {
    const names = rules.forbidden?.map((rule) => rule.name) ?? [];
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(breaches.map(({ rule }) => rule))).toEqual(new Set(names));
  });

  test('nothing permitted is refused', async () => {
    const { summary } = await cruiseFiles(permitted);
    expect(summary.violations).toEqual([]);
  });
});

describe('this repository', () => {
  const cruised = cruiseTree(root);

  test('every source file is seen', async () => {
    const seen = new Set((await cruised).modules.map(({ source }) => source));
    const written = folders.flatMap((folder) =>
      readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.tsx?$/.test(path))
        .map((path) => `${folder}/${path}`),
    );
    expect(written.filter((path) => !seen.has(path))).toEqual([]);
  });

  test('no import breaks a rule', async () => {
    const { violations } = (await cruised).summary;
    expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });
});
