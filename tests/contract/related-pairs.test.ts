import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import '../../src/catalogue/measures';
import { relationships } from '../../src/catalogue/relationships';
import { reReferralByCaseload } from '../../src/catalogue/relationships/re-referral-by-caseload';
import type { Engine } from '../../src/engine/engine';
import { queryText } from '../../src/query/query';
import {
  betweenQuery,
  relatedPairsQuery,
  yearlyCorrelationsQuery,
} from '../../src/query/related-pairs';
import { correlation } from '../../src/statistics/correlation';
import { correlationInterval } from '../../src/statistics/correlation-interval';
import type { Switches } from '../../src/view/relationship-switches';
import { firstRelationshipView } from '../../src/view/relationship-view';
import { builtDatabase } from '../support/database';

let engine: Engine;
beforeAll(async () => {
  engine = await builtDatabase();
});
afterAll(() => engine.close());

interface Pair {
  area: string;
  period: string;
  xPeriod: string;
  region: string;
}

type Year = Record<'n' | 'r' | 'lower' | 'upper', number> & { period: string };

const first = firstRelationshipView(reReferralByCaseload);
const pairsWith = (part: Partial<Switches> = {}) =>
  engine.run<Pair>(relatedPairsQuery(reReferralByCaseload, { ...first, ...part }));

test('by date there are 152 pairs of 2025, a joint return’s caseload standing for both', async () => {
  const pairs = (await pairsWith()).filter(({ period }) => period === '2025-03-31');
  expect(pairs).toHaveLength(152);
  expect(new Set(pairs.map(({ xPeriod }) => xPeriod))).toEqual(new Set(['2024-09-30']));
  expect(pairs.map(({ area }) => area)).toEqual(expect.arrayContaining(['314', '318']));
});

test('DuckDB’s own r of 2025 is 0.17 (0.01 to 0.32), between authorities 0.28 of 158', async () => {
  const years = await engine.run<
    Record<'n' | 'r' | 'lower' | 'upper', number> & { period: string }
  >(yearlyCorrelationsQuery(reReferralByCaseload, first));
  const last = years.at(-1);
  expect(last).toMatchObject({ period: '2025-03-31', n: 152 });
  expect([last?.r, last?.lower, last?.upper].map((one) => one?.toFixed(2))).toEqual([
    '0.17',
    '0.01',
    '0.32',
  ]);
  const [between] = await engine.run<{ n: number; r: number }>(
    betweenQuery(reReferralByCaseload, first),
  );
  expect(between?.n).toBe(158);
  expect(between?.r.toFixed(2)).toBe('0.28');
});

test('each switch takes away what it says', async () => {
  const all = await pairsWith();
  const outside = await pairsWith({ london: false });
  expect(outside).toEqual(all.filter(({ region }) => region !== 'E12000007'));
  expect(outside.length).toBeLessThan(all.length - 200);
  const others = await pairsWith({ without: '370' });
  expect(others).toEqual(all.filter(({ area }) => area !== '370'));
  const years = new Set(all.map(({ period }) => period)).size;
  const complete = await pairsWith({ complete: true });
  expect(complete).toEqual(
    all.filter(({ area }) => all.filter((pair) => pair.area === area).length === years),
  );
  expect(complete.length).toBeLessThan(all.length);
});

const every = relationships.flatMap((relationship) => {
  const plain = firstRelationshipView(relationship);
  const xs = [relationship.x, ...relationship.instead.x];
  const ys = [relationship.y, ...relationship.instead.y];
  return xs.flatMap((x) =>
    ys.flatMap((y) =>
      relationship.joins.flatMap((join) =>
        (['pearson', 'spearman'] as const).map((correlation) => {
          const switches: Switches = {
            ...plain,
            ...{ x: x.measure, y: y.measure, join: join.id, correlation },
          };
          return [Object.values(switches).join(' '), relationship, switches] as const;
        }),
      ),
    ),
  );
});

describe.each(every)('%s', (_, relationship, switches) => {
  test('has the r and the interval of the statistics, for at least six years', async () => {
    const rows = await engine.run<Year>({
      sql: queryText(yearlyCorrelationsQuery(relationship, switches)),
    });
    expect(rows.length).toBeGreaterThanOrEqual(6);
    const pairs = await engine.run<{ period: string; x: number; y: number }>(
      relatedPairsQuery(relationship, switches),
    );
    for (const { period, n, r, lower, upper } of rows) {
      const own = pairs.filter((pair) => pair.period === period);
      expect(own).toHaveLength(n);
      expect(r).toBeCloseTo(correlation(own, switches.correlation), 9);
      const interval = correlationInterval(r, n, switches.correlation);
      expect(lower).toBeCloseTo(interval.lower, 6);
      expect(upper).toBeCloseTo(interval.upper, 6);
    }
  });
});
