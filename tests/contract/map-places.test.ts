import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { layOutOutlines, type Boundaries } from '../../src/charts/outline-layout';
import { isInside } from '../../src/charts/outline-rings';
import { stepOnMap } from '../../src/charts/map-step';
import type { MapPanel } from '../../src/figure/compare/panels';

const read = (name: string) =>
  Papa.parse<Record<string, string>>(readFileSync(`data/lookups/${name}.csv`, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

const today = read('authorities').filter((row) => row['last_year'] === '');
const codes = today.map((row) => row['code'] ?? '').sort();
const boundaries = JSON.parse(readFileSync('data/lookups/boundaries.json', 'utf8')) as Boundaries;

test('every authority of today has one hexagon, and nobody else', () => {
  const hexes = read('hexes');
  expect(hexes.map((row) => row['code'] ?? '').sort()).toEqual(codes);
  expect(new Set(hexes.map((row) => `${row['q'] ?? ''},${row['r'] ?? ''}`)).size).toBe(
    codes.length,
  );
});

test('every authority of today has one outline, and nobody else', () => {
  const ids = boundaries.objects.authorities.geometries.map(({ id }) => String(id));
  expect(ids.sort()).toEqual(codes);
});

/** A panel with nothing but its places. */
const panel: MapPanel = {
  kind: 'map',
  key: '',
  title: '',
  alt: '',
  unitLabel: '',
  classes: [],
  hatched: null,
  outlined: [],
  unplaced: null,
  notes: [],
  table: { caption: '', columns: [], rows: [] },
  places: today.map((row) => ({
    key: row['code'] ?? '',
    label: row['name'] ?? '',
    role: 'other' as const,
    region: row['region'] === 'E12000007' ? 'London' : (row['region'] ?? ''),
    class: null,
    figure: '',
    text: '',
  })),
};

test.each([358, 840])(
  '%i pixels wide, everything is inside and can be hit or is a dot',
  (width) => {
    const layout = layOutOutlines(panel, boundaries, width, 760);
    expect(layout.width).toBeLessThanOrEqual(width);
    expect(layout.outlines.length).toBe(codes.length);
    for (const { place, rings, at, isDot } of layout.outlines) {
      for (const { x, y } of rings.flat()) {
        expect(x, place.label).toBeGreaterThanOrEqual(0);
        expect(x, place.label).toBeLessThanOrEqual(layout.width);
        expect(y, place.label).toBeGreaterThanOrEqual(0);
        expect(y, place.label).toBeLessThanOrEqual(layout.height);
      }
      expect(isDot || rings.length > 0, place.label).toBe(true);
      // Beside the middle of a crescent there may be somebody else; within reach it is still found.
      const near = layout.outlines.filter((one) => isInside(one.rings, at));
      expect(near.length, place.label).toBeLessThanOrEqual(1);
    }
    const scilly = layout.outlines.find(({ place }) => place.key === '420');
    expect(scilly?.isDot).toBe(true);
  },
);

test('arrow keys lead from every outline to every other', () => {
  const feet = layOutOutlines(panel, boundaries, 840, 760).outlines.map(({ foot }) => foot);
  for (const start of feet.keys()) {
    const seen = new Set([start]);
    for (const from of seen) {
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        seen.add(stepOnMap(key, from, feet, start) ?? start);
      }
    }
    expect(seen.size, panel.places[start]?.label).toBe(codes.length);
  }
});
