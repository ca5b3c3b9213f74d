import { describe, expect, test } from 'vitest';
import { layOutScatter } from '../../../src/charts/scatter-layout';
import { estimatedWidth } from '../../../src/charts/text-width';
import { markOf, scatterPanelOf } from './panels';

const years = ['2022', '2023', '2024', '2025'].map((year, index) =>
  markOf('focus', 10 + 8 * index, 20 + 5 * index, year),
);

describe('layOutScatter', () => {
  test('a path’s marks grow towards the latest, which alone is bold', () => {
    const layout = layOutScatter(scatterPanelOf(years, true), 600, 300, estimatedWidth);
    const radii = years.map(layout.radiusOf);
    expect([...radii].sort((a, b) => a - b)).toEqual(radii);
    expect(new Set(radii).size).toBe(4);
    expect(layout.labels.filter(({ bold }) => bold).map(({ text }) => text)).toEqual(['2025']);
    expect(layout.steps).toHaveLength(3);
  });

  test('the path behind is joined too; its label is quiet, and the first to go', () => {
    const behind = ['2024', '2025'].map((year, index) =>
      markOf('england', 20 + 10 * index, 40, year),
    );
    const panel = scatterPanelOf([...behind, ...years], true);
    const { steps, labels } = layOutScatter(panel, 600, 300, estimatedWidth);
    expect(steps.map(([{ role }]) => role)).toEqual(['england', 'focus', 'focus', 'focus']);
    expect(labels.filter(({ quiet }) => quiet)).toHaveLength(2);
    // On top of the focus's own first year there is no room for any but that one's.
    const crowded = years.map(({ x, y }) => markOf('england', x, y, 'England '.repeat(8)));
    const small = layOutScatter(
      scatterPanelOf([...crowded, ...years], true),
      200,
      120,
      estimatedWidth,
    );
    expect(small.labels.map(({ text }) => text).sort()).toEqual(['2022', '2023', '2024', '2025']);
  });

  test('without a path, marks have the size of their role and nothing is joined', () => {
    const layout = layOutScatter(scatterPanelOf(years), 600, 300, estimatedWidth);
    expect(new Set(years.map(layout.radiusOf)).size).toBe(1);
    expect(layout.steps).toEqual([]);
  });

  test('the focus keeps its label in a crowd, others lose theirs', () => {
    const crowd = Array.from({ length: 300 }, (_, index) =>
      markOf('other', 10 + (index % 30), 10 + Math.floor(index / 30), `Authority ${index}`),
    );
    const panel = scatterPanelOf([...crowd, markOf('focus', 25, 15.5, 'Barnsley')]);
    const labels = layOutScatter(panel, 340, 260, estimatedWidth).labels.map(({ text }) => text);
    expect(labels).toContain('Barnsley');
    expect(labels.length).toBeLessThan(30);
  });

  test('labels stay inside the drawing, right of the vertical axis and above the other', () => {
    const corners = [
      markOf('focus', 0, 0, '2022'),
      markOf('focus', 50, 0, '2023'),
      markOf('focus', 50, 50, '2024'),
      markOf('focus', 0, 50, '2025'),
    ];
    const { labels, frame } = layOutScatter(scatterPanelOf(corners), 340, 260, estimatedWidth);
    expect(labels).toHaveLength(4);
    for (const { box } of labels) {
      expect(box.left).toBeGreaterThanOrEqual(frame.left - 0.1);
      expect(box.right).toBeLessThanOrEqual(340.1);
      expect(box.bottom).toBeLessThanOrEqual(frame.bottom + 0.1);
      expect(box.top).toBeGreaterThanOrEqual(-0.1);
    }
  });
});
