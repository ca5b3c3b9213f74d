import { expect, test } from 'vitest';
import { articles, claims } from '../../../src/catalogue/claims';
import { measuresNamed } from '../../../src/catalogue/claims/measures-named';
import { measureOf } from '../../../src/catalogue/measures';
import { findRelationship } from '../../../src/catalogue/relationships';

test('every id is one claim’s or one article’s', () => {
  const ids = [...articles, ...claims].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
});

test('every measure that is named is in the catalogue, and every page is there', () => {
  expect(() => measuresNamed(articles).map(measureOf)).not.toThrow();
  const paths = [...articles, ...claims].flatMap(({ onward }) => onward.map(({ path }) => path));
  for (const path of paths) {
    const [, kind, id = ''] = path.split(/[/?]/);
    if (kind === 'measure') expect(() => measureOf(id)).not.toThrow();
    else if (kind === 'relationship') expect(findRelationship(id)).toBeDefined();
    else expect(path).toBe('/compare?measure=re-referrals');
  }
});

test('a number without a figure says why, and one with a figure is what the article gives', () => {
  for (const { check, number } of claims) {
    if (check.by !== 'figures') expect(check.reason).toMatch(/\.$/);
    if (check.by === 'nothing' || typeof check.stated.stated !== 'number') continue;
    const digits = /[\d,.]+/.exec(number)?.[0]?.replaceAll(',', '');
    if (digits !== undefined) expect(Number(digits)).toBe(check.stated.stated);
  }
});

test('a rounded number has the unit that it was rounded to', () => {
  for (const { check } of claims) {
    if (check.by === 'nothing' || !('put' in check.stated)) continue;
    const { stated, put } = check.stated;
    for (const number of [stated].flat()) {
      expect(Math.abs(number / put.to - Math.round(number / put.to))).toBeLessThan(1e-9);
    }
  }
});
