import { describe, expect, test } from 'vitest';
import { measureOf } from '../../../../src/catalogue/measures';
import { groupMedian } from '../../../../src/figure/compare/group-median';
import { nearestPeriod } from '../../../../src/figure/compare/periods';
import { quarterNames, quartilesOf } from '../../../../src/figure/compare/quarter-words';
import { sliceOf } from '../../../../src/figure/compare/slice';
import { area, areasOf, fileOf, share } from './made-up';

const reReferrals = measureOf('re-referrals');
const caseload = measureOf('caseload');
const nobody = { chosen: [], group: null };

const areas = areasOf(
  [
    area('1', 'Ambridge'),
    area('2', 'Borchester', { spokenName: 'the Isle of Borchester' }),
    area('3', 'Felpersham'),
    area('8', 'Dorset', { spokenName: 'Dorset (to 2019)', lastYear: 2019 }),
    area('7', 'Poole', { lastYear: 2019 }),
    area('9', 'Dorset', { firstYear: 2020 }),
    area('10', 'Bournemouth and Poole', { firstYear: 2020 }),
  ],
  [
    { year: 2020, kind: 'split', predecessor: '8', successor: '9' },
    { year: 2020, kind: 'part moved', predecessor: '8', successor: '10' },
    { year: 2020, kind: 'merged', predecessor: '7', successor: '10' },
  ],
);

const file = fileOf('re-referrals', ['2019-03-31', '2020-03-31'], share('', 20, 21), [
  share('1', 20, 22),
  { code: '2', figures: ['c', 'x'] },
  share('8', 25, null),
  share('9', null, 26),
]);

describe('a slice', () => {
  test('has every figure once, by label, and everybody of the period without one, with the reason', () => {
    const slice = sliceOf(file, areas, reReferrals, '2019-03-31', nobody);
    expect(slice.entries.map(({ label, cell }) => [label, cell.value])).toEqual([
      ['Ambridge', 20],
      ['Dorset (to 2019)', 25],
    ]);
    expect(slice.missing.map(({ label, text }) => [label, text])).toEqual([
      ['Felpersham', 'no figure'],
      ['Isle of Borchester', '[c] suppressed to protect confidentiality'],
      ['Poole', 'no figure'],
    ]);
    expect(slice.england?.counted).toEqual({ numerator: 200, denominator: 1000 });
  });

  test('names who did not exist only where it was picked, and what the area was or is', () => {
    const picked = { chosen: ['9'], group: { label: 'ours', codes: ['8', '9', '10'] } };
    const then = sliceOf(file, areas, reReferrals, '2019-03-31', picked);
    expect(then.missing.filter(({ role }) => role !== 'other')).toMatchObject([
      {
        label: 'Bournemouth and Poole',
        role: 'group',
        text: 'did not exist yet: its figures start with the year ending 31 March 2020. Before that the area was Poole and a part of Dorset (to 2019)',
      },
      {
        label: 'Dorset',
        role: 'chosen',
        symbol: null,
        text: 'did not exist yet: its figures start with the year ending 31 March 2020. Before that the area was a part of Dorset (to 2019)',
      },
    ]);
    const now = sliceOf(file, areas, reReferrals, '2020-03-31', picked);
    // It existed, though the file has no row of it.
    expect(now.missing.find(({ key }) => key === '10')?.text).toBe('no figure');
    expect(now.missing.find(({ key }) => key === '8')?.text).toBe(
      'existed no longer: its figures end with the year ending 31 March 2019. The area is now Dorset, and a part of Bournemouth and Poole',
    );
  });

  test('goes by the workforce census a year earlier', () => {
    const at = (year: number) => [`${year}-09-30`] as const;
    const census = fileOf('caseload', at(2019), { figures: [15] }, [{ code: '9', figures: [12] }]);
    const picked = { chosen: ['8', '9'], group: null };
    const slice = sliceOf(census, areas, caseload, '2019-09-30', picked);
    expect(slice.entries.map(({ key, role }) => [key, role])).toEqual([['9', 'chosen']]);
    expect(slice.missing.find(({ key }) => key === '8')?.text).toMatch(
      /^existed no longer: its figures end with 30 September 2018\./,
    );
    // Nobody else who ended in 2019 is said to be missing.
    expect(slice.missing.map(({ key }) => key)).not.toContain('7');
  });

  test('has a joint return once, chosen if any member is', () => {
    const joint = (code: string) => ({ code, figures: [14], joints: ['1+3'] });
    const census = fileOf('caseload', ['2018-09-30'], { figures: [15] }, [
      joint('1'),
      { code: '2', figures: [20], joints: [null] },
      joint('3'),
      { code: '7', figures: [16], joints: [null] },
      { code: '8', figures: [30], joints: [null] },
    ]);
    const group = { label: 'ours', codes: ['1', '2', '3', '7'] };
    const slice = sliceOf(census, areas, caseload, '2018-09-30', { chosen: ['3'], group });
    expect(slice.entries).toHaveLength(4);
    expect(slice.entries[0]).toMatchObject({
      key: '1',
      codes: ['1', '3'],
      label: 'Ambridge and Felpersham',
      role: 'chosen',
    });
    // Twice, the lower quartile would be 14 and the group’s median 15.
    expect(quartilesOf(slice)).toEqual({ lower: 15.5, median: 18, upper: 22.5 });
    expect(groupMedian(slice)).toEqual({ value: 16, contributors: 3 });
    expect([...quarterNames(slice).values()]).toEqual([
      'Lowest quarter',
      'Highest quarter',
      'Second highest quarter',
      'Second lowest quarter',
    ]);
  });
});

describe('the period of a year', () => {
  const census = fileOf('caseload', ['2017-09-30', '2018-09-30', '2020-09-30'], { figures: [] }, [
    { code: '1', figures: [10, 11, 12] },
  ]);

  test('is that year’s, or the latest without one', () => {
    expect(nearestPeriod(census, caseload, 2018)).toEqual({ period: '2018-09-30', note: null });
    expect(nearestPeriod(census, caseload, null)).toEqual({ period: '2020-09-30', note: null });
  });

  test('is the nearest with a note that says so', () => {
    expect(nearestPeriod(census, caseload, 2013)).toEqual({
      period: '2017-09-30',
      note: 'No authority has a figure for 30 September 2013: Caseload per social worker has figures for 30 September 2017 to 30 September 2020. 30 September 2017 is shown.',
    });
    expect(nearestPeriod(census, caseload, 2019)?.period).toBe('2020-09-30');
    expect(nearestPeriod({ ...census, authorities: [] }, caseload, 2019)).toBeNull();
  });
});
