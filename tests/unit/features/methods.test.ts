import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sections } from '../../../src/features/methods/sections';
import { works } from '../../../src/features/methods/works';

const methods = sections.flatMap((section) => section.methods);
const anchors = [...sections, ...methods].map(({ id }) => id);

/** Files with such an ending below a folder, with what is in them. */
function textsBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

test('each section and method has an anchor of its own', () => {
  expect(new Set(anchors).size).toBe(anchors.length);
});

test('whatever links to a method finds it', () => {
  const links = textsBelow('src', /\.tsx?$/).flatMap((text) =>
    [...text.matchAll(/\/methods#([\w-]+)/g)].map(([, id]) => id),
  );
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((id) => !anchors.includes(id ?? ''))).toEqual([]);
});

test('every file that is named is in the repository', () => {
  expect(methods.flatMap(({ files }) => files).filter((file) => !existsSync(file))).toEqual([]);
});

test('every work is cited by a method', () => {
  const cited = new Set(methods.flatMap((method) => method.works));
  expect(Object.keys(works).filter((id) => !cited.has(id as keyof typeof works))).toEqual([]);
});

test('every work that the statistics name is on the page', () => {
  // How equations and matrices are solved is no method of a figure.
  const aside = ['Golub and Van Loan 2013', 'Parlett 1998'];
  const known = Object.values(works).map(({ authors, year }) => `${authors} ${year}`);
  const named = textsBelow('src/statistics', /\.ts$/).flatMap((text) =>
    [
      ...text
        .replace(/\s*\n \*\s*/g, ' ')
        .matchAll(/\b[A-Z][a-zA-Z]+(?: and (?:Van )?[A-Z][a-z]+)? (?:18|19|20)\d\d\b/g),
    ].map(([work]) => work),
  );
  expect(new Set(named).size).toBeGreaterThan(20);
  expect(
    [...new Set(named)].filter((work) => !known.includes(work) && !aside.includes(work)),
  ).toEqual([]);
});
