import { describe, expect, test } from 'vitest';
import { chartNames, type DrawnPanel } from '../../../scripts/bench/drawing';
import { comparedCharts } from '../../../scripts/bench/site/compared-charts';
import { area, areasOf, fileOf, share } from '../figure/compare/made-up';

const size = 20;
const codes = Array.from({ length: size }, (_, index) => String(300 + index));
const names = ['Barnsley', 'Kent', ...codes.slice(2).map((code) => `Place ${code}`)];
const areas = areasOf(
  codes.map((code, index) =>
    area(code, names[index] ?? code, {
      hex: [index % 5, Math.floor(index / 5)],
      neighbours: index === 0 ? { '2025': codes.slice(2, 12) } : {},
    }),
  ),
);
// The last two report together in the latest period, and all move.
const shares = codes.map((code, index) => share(code, 1, 20 + index, 24 + (index % 7)));
const last = codes.slice(-2).join('+');
const file = fileOf(
  're-referrals',
  ['2023-03-31', '2024-03-31', '2025-03-31'],
  share('', 1, 29, 27),
  shares.map((one, index) =>
    index < size - 2 ? one : { ...share(one.code, 1, 30, 25), joints: [null, null, last] },
  ),
);

const charts = comparedCharts(file, areas);

function rolesIn(panel: DrawnPanel): string[] {
  const marks = panel.kind === 'map' ? panel.places : panel.marks;
  return marks.map(({ role }) => role);
}

describe('the charts that are drawn', () => {
  test('are those of every authority, by name', () => {
    expect(charts.map(({ name }) => name)).toEqual(chartNames);
    expect(charts.map(({ product }) => product.latest.kind)).toEqual([
      'distribution',
      'funnel',
      'map',
    ]);
  });

  test('have every return of the latest period, and on the map every place', () => {
    expect(charts.map(({ product }) => product.marks)).toEqual([size - 1, size - 1, size]);
    for (const { product, scatter } of charts) {
      expect(rolesIn(product.latest)).toHaveLength(product.marks);
      expect(rolesIn(scatter.latest)).toHaveLength(scatter.marks);
    }
  });

  test('have two chosen and ten in the group, in the scatter too', () => {
    const count = (panel: DrawnPanel, role: string) =>
      rolesIn(panel).filter((one) => one === role).length;
    for (const { product, scatter } of charts) {
      expect(count(product.latest, 'chosen')).toBe(2);
      expect(count(product.latest, 'group')).toBe(10);
      expect(count(scatter.latest, 'focus')).toBe(2);
      expect(count(scatter.latest, 'neighbours')).toBe(10);
    }
  });

  test('follow the period before: the data are new', () => {
    for (const { product, scatter } of charts) {
      expect(product.before.title + product.before.alt).toContain('2024');
      expect(product.latest.title + product.latest.alt).toContain('2025');
      expect(product.before).not.toEqual(product.latest);
      expect(scatter.before.alt).toBe(product.before.alt);
    }
  });

  test('have their marks in the scatter where the product has them', () => {
    const [distribution, funnel, map] = charts.map(({ scatter }) => scatter.latest);
    if (distribution?.kind !== 'scatter' || funnel?.kind !== 'scatter' || map?.kind !== 'scatter') {
      throw new Error('They are not scatters.');
    }
    const heights = distribution.marks.map(({ y }) => y);
    expect(distribution.marks.map(({ x }) => x)).toEqual(heights.map((_, index) => index + 1));
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(funnel.marks.find(({ key }) => key === '300')).toMatchObject({ x: 1000, y: 24 });
    expect(map.marks.find(({ key }) => key === '306')).toMatchObject({
      x: Math.sqrt(3) * 1.5,
      y: 1.5,
    });
  });

  test('cannot be drawn where there are not two periods, or nobody to choose', () => {
    expect(() => comparedCharts({ ...file, periods: ['2025-03-31'] }, areas)).toThrow(
      'two periods',
    );
    expect(() => comparedCharts(file, { ...areas, authorities: [] })).toThrow('"barnsley"');
  });
});
