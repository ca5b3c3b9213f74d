import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLookups } from '../../../scripts/build-data/lookups';
import { readPolicyEvents } from '../../../scripts/build-data/policy-events';
import { everyAreaFacts } from '../../support/facts';

const head = 'id,kind,date,end,areas,concerns,label,note,source_title,source_address';
const good = {
  id: 'working-together-2018',
  kind: 'policy',
  date: '2018-07-04',
  end: '',
  areas: '',
  concerns: 'children in need; Workforce',
  label: 'Working Together 2018',
  note: 'Guidance published.',
  source_title: 'GOV.UK',
  source_address: 'https://www.gov.uk/x',
};

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'cin-events-'));
  mkdirSync(join(dir, 'lookups'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function read(rows: readonly Partial<typeof good>[], heads = head) {
  const lines = rows.map((row) => Object.values({ ...good, ...row }).join(','));
  writeFileSync(join(dir, 'lookups/policy-events.csv'), [heads, ...lines, ''].join('\n'));
  return readPolicyEvents(dir, new Set(['204', 'E12000007']));
}

describe('the table of events', () => {
  test('gives typed events in order of date', () => {
    const events = read([
      { id: 'later', date: '2020-10', areas: '204 E12000007' },
      { end: '2019-09-29' },
    ]);
    expect(events.map(({ id }) => id)).toEqual(['working-together-2018', 'later']);
    expect(events[0]).toMatchObject({ end: '2019-09-29', areas: [] });
    expect(events[0]?.concerns).toEqual(['children in need', 'Workforce']);
    expect(events[1]).toMatchObject({ date: '2020-10', end: null, areas: ['204', 'E12000007'] });
  });

  test.each([
    ['id', 'Working Together', /small letters/],
    ['kind', 'law', /Use one of policy, event, collection/],
    ['date', '4 July 2018', /Write a day, 2018-07-04/],
    ['date', '2018-02-30', /Write a day/],
    ['date', '2018-13', /Write a day/],
    ['end', '2018-07-04', /must come after the date, 2018-07-04/],
    ['end', 'now', /leave it empty/],
    ['areas', '204 999', /No area has the code 999/],
    ['concerns', 'schools', /Use one or more of these.*children in need/],
    ['concerns', '', /Use one or more of these.*Workforce/],
    ['label', '', /Write something/],
    ['note', 'Guidance', /full stop/],
    ['source_title', ' ', /Write something/],
    ['source_address', 'http://www.gov.uk/x', /https/],
  ] as const)(
    'is refused for a %s of “%s”, with its place and what to do',
    (column, value, said) => {
      const attempt = () => read([{ id: 'first' }, { [column]: value }]);
      expect(attempt).toThrow(
        `data/lookups/policy-events.csv, row 3, column ${column}, value "${value}": `,
      );
      expect(attempt).toThrow(said);
    },
  );

  test('lists every cell at fault at once', () => {
    expect(() => read([{ kind: 'law', note: '' }])).toThrow(/column kind[^]*\n.*column note/);
  });

  test('is refused for two rows of one id, a wrong head, and a broken row', () => {
    expect(() => read([{}, {}])).toThrow(/row 3, column id.*Another row has this id/);
    expect(() => read([{}], head.replace('end,', 'until,'))).toThrow(
      /row 1, value "id,kind,date,until/,
    );
    expect(() => read([{ source_address: 'https://x,too,many' }])).toThrow(/row 2: .*Mend the row/);
  });
});

describe('the committed events', () => {
  const { events } = readLookups('data');

  test('tell of what the issue names', () => {
    const dates = Object.fromEntries(events.map(({ id, date }) => [id, date]));
    expect(dates).toMatchObject({
      'working-together-2013': '2013-04-15',
      'working-together-2015': '2015-03-26',
      'working-together-2018': '2018-07-04',
      'safeguarding-boards-end': '2019-09-29',
      pandemic: '2020-03-23',
      'hackney-cyber-attack': '2020-10',
      'working-together-2023': '2023-12-15',
      'hampshire-return-unused': '2024-03-31',
      'herefordshire-referrals-unreliable': '2024-03-31',
    });
  });

  test('an event about an area’s figures stands where they are missing', () => {
    const missing = readFileSync('data/observations/c1-referrals.csv', 'utf8').split('\n');
    for (const [line, area] of [
      ['referrals,204,2021-03-31,,x', '204'],
      ['referrals,204,2022-03-31,,x', '204'],
      ['referrals,850,2024-03-31,,u', '850'],
      ['referrals,884,2024-03-31,,u', '884'],
      ['re-referrals,884,2023-03-31,,u', '884'],
    ] as const) {
      expect(missing).toContain(line);
      expect(events.some(({ areas, kind }) => kind === 'collection' && areas.includes(area))).toBe(
        true,
      );
    }
  });

  test('reach the areas that they touch, and weigh next to nothing', () => {
    const facts = everyAreaFacts();
    const idsOf = (slug: string) =>
      facts.find(({ area }) => area.slug === slug)?.events.map(({ id }) => id) ?? [];
    expect(idsOf('hackney')).toEqual(
      expect.arrayContaining(['pandemic', 'hackney-cyber-attack', 'hackney-no-return']),
    );
    expect(idsOf('london')).toContain('hackney-no-return');
    expect(idsOf('london')).not.toContain('hackney-cyber-attack');
    expect(idsOf('barnsley').filter((id) => /hackney|hampshire|hereford/.test(id))).toEqual([]);
    for (const area of facts) {
      const without = gzipSync(JSON.stringify({ ...area, events: [] })).length;
      expect(gzipSync(JSON.stringify(area)).length - without, area.area.slug).toBeLessThan(400);
    }
  });
});
