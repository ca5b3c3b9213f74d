import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearFit } from '../../../src/statistics/linear-fit';
import { lowessCurve } from '../../../src/statistics/lowess-curve';
import { regression } from '../../../src/statistics/regression';
import { studentT } from '../../../src/statistics/student-t';
import { scattered, ten, tenWeights, tenZ } from '../../support/scattered-points';

const near = (value: number, digits = 11) => expect.closeTo(value, digits) as number;
const between = (lower: number, upper: number) => ({ lower: near(lower), upper: near(upper) });

// R: x, y, w and z as in `ten`, `tenWeights` and `tenZ`.
describe('a line', () => {
  // m <- lm(y ~ x); coef(m); confint(m); predict(m, data.frame(x = c(16, 25)), interval = 'confidence').
  test('is R’s, with its band', () => {
    const fit = linearFit(ten);
    expect([fit.intercept, fit.slope, fit.n]).toEqual([
      near(12.658012567387),
      near(0.60639357209079),
      10,
    ]);
    expect(fit.slopeInterval).toEqual(between(-0.18149276843868, 1.3942799126203));
    expect(fit.at(16)).toEqual({
      value: near(22.360309720839),
      interval: between(19.928177200845, 24.792442240834),
    });
    expect(fit.at(25)).toEqual({
      value: near(27.817851869656),
      interval: between(21.016927604482, 34.618776134831),
    });
  });

  // The same of lm(y ~ x, weights = w).
  test('takes weights as R does', () => {
    const fit = linearFit(ten, tenWeights);
    expect([fit.intercept, fit.slope]).toEqual([near(14.03251948933), near(0.51912917295721)]);
    expect(fit.slopeInterval).toEqual(between(-0.16642277048786, 1.2046811164023));
    expect(fit.at(16)).toEqual({
      value: near(22.338586256646),
      interval: between(19.879743760959, 24.797428752332),
    });
  });

  test('knows no order, and is narrowest through the means', () => {
    fc.assert(
      fc.property(scattered, fc.integer({ min: 1, max: 30 }), (points, far) => {
        const fit = linearFit(points);
        expect(linearFit([...points].reverse()).slope).toBeCloseTo(fit.slope, 8);
        const meanX = points.reduce((sum, { x }) => sum + x, 0) / points.length;
        const meanY = points.reduce((sum, { y }) => sum + y, 0) / points.length;
        expect(fit.at(meanX).value).toBeCloseTo(meanY, 9);
        const width = (x: number) => fit.at(x).interval.upper - fit.at(x).interval.lower;
        expect(width(meanX + far)).toBeGreaterThanOrEqual(width(meanX) - 1e-9);
        expect(width(meanX + far)).toBeCloseTo(width(meanX - far), 8);
      }),
    );
  });

  test('changes its numbers with the units, not its place', () => {
    fc.assert(
      fc.property(scattered, (points) => {
        const fit = linearFit(points);
        const scaled = linearFit(points.map(({ x, y }) => ({ x: x * 100, y: y / 4 + 7 })));
        expect(scaled.slope * 400).toBeCloseTo(fit.slope, 7);
        expect(scaled.slopeInterval.lower * 400).toBeCloseTo(fit.slopeInterval.lower, 7);
        expect(scaled.at(300).value).toBeCloseTo(fit.at(3).value / 4 + 7, 7);
      }),
    );
  });

  test('is refused where there is none, in words', () => {
    expect(() => linearFit(ten.slice(0, 2))).toThrow('2 points have no line');
    expect(() => linearFit(ten.map(({ y }) => ({ x: 3, y })))).toThrow('All values of x are equal');
    expect(() => linearFit([...ten, { x: 1, y: Number.NaN }])).toThrow('not finite');
  });
});

describe('a regression', () => {
  const rows = ten.map(({ x, y }, row) => ({ y, x: [x, tenZ[row] ?? 0] }));
  const coefficient = (estimate: number, error: number, lower: number, upper: number) => ({
    estimate: near(estimate),
    error: near(error),
    interval: between(lower, upper),
  });

  // m <- lm(y ~ x + z); coef(summary(m)); confint(m); summary(m)$r.squared.
  test('is R’s', () => {
    const { coefficients, n, rSquared } = regression(rows);
    expect([n, rSquared]).toEqual([10, near(0.38617433633349)]);
    expect(coefficients).toEqual([
      coefficient(15.781027670709562, 6.465857954010538, 0.49170314530214, 31.070352196117),
      coefficient(0.555606886993458, 0.341055369059134, -0.2508609098197, 1.3620746838066),
      coefficient(-0.444162351378249, 0.408502695858105, -1.4101177328454, 0.52179303008886),
    ]);
  });

  // The same of lm(y ~ x + z, weights = w).
  test('takes weights as R does', () => {
    const { coefficients, rSquared } = regression(rows, tenWeights);
    expect(rSquared).toBeCloseTo(0.51271636639134, 12);
    expect(coefficients).toEqual([
      coefficient(18.106970533324159, 5.082212576354427, 6.0894474235266, 30.124493643122),
      coefficient(0.480266324826386, 0.261578552875036, -0.13826866499847, 1.0988013146512),
      coefficient(-0.671722458160971, 0.364240296585914, -1.5330138968754, 0.18956898055343),
    ]);
  });

  test('on one x is the line', () => {
    fc.assert(
      fc.property(scattered, (points) => {
        const weights = points.map((_, row) => 1 + (row % 4));
        const fit = linearFit(points, weights);
        const [intercept, slope] = regression(
          points.map(({ x, y }) => ({ y, x: [x] })),
          weights,
        ).coefficients;
        expect(intercept?.estimate).toBeCloseTo(fit.intercept, 8);
        expect(intercept?.interval.upper).toBeCloseTo(fit.at(0).interval.upper, 7);
        expect(slope?.estimate).toBeCloseTo(fit.slope, 9);
        expect(slope?.interval.lower).toBeCloseTo(fit.slopeInterval.lower, 8);
      }),
    );
  });

  test('leaves residuals that add up to none, and go with no x', () => {
    fc.assert(
      fc.property(scattered, (points) => {
        const made = points.map(({ x, y }, row) => ({ y, x: [x, (row * 7) % 5] }));
        fc.pre(new Set(made.map(({ x }) => x[1])).size > 1 && made.length > 5);
        const found = (() => {
          try {
            return regression(made);
          } catch {
            return null;
          }
        })();
        fc.pre(found !== null);
        const { residuals } = found;
        expect(residuals.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 7);
        const along = residuals.reduce((sum, value, row) => sum + value * (points[row]?.x ?? 0), 0);
        expect(along).toBeCloseTo(0, 6);
      }),
    );
  });

  test('is refused where effects are not apart, in words', () => {
    const twice = ten.map(({ x, y }) => ({ y, x: [x, 3 * x - 2] }));
    expect(() => regression(twice)).toThrow('made of the others');
    expect(() => regression(ten.map(({ y }) => ({ y, x: [4] })))).toThrow('made of the others');
    expect(() => regression(rows.slice(0, 3))).toThrow('3 rows are too few');
    expect(() => regression([...rows, { y: 1, x: [2] }])).toThrow('another length');
  });
});

describe('a curve', () => {
  // l <- lowess(x, y); l$x; l$y. The two points of one x are drawn once.
  test('is R’s', () => {
    const found = [
      [12.1, 18.282709515417],
      [13.4, 19.872478014932],
      [14.9, 21.497714863937],
      [15.3, 21.780487638629],
      [16.6, 20.211431932302],
      [17.8, 25.096865859723],
      [18.2, 22.754428438858],
      [20.5, 24.208781497851],
      [22.3, 23.233446666602],
    ] as const;
    expect(lowessCurve(ten)).toEqual(found.map(([x, y]) => ({ x, y: near(y, 9) })));
  });

  test('knows no order, and follows a straight line', () => {
    const points = Array.from({ length: 30 }, (_, at) => ({ x: (at * 7) % 31, y: (at * 5) % 13 }));
    expect(lowessCurve([...points].reverse())).toEqual(lowessCurve(points));
    for (const { x, y } of lowessCurve(points.map((point) => ({ ...point, y: 2 * point.x + 1 })))) {
      expect(y).toBeCloseTo(2 * x + 1, 9);
    }
  });

  test('is refused for few points', () => {
    expect(() => lowessCurve(ten.slice(1))).toThrow('9 points are too few');
    expect(() => lowessCurve(ten.map(({ y }) => ({ x: 1, y })))).toThrow('All values of x');
  });
});

// qt(.975, c(1, 2, 3.5, 10, 57.3, 157, 1189)).
test('Student’s t is R’s', () => {
  const degrees = [1, 2, 3.5, 10, 57.3, 157, 1189];
  const found = [
    12.706204736175, 4.3026527297495, 2.9400886379827, 2.2281388519863, 2.0022382682313,
    1.9751891630766, 1.9619611644236,
  ];
  expect(degrees.map((of) => studentT(of))).toEqual(found.map((value) => near(value)));
  expect(() => studentT(0)).toThrow('above 0, not 0');
});
