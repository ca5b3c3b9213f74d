import type { CompareAreas } from '../../../../src/figure/compare/compare-file';
import type { RelationshipFiles } from '../../../../src/figure/relationship/pair';
import type { Period } from '../../../../src/vocabulary/period';
import { area, areasOf, fileOf, share } from '../compare/made-up';

const marches: readonly Period[] = ['2023-03-31', '2024-03-31', '2025-03-31'];
const septembers: readonly Period[] = ['2022-09-30', '2023-09-30', '2024-09-30', '2025-09-30'];

const codes = Array.from({ length: 24 }, (_, place) => String(300 + place));

/** Twenty-four authorities, two of them in London, the last two of them one joint return. */
export const madeUpAreas: CompareAreas = {
  ...areasOf(
    codes.map((code, place) =>
      area(code, `Place ${code}`, {
        region: place < 2 ? 'E12000007' : 'E12000002',
        deprivation: place === 5 ? null : 0.1 + ((place * 7) % 11) / 100,
      }),
    ),
  ),
  regions: [
    { code: 'E12000002', slug: 'north-west', name: 'North West' },
    { code: 'E12000007', slug: 'london', name: 'London' },
  ],
};

/** Caseload 10 + place in every September, and re-referrals that follow it between authorities only. */
export const madeUpFiles: RelationshipFiles = {
  caseload: fileOf(
    'caseload',
    septembers,
    { figures: [15, 15, 15, 15] },
    codes.map((code, place) => {
      const joint = place >= 22 ? '322+323' : null;
      const own = Math.min(10 + place, 32);
      const figures = septembers.map((_, at) =>
        place === 4 && at === 2 ? ('u' as const) : own + (at % 2) * (joint ? 0 : 1),
      );
      return { code, figures, joints: septembers.map(() => joint) };
    }),
  ),
  're-referrals': fileOf(
    're-referrals',
    marches,
    share('E92000001', 20, 20, 20),
    codes.map((code, place) =>
      place === 3
        ? { ...share(code, null, 22, 23), figures: ['c', 22, 23] }
        : share(code, ...marches.map((_, at) => 10 + place / 2 + ((place * 5 + at * 3) % 7))),
    ),
  ),
  'referrals-per-10000': fileOf(
    'referrals-per-10000',
    marches,
    { figures: [500, 500, 500] },
    codes.map((code, place) =>
      share(code, ...marches.map((_, at) => 400 + ((place * 13 + at) % 17))),
    ),
  ),
  'children-in-need-per-social-worker': fileOf(
    'children-in-need-per-social-worker',
    marches,
    { figures: [12, 12, 12] },
    codes.map((code, place) => ({ code, figures: marches.map(() => 4 + place / 2) })),
  ),
};
