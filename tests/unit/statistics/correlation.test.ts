import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correlation, type CorrelationKind } from '../../../src/statistics/correlation';
import { correlationInterval } from '../../../src/statistics/correlation-interval';
import { partialCorrelation } from '../../../src/statistics/partial-correlation';
import { scattered, ten, tenWeights, tenZ } from '../../support/scattered-points';

const kinds: readonly CorrelationKind[] = ['pearson', 'spearman'];

// R: x <- c(12.1, 15.3, …), y <- c(18, 22.5, …), w <- c(3, 1, …), z <- c(5, 3, …) as in `ten`.
describe('a correlation', () => {
  // cor(x, y); cor.test(x, y)$conf.int; cor.test(x, y, method = 'spearman')$estimate, with its ties.
  test('is R’s', () => {
    const r = correlation(ten, 'pearson');
    expect(r).toBeCloseTo(0.53151416855366, 13);
    const { lower, upper } = correlationInterval(r, 10, 'pearson');
    expect(lower).toBeCloseTo(-0.14746060465857, 12);
    expect(upper).toBeCloseTo(0.86999277591234, 12);
    expect(correlation(ten, 'spearman')).toBeCloseTo(0.74390243902439, 13);
  });

  // cov.wt(cbind(x, y), w, cor = TRUE)$cor[1, 2]; cov.wt(cbind(rank(x), rank(y)), w, cor = TRUE).
  test('takes weights as R’s cov.wt', () => {
    expect(correlation(ten, 'pearson', tenWeights)).toBeCloseTo(0.52532628006542, 13);
    expect(correlation(ten, 'spearman', tenWeights)).toBeCloseTo(0.77513029569197, 13);
  });

  // tanh(atanh(0.42) + c(-1, 1) * qnorm(.975) * sqrt((1 + 0.42^2 / 2) / (40 - 3))).
  test('of ranks has Bonett and Wright’s interval', () => {
    const { lower, upper } = correlationInterval(0.42, 40, 'spearman');
    expect(lower).toBeCloseTo(0.11110582558639, 12);
    expect(upper).toBeCloseTo(0.65489246506393, 12);
  });

  test('is the same either way round, and lies within its interval', () => {
    fc.assert(
      fc.property(scattered, fc.constantFrom(...kinds), (points, kind) => {
        const r = correlation(points, kind);
        const turned = points.map(({ x, y }) => ({ x: y, y: x }));
        expect(correlation(turned, kind)).toBeCloseTo(r, 12);
        const { lower, upper } = correlationInterval(r, points.length, kind);
        expect(lower).toBeLessThanOrEqual(r + 1e-12);
        expect(upper).toBeGreaterThanOrEqual(r - 1e-12);
        expect(Math.max(Math.abs(lower), Math.abs(upper))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('knows no units, no order, and turns its sign with an axis', () => {
    fc.assert(
      fc.property(scattered, fc.constantFrom(...kinds), (points, kind) => {
        const r = correlation(points, kind);
        const scaled = points.map(({ x, y }) => ({ x: 3 + x * 25, y: y * -0.5 }));
        expect(correlation(scaled, kind)).toBeCloseTo(-r, 9);
        expect(correlation([...points].reverse(), kind)).toBeCloseTo(r, 9);
      }),
    );
  });

  test('weighted by whole numbers is that of so many points', () => {
    fc.assert(
      fc.property(scattered, (points) => {
        const weights = points.map((_, row) => 1 + (row % 3));
        const repeated = points.flatMap((point, row) =>
          Array.from({ length: weights[row] ?? 0 }, () => point),
        );
        const r = correlation(points, 'pearson', weights);
        expect(r).toBeCloseTo(correlation(repeated, 'pearson'), 10);
      }),
    );
  });

  test('is refused where there is none, in words', () => {
    const flat = [1, 2, 3].map((x) => ({ x, y: 0.1 }));
    expect(() => correlation(ten.slice(0, 2), 'pearson')).toThrow('2 points have no correlation');
    expect(() => correlation(flat, 'spearman')).toThrow('All values of y are equal');
    expect(() => correlation([...ten, { x: Number.NaN, y: 1 }], 'pearson')).toThrow('not NaN');
    expect(() => correlation(ten, 'pearson', [1])).toThrow('10 rows have 1 weights');
    expect(() => correlation(ten, 'pearson', [...tenWeights.slice(1), 0])).toThrow('not 0');
    expect(() => correlationInterval(0.5, 3, 'pearson')).toThrow('3 pairs');
    expect(() => correlationInterval(1.1, 30, 'pearson')).toThrow('not 1.1');
  });
});

describe('a partial correlation', () => {
  const rows = ten.map((point, row) => ({ ...point, z: [tenZ[row] ?? 0] }));

  // cor(resid(lm(x ~ z)), resid(lm(y ~ z))), and with rank() around each of the three;
  // tanh(atanh(r) + c(-1, 1) * qnorm(.975) / sqrt(10 - 3 - 1)), for ranks times sqrt(1 + r^2 / 2).
  test('is R’s', () => {
    expect(partialCorrelation(rows, 'pearson')).toEqual({
      r: expect.closeTo(0.52431370190344, 12) as number,
      n: 10,
      interval: {
        lower: expect.closeTo(-0.21449792245839, 11) as number,
        upper: expect.closeTo(0.88149255293726, 11) as number,
      },
    });
    expect(partialCorrelation(rows, 'spearman')).toEqual({
      r: expect.closeTo(0.76403750104414, 12) as number,
      n: 10,
      interval: {
        lower: expect.closeTo(0.096087714703901, 11) as number,
        upper: expect.closeTo(0.95752851319052, 11) as number,
      },
    });
  });

  test('with nothing held equal is the correlation', () => {
    fc.assert(
      fc.property(scattered, fc.constantFrom(...kinds), (points, kind) => {
        const plain = points.map((point) => ({ ...point, z: [] }));
        const r = correlation(points, kind);
        expect(partialCorrelation(plain, kind)).toEqual({
          r: expect.closeTo(r, 12) as number,
          n: points.length,
          interval: correlationInterval(partialCorrelation(plain, kind).r, points.length, kind),
        });
      }),
    );
  });

  // With one z there is a formula: (rxy − rxz·ryz)/√((1 − rxz²)(1 − ryz²)), Yule 1907.
  test('with one thing held equal is Yule’s formula', () => {
    fc.assert(
      fc.property(scattered, fc.constantFrom(...kinds), (points, kind) => {
        const z = points.map((_, row) => ((row * 7) % 5) + (row % 2) / 4);
        const between = (of: (row: number) => { x: number; y: number }) =>
          correlation(
            points.map((_, row) => of(row)),
            kind,
          );
        const [xy, xz, yz] = [
          correlation(points, kind),
          between((row) => ({ x: points[row]?.x ?? 0, y: z[row] ?? 0 })),
          between((row) => ({ x: points[row]?.y ?? 0, y: z[row] ?? 0 })),
        ] as const;
        fc.pre(Math.abs(xz) < 0.999 && Math.abs(yz) < 0.999);
        const { r } = partialCorrelation(
          points.map((point, row) => ({ ...point, z: [z[row] ?? 0] })),
          kind,
        );
        const formula = (xy - xz * yz) / Math.sqrt((1 - xz ** 2) * (1 - yz ** 2));
        expect(r).toBeCloseTo(formula, 8);
      }),
    );
  });

  test('is refused where z says all about x', () => {
    const made = ten.map((point) => ({ ...point, z: [2 * point.x + 1] }));
    expect(() => partialCorrelation(made, 'pearson')).toThrow('nothing of x is left');
    expect(() => partialCorrelation(rows.slice(0, 4), 'pearson')).toThrow('4 rows');
  });
});
