import { describe, expect, test } from 'vitest';
import { measureOf } from '../../../../src/catalogue/measures';
import type { CompareAreas } from '../../../../src/figure/compare/compare-file';
import { mapPanel } from '../../../../src/figure/compare/map-panel';
import type { MapPanel } from '../../../../src/figure/compare/panels';
import { sliceOf } from '../../../../src/figure/compare/slice';
import type { Picked } from '../../../../src/figure/compare/picked';
import { area, areasOf, fileOf, share } from './made-up';

const reReferrals = measureOf('re-referrals');
const nobody: Picked = { chosen: [], group: null };
const [north, south] = ['E12000001', 'E12000009'];

/** Ten in the North, ten in the South, of which the last came of one that ended. */
const names = Array.from({ length: 20 }, (_, index) => String(101 + index));
const areas: CompareAreas = {
  ...areasOf(
    [
      ...names.map((code, index) =>
        area(code, `Town ${code}`, {
          region: index < 10 ? north : south,
          ...(code === '120' ? { firstYear: 2020 } : {}),
        }),
      ),
      area('900', 'Shire', { region: south, spokenName: 'Shire (to 2019)', lastYear: 2019 }),
    ],
    [{ year: 2020, kind: 'split', predecessor: '900', successor: '120' }],
  ),
  regions: [
    { code: north, slug: 'north-east', name: 'North East' },
    { code: south, slug: 'south-west', name: 'South West' },
  ],
};

/** 2019 has the old one, 2020 the new one; every figure is another, rising from north to south. */
const file = fileOf('re-referrals', ['2019-03-31', '2020-03-31'], share('', 20, 20), [
  ...names.map((code, index) => share(code, code === '120' ? null : index + 1, index + 1)),
  share('900', 33, null),
]);

const panelOf = (period: '2019-03-31' | '2020-03-31', picked = nobody, from = file): MapPanel =>
  mapPanel(sliceOf(from, areas, reReferrals, period, picked), areas);

const placeOf = (panel: MapPanel, code: string) => panel.places.find(({ key }) => key === code);

describe('a map of today', () => {
  const panel = panelOf('2020-03-31');

  test('every authority of today once, each in the class whose cuts hold its figure', () => {
    expect(panel.places.map(({ key }) => key)).toEqual(names);
    expect(panel.classes.map(({ label, count }) => [label, count])).toEqual([
      ['1.0% to 4.0%', 4],
      ['5.0% to 8.0%', 4],
      ['9.0% to 12.0%', 4],
      ['13.0% to 16.0%', 4],
      ['17.0% to 20.0%', 4],
    ]);
    expect(panel.places.map((place) => place.class)).toEqual(
      names.map((_, index) => Math.floor(index / 4)),
    );
    expect(panel.hatched).toBeNull();
    expect(panel.unplaced).toBeNull();
  });

  test('its title and alt text say where the highest fifth is, and of how many', () => {
    // 4 of 10 are fewer than half.
    expect(panel.title).toBe(
      'The highest fifth of authorities (17.0% or more) lay in the South West alone',
    );
    expect(panel.alt).toContain(
      'Highest fifth, 17.0% to 20.0%, by region: the South West 4 of 10; none in the North East.',
    );
    expect(panel.alt).toContain('in five classes from 1.0% to 20.0%');
  });

  test('a region with half of its authorities in the highest fifth is the finding', () => {
    const few = fileOf(
      're-referrals',
      ['2019-03-31', '2020-03-31'],
      share('', 20, 20),
      file.authorities.filter(({ code }) => Number(code) < 111 || Number(code) > 114),
    );
    // 16 have a figure: 4 of them are in the highest class, 3 of these in a fifth of 15.
    const { title } = panelOf('2020-03-31', nobody, few);
    expect(title).toMatch(/^Of 6 authorities in the South West, \d were in the highest/);
  });

  test('chosen and group are outlined and named; the chosen one is in the alt text', () => {
    const picked = { chosen: ['103'], group: { label: 'its neighbours', codes: ['103', '104'] } };
    const outlined = panelOf('2020-03-31', picked);
    expect(outlined.outlined).toEqual([
      { role: 'chosen', label: 'Chosen' },
      { role: 'group', label: 'Its neighbours' },
    ]);
    expect(placeOf(outlined, '103')?.role).toBe('chosen');
    expect(placeOf(outlined, '104')?.role).toBe('group');
    expect(outlined.alt).toContain('Town 103: 3.0%.');
  });
});

describe('a map of a year before a reorganisation', () => {
  const panel = panelOf('2019-03-31', { chosen: ['900', '120'], group: null });

  test('the successor is hatched and says since when; the predecessor has no place', () => {
    expect(placeOf(panel, '120')).toMatchObject({ class: null, role: 'chosen' });
    expect(placeOf(panel, '120')?.text).toMatch(
      /^Town 120: did not exist yet: .*Shire \(to 2019\)/,
    );
    expect(placeOf(panel, '900')).toBeUndefined();
    expect(panel.hatched).toEqual({ label: 'Did not exist yet', count: 1 });
  });

  test('the predecessor’s figure is said, is in the table, and counts in the cuts', () => {
    expect(panel.unplaced).toContain('Shire (to 2019) 33.0%');
    expect(panel.classes.at(-1)).toMatchObject({ to: 33, count: 3 });
    expect(panel.table.rows).toContainEqual([
      'Shire (to 2019)',
      'South West',
      '33.0%',
      '17.0% to 33.0% (not on the map)',
    ]);
    expect(panel.table.rows).toContainEqual([
      'Town 120',
      'South West',
      'no figure',
      'Did not exist yet',
    ]);
    expect(panel.table.rows.length).toBe(21);
  });

  test('counts of the classes and the hatched ones add up to the places', () => {
    const counts = panel.classes.reduce((sum, { count }) => sum + count, 0);
    expect(counts + (panel.hatched?.count ?? 0)).toBe(panel.places.length);
  });

  test('one that had ended and is chosen is said to have', () => {
    const later = panelOf('2020-03-31', { chosen: ['900'], group: null });
    expect(later.unplaced).toMatch(/^Shire \(to 2019\) existed no longer: /);
  });
});

describe('missing figures and joint returns', () => {
  const joint = (code: string, value: number) => ({
    code,
    figures: [value],
    joints: ['101+102'],
  });
  const made = fileOf('re-referrals', ['2020-03-31'], { figures: [20] }, [
    joint('101', 50),
    joint('102', 50),
    { code: '103', figures: [10] },
    { code: '104', figures: [20] },
    { code: '105', figures: [30] },
    { code: '106', figures: [40] },
    { code: '107', figures: ['c'] },
  ]);
  const panel = panelOf('2020-03-31', { chosen: ['102'], group: null }, made);

  test('a joint return is one value and colours all its members', () => {
    // Twice, it would be two of six values, and the cut at four fifths would be in it.
    expect(panel.classes.map(({ label, count }) => [label, count])).toEqual([
      ['10.0%', 1],
      ['20.0%', 1],
      ['30.0%', 1],
      ['40.0%', 1],
      ['50.0%', 2],
    ]);
    expect(placeOf(panel, '101')).toMatchObject({ class: 4, role: 'other' });
    expect(placeOf(panel, '102')).toMatchObject({ class: 4, role: 'chosen' });
    expect(placeOf(panel, '102')?.text).toBe('Town 102: 50.0% (joint return with Town 101)');
    expect(panel.table.rows[0]?.[0]).toBe('Town 101, jointly with Town 102');
  });

  test('in counts by region it is one of the region’s returns', () => {
    expect(panel.alt).toContain('the North East 1 of 5');
  });

  test('who has no figure is hatched and says why', () => {
    expect(placeOf(panel, '107')).toMatchObject({
      class: null,
      figure: '[c] suppressed to protect confidentiality',
    });
    expect(placeOf(panel, '108')).toMatchObject({ class: null, figure: 'no figure' });
    expect(panel.table.rows).toContainEqual(['Town 107', 'North East', '[c]', 'No figure']);
    expect(panel.hatched).toEqual({ label: 'No figure', count: 14 });
  });

  test('figures that are written alike are in one class', () => {
    const alike = fileOf('re-referrals', ['2020-03-31'], { figures: [20] }, [
      { code: '101', figures: [10.04] },
      { code: '102', figures: [9.96] },
      { code: '103', figures: [30] },
    ]);
    const { classes } = panelOf('2020-03-31', nobody, alike);
    expect(classes.map(({ label, count }) => [label, count])).toEqual([
      ['10.0%', 2],
      ['30.0%', 1],
    ]);
  });

  test('all equal, and none at all', () => {
    const same = fileOf('re-referrals', ['2020-03-31'], { figures: [20] }, [
      { code: '101', figures: [10] },
      { code: '103', figures: [10] },
    ]);
    expect(panelOf('2020-03-31', nobody, same)).toMatchObject({
      title: 'In the year ending 31 March 2020, every authority with a figure had the same: 10.0%',
      classes: [{ label: '10.0%', count: 2 }],
    });
    const none = fileOf('re-referrals', ['2020-03-31'], { figures: [20] }, []);
    expect(panelOf('2020-03-31', nobody, none)).toMatchObject({
      title: 'No authority has a figure for the year ending 31 March 2020',
      classes: [],
      hatched: { count: 20 },
    });
  });
});
