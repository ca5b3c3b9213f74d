import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readLookups } from '../../scripts/build-data/lookups';
import { revisionsFile } from '../../scripts/build-data/figures/revisions-file';
import { describePublished, publishedFolder } from '../support/published';
import { readPublished, type PublishedRow } from './truth/reading';

const { rows } = revisionsFile('data', readLookups('data').areas);

/** Revisions of a column between two releases, as lines. */
function listed(column: string, older: string, newer: string): string[] {
  return rows
    .filter((row) => row.column === column && row.older === older && row.newer === newer)
    .flatMap(({ area, period, before, after }) =>
      area
        .split('+')
        .map((code) => `${code} ${period.slice(0, 4)}: ${String(before)} → ${String(after)}`),
    )
    .sort();
}

/** A cell as the revisions have it: a plain number or a symbol. */
function canonical(text: string): string {
  const plain = text.trim().replaceAll(',', '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? String(Number(plain)) : plain;
}

/** Where two files differ in a column, by the areas and years that both have. */
function differences(
  older: Map<string, PublishedRow>,
  newer: Map<string, PublishedRow>,
  heads: readonly [older: string, newer: string],
): string[] {
  const found: string[] = [];
  for (const [key, row] of older) {
    const [before, after] = [row[heads[0]], newer.get(key)?.[heads[1]]];
    if (before === undefined || after === undefined) throw new Error(`${key}: no such cell.`);
    const [a, b] = [canonical(before), canonical(after)];
    if (a !== b) found.push(`${key}: ${a} → ${b}`);
  }
  return found.sort();
}

const d3 = (year: number) => `cin-${year}/d3_cpps_subsequent_plan_2013_to_${year}.csv`;
const d5 = (year: number) => `cin-${year}/d5_cpps_at31march_by_duration_2013_to_${year}.csv`;
const c1 = (year: number) =>
  `cin-${year}/c1_children_in_need_referrals_and_rereferrals_2013_to_${year}.csv`;
const b1 = (year: number) => `cin-${year}/b1_children_in_need_2013_to_${year}.csv`;
const workforce = (year: number) => `workforce/csww_indicators_2017_to_${year}.csv`;

describePublished(
  'every revision of these columns, and no other, is in the published files',
  () => {
    test.each([
      ['repeat-plans', d3, 2023, 2024, 'CPP_subsequent_percent', 'CPP_subsequent_percent'],
      ['repeat-plans-count', d3, 2024, 2025, 'CPP_subsequent', 'CPP_subsequent'],
      [
        'plans-two-years-or-more',
        d5,
        2023,
        2024,
        '2_years_or_more_percent',
        '2_years_or_more_percent',
      ],
      ['re-referrals', c1, 2023, 2024, 'Re_referrals_percent', 'Re_referrals_percent'],
      ['referrals', c1, 2024, 2025, 'Referrals', 'referral_count'],
      [
        'no-further-action-before-assessment',
        c1,
        2024,
        2025,
        'No_Further_Action_percent',
        'no_further_action_percent',
      ],
      ['episodes-started', b1, 2024, 2025, 'Started_episodes', 'Started_episodes'],
      ['absence', workforce, 2024, 2025, 'absence_rate_fte', 'absence_rate_fte'],
      ['agency-cover', workforce, 2024, 2025, 'agency_cover_rate_fte', 'agency_cover_rate_fte'],
    ] as const)('%s', (column, file, older, newer, olderHead, newerHead) => {
      const read = (year: number) => readPublished(publishedFolder(), file(year));
      expect(listed(column, String(older), String(newer))).toEqual(
        differences(read(older), read(newer), [olderHead, newerHead]),
      );
    });
  },
);

describePublished('the file of 2013 against the release that came after it', () => {
  test('children in need: every authority that changed, with both figures', () => {
    const text = readFileSync(join(publishedFolder(), 'sfr/SFR45-2013ud.csv'), 'latin1');
    const { data } = Papa.parse<Record<string, string>>(text.replace(/^\u00EF\u00BB\u00BF/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    const newer = readPublished(publishedFolder(), b1(2023));
    const found = data.flatMap((row) => {
      if (row['geog_l'] !== 'LA') return [];
      const code = row['geog_c'] ?? '';
      const before = canonical(row['CINAt310313'] ?? '');
      const after = canonical(newer.get(`${code} 2013`)?.['At31_episodes'] ?? '');
      // Only numbers: the old file's symbols are other letters for the same things.
      const numbers = /^\d+$/.test(before) && /^\d+$/.test(after);
      return numbers && before !== after ? [`${code} 2013: ${before} → ${after}`] : [];
    });
    const own = listed('children-in-need', '2013', '2023').filter(
      (line) => !line.startsWith('E') && !/[a-z]/.test(line),
    );
    expect(own.length).toBeGreaterThan(0);
    expect(own).toEqual(found.sort());
  });
});

describe('a revision that is only rounding', () => {
  test('is England’s, in the file of 2013, within 50 of the newer figure', () => {
    const rounded = rows.filter(({ roundedOnly }) => roundedOnly);
    expect(rounded.length).toBeGreaterThan(0);
    for (const { area, older, before, after } of rounded) {
      expect([area, older]).toEqual(['E92000001', '2013']);
      expect(Math.abs(Number(before) - Number(after))).toBeLessThanOrEqual(50);
    }
  });
});
