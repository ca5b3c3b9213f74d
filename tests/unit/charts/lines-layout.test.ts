import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelLeading } from '../../../src/charts/end-labels';
import { layOutLines } from '../../../src/charts/lines-layout';
import { labelSize } from '../../../src/charts/sizes';
import { estimatedWidth } from '../../../src/charts/text-width';
import { timeOf } from '../../../src/charts/time';
import { periodOf } from '../../../src/vocabulary/period';
import { linesPanelOf, seriesOf } from './panels';

const names = [
  'Bournemouth, Christchurch and Poole',
  'England',
  'South West',
  'Neighbours’ median',
];
const roles = ['focus', 'england', 'region', 'neighbours'] as const;

function panelEndingAt(ends: readonly (number | 'x')[]) {
  return linesPanelOf(
    ends.map((end, index) =>
      seriesOf(roles[index] ?? 'england', names[index] ?? '', [20, 25, end]),
    ),
  );
}

describe('layOutLines', () => {
  test('names lines at their ends where there is room, and in a key where there is not', () => {
    const panel = panelEndingAt([30, 31, 32]);
    expect(layOutLines(panel, 960, 300, estimatedWidth).labels).toHaveLength(3);
    expect(layOutLines(panel, 360, 260, estimatedWidth).labels).toBeNull();
  });

  test('falls back to the key where the labels do not fit one below another', () => {
    const panel = panelEndingAt([30, 31, 32, 33]);
    const layout = layOutLines(panel, 960, 60, estimatedWidth);
    expect(layout.labels).toBeNull();
    expect(layout.frame.right).toBeGreaterThan(930);
  });

  test('labels that had to move are led to from their lines’ ends', () => {
    const { labels } = layOutLines(panelEndingAt([30, 30.5]), 960, 300, estimatedWidth);
    expect(labels?.map(({ leader }) => leader?.moved)).toEqual([true, true]);
  });

  test('a label that did not move keeps its line’s height and has no leader to draw', () => {
    const layout = layOutLines(panelEndingAt([30]), 960, 300, estimatedWidth);
    const [label] = layout.labels ?? [];
    expect(label?.y).toBeCloseTo(layout.yOf(30));
    expect(label?.leader?.moved).toBe(false);
  });

  test('a line without any value is named at the foot, without a leader', () => {
    const panel = linesPanelOf([
      seriesOf('focus', 'Isles of Scilly', ['x', 'x', 'x']),
      seriesOf('england', 'England', [20, 25, 30]),
    ]);
    const layout = layOutLines(panel, 960, 300, estimatedWidth);
    const scilly = layout.labels?.find(({ role }) => role === 'focus');
    expect(scilly?.leader).toBeNull();
    expect(scilly?.lines.join(' ')).toBe('Isles of Scilly no figures');
    expect(scilly?.y).toBeCloseTo(layout.frame.bottom);
  });

  test('a line that ends early is led to its label', () => {
    const panel = linesPanelOf([
      seriesOf('focus', 'Cumbria', [20, 25]),
      seriesOf('england', 'England', [5, 5, 5, 5]),
    ]);
    const cumbria = layOutLines(panel, 960, 300, estimatedWidth).labels?.[0];
    expect(cumbria?.leader?.moved).toBe(true);
    expect(cumbria?.lines.join(' ')).toBe('Cumbria 25.0% (2014)');
  });

  test('a strip for symbols is kept free only where there are gaps', () => {
    const whole = layOutLines(panelEndingAt([30]), 960, 300, estimatedWidth);
    const gapped = layOutLines(panelEndingAt(['x']), 960, 300, estimatedWidth);
    expect(whole.frame.bottom - gapped.frame.bottom).toBe(18);
    expect(gapped.gaps).toHaveLength(1);
  });

  test('the years written include the first and the last', () => {
    const values = Array.from({ length: 13 }, (_, index) => index);
    const panel = linesPanelOf([seriesOf('focus', 'England', values)]);
    const { years } = layOutLines(panel, 340, 260, estimatedWidth);
    expect(years.length).toBeLessThan(13);
    expect(years[0]).toBe(timeOf(periodOf('year-ending-31-march', 2013)));
    expect(years.at(-1)).toBe(timeOf(periodOf('year-ending-31-march', 2025)));
  });

  test('labels never overlap and are never clipped, wherever lines end', () => {
    const end = fc.oneof(fc.double({ min: 0, max: 50, noNaN: true }), fc.constant('x' as const));
    const ends = fc.array(end, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(ends, fc.integer({ min: 520, max: 1200 }), (all, width) => {
        const { labels } = layOutLines(panelEndingAt(all), width, 300, estimatedWidth);
        const boxes = (labels ?? []).map(({ y, lines, textX, bold }) => ({
          top: y - labelLeading / 2,
          bottom: y - labelLeading / 2 + lines.length * labelLeading,
          right: textX + Math.max(...lines.map((line) => estimatedWidth(line, labelSize, bold))),
        }));
        expect(boxes).toHaveLength(all.length);
        boxes.sort((a, b) => a.top - b.top);
        boxes.forEach((box, index) => {
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(300);
          expect(box.right).toBeLessThanOrEqual(width);
          expect(boxes[index + 1]?.top ?? Infinity).toBeGreaterThanOrEqual(box.bottom);
        });
      }),
    );
  });
});
