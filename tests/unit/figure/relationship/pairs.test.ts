import { describe, expect, test } from 'vitest';
import { relationshipOf } from '../../../../src/catalogue/relationships';
import type { AuthorityChange } from '../../../../src/vocabulary/area';
import { pairsOf } from '../../../../src/figure/relationship/pairs';
import { removedTold } from '../../../../src/figure/relationship/removed';
import { plainSwitches, type Switches } from '../../../../src/view/relationship-switches';
import { madeUpAreas, madeUpFiles } from './made-up';

const lab = relationshipOf('re-referral-by-caseload');
const found = (part: Partial<Switches> = {}, areas = madeUpAreas) =>
  pairsOf(madeUpFiles, areas, lab, { ...plainSwitches, ...part });

test('a year of y joins the September inside it, the one after it, or the one before it began', () => {
  const dates = (join: Switches['join']) =>
    found({ join })
      .pairs.filter(({ code }) => code === '310')
      .map(({ period, xPeriod }) => `${period} ${xPeriod}`);
  expect(dates('before')).toEqual([
    '2023-03-31 2022-09-30',
    '2024-03-31 2023-09-30',
    '2025-03-31 2024-09-30',
  ]);
  expect(dates('same-label')).toEqual([
    '2023-03-31 2023-09-30',
    '2024-03-31 2024-09-30',
    '2025-03-31 2025-09-30',
  ]);
  expect(dates('two-years-before')).toEqual(['2024-03-31 2022-09-30', '2025-03-31 2023-09-30']);
});

test('a joint return stands for both members, each with its own y', () => {
  const shared = found().pairs.filter(
    ({ joint, period }) => joint === '322+323' && period === '2025-03-31',
  );
  expect(shared.map(({ code, x }) => [code, x])).toEqual([
    ['322', 32],
    ['323', 32],
  ]);
  expect(new Set(shared.map(({ y }) => y)).size).toBe(2);
  const { pairs, removed } = found();
  expect(removedTold(pairs, removed).joint).toContain('Place 322 and Place 323');
});

describe('what takes a pair away', () => {
  const reasons = (part: Partial<Switches> = {}) =>
    found(part).removed.map(
      ({ code, period, kind, reason }) => `${code} ${period} ${kind}: ${reason}`,
    );

  test('symbols, of y and of x', () => {
    expect(reasons()).toEqual([
      '303 2023-03-31 symbol: re-referrals: [c] suppressed to protect confidentiality',
      '304 2025-03-31 symbol: caseload: [u] low reliability, not published',
    ]);
  });

  test('choices', () => {
    expect(found({ without: '310' }).pairs.some(({ code }) => code === '310')).toBe(false);
    expect(found({ london: false }).pairs.some(({ region }) => region === 'E12000007')).toBe(false);
    const whole = found({ complete: true });
    expect(whole.pairs.some(({ code }) => code === '303' || code === '304')).toBe(false);
    expect(whole.pairs.length).toBe(22 * 3);
    expect(whole.pairs.length + whole.removed.length).toBe(24 * 3);
  });

  test('adjustments that an authority has no figure for', () => {
    const gone = found({ adjusted: ['deprivation'] }).removed.filter(
      ({ kind }) => kind === 'adjustment',
    );
    expect(gone.map(({ code }) => code)).toEqual(['305', '305', '305']);
  });

  test('an authority that did not exist when x was counted', () => {
    const change: AuthorityChange = {
      year: 2025,
      kind: 'merged',
      predecessor: '306',
      successor: '307',
    };
    const authorities = madeUpAreas.authorities.map((one) =>
      one.code === '307' ? { ...one, firstYear: 2025 } : one,
    );
    const caseload = madeUpFiles['caseload'];
    if (!caseload) throw new Error('no caseload');
    const files = {
      ...madeUpFiles,
      caseload: {
        ...caseload,
        authorities: caseload.authorities.map((one) =>
          one.code === '307' ? { ...one, figures: [null, null, 14, 14] } : one,
        ),
      },
    };
    const areas = { ...madeUpAreas, authorities, changes: [change] };
    const two = { ...plainSwitches, join: 'two-years-before' as const };
    const own = pairsOf(files, areas, lab, two).removed.filter(({ code }) => code === '307');
    expect(own).toEqual([
      expect.objectContaining({
        kind: 'reorganisation',
        period: '2025-03-31',
        reason: 'caseload: the authority did not exist at 30 September 2023',
      }),
    ]);
  });

  test('by reason, with who and when', () => {
    const { pairs, removed } = found();
    const told = removedTold(pairs, removed);
    expect(told.sentence).toBe(
      '70 pairs are left of the 72 authority-years that there were: 2 were taken away.',
    );
    expect(
      told.groups.map(({ pairs: count, who }) => [count, who[0]?.label, who[0]?.years]),
    ).toEqual([
      [1, 'Place 303', '2023'],
      [1, 'Place 304', '2025'],
    ]);
  });
});
