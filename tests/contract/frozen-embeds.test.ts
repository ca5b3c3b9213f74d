import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { embeddable } from '../../src/catalogue/embeddable';
import type { EmbedFile } from '../../src/figure/embed/embed-file';
import { unpackRows } from '../../src/figure/packed';
import { englandCode } from '../../src/vocabulary/area';
import { databasePath } from '../support/database';
import { builtEmbeds, byEmbedPath } from '../support/embeds';
import { describePublished, publishedFolder } from '../support/published';

let files: Map<string, EmbedFile>;
beforeAll(async () => {
  files = byEmbedPath(await builtEmbeds(databasePath()));
});

/** The 2024 file that printed a measure, its head there, and what the reference date of a year is. */
const printed: Record<string, { file: string; head: string; date: string }> = {
  'referrals-per-10000': {
    file: 'cin-2024/c1_children_in_need_referrals_and_rereferrals_2013_to_2024.csv',
    head: 'Referrals_rate',
    date: '03-31',
  },
  'no-further-action-before-assessment': {
    file: 'cin-2024/c1_children_in_need_referrals_and_rereferrals_2013_to_2024.csv',
    head: 'No_Further_Action_percent',
    date: '03-31',
  },
  'no-further-action-after-assessment': {
    file: 'cin-2024/c1_children_in_need_referrals_and_rereferrals_2013_to_2024.csv',
    head: 'Not_in_Need_percent',
    date: '03-31',
  },
  'plans-at-31-march-per-10000': {
    file: 'cin-2024/d1_child_protection_plans_2013_to_2024.csv',
    head: 'CPP_At31_rate',
    date: '03-31',
  },
  caseload: {
    file: 'workforce/csww_indicators_2017_to_2024.csv',
    head: 'caseload_fte',
    date: '09-30',
  },
  're-referrals': {
    file: 'cin-2024/c1_children_in_need_referrals_and_rereferrals_2013_to_2024.csv',
    head: 'Re_referrals_percent',
    date: '03-31',
  },
};

type Row = Record<string, string>;

/** Code and period → cell, as printed, straight from the publisher's file. */
function printedCells(measure: string): Map<string, string> {
  const { file, head, date } = printed[measure] ?? { file: '', head: '', date: '' };
  const text = readFileSync(join(publishedFolder(), file), 'utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  const cells = new Map<string, string>();
  for (const row of data) {
    const { time_period: year = '', geographic_level: level } = row;
    const area =
      level === 'National'
        ? englandCode
        : level === 'Regional'
          ? row['region_code']
          : row['old_la_code'];
    for (const code of (area ?? '').split(' / ')) {
      cells.set(`${code} ${year}-${date}`, row[head] ?? '');
    }
  }
  return cells;
}

/** Code and period → figure, of the frozen files; only of years that the 2024 files have. */
function frozenCells(measure: string, release: string): Map<string, number | string> {
  const cells = new Map<string, number | string>();
  for (const [path, file] of files) {
    if (!path.startsWith(`${release}/${measure}/`)) continue;
    for (const row of unpackRows(file.rows)) {
      if (row.area !== file.area.code || row.period < '2013') continue;
      cells.set(`${row.area} ${row.period}`, row.value ?? row.symbol);
    }
  }
  return cells;
}

describePublished('figures frozen at the 2024 release', () => {
  test.each(embeddable)('%s: every cell is as the 2024 release printed it', (measure) => {
    const theirs = printedCells(measure);
    const ours = frozenCells(measure, '2024');
    expect(ours.size).toBeGreaterThan(1000);
    const wrong: string[] = [];
    for (const [key, cell] of theirs) {
      const own = ours.get(key);
      const number = Number(cell.replaceAll(',', ''));
      const same = Number.isNaN(number) || cell === '' ? own === cell : own === number;
      if (!same) wrong.push(`${key}: printed ${cell}, frozen ${own}`);
    }
    for (const key of ours.keys()) if (!theirs.has(key)) wrong.push(`${key}: frozen, not printed`);
    expect(wrong).toEqual([]);
  });
});

describe('frozen files', () => {
  test('are of 2024 and of 2025, for every file of the newest', () => {
    const paths = [...files.keys()];
    const newest = paths.filter((path) => !path.startsWith('20'));
    expect(newest.length).toBeGreaterThan(900);
    expect(paths.sort()).toEqual(
      ['', '2024/', '2025/'].flatMap((folder) => newest.map((path) => folder + path)).sort(),
    );
    for (const path of newest) expect(files.get(`2025/${path}`)).toEqual(files.get(path));
  });

  test('give back a cell that the 2025 release made a symbol, and say that it was', () => {
    // data/revisions/c1-referrals.csv: 302, Barnet, was 0 in the 2024 release.
    const old = files.get('2024/no-further-action-before-assessment/barnet');
    const own = (file: EmbedFile | undefined) =>
      unpackRows(file?.rows ?? []).find(
        ({ area, period }) => area === '302' && period === '2024-03-31',
      );
    expect(own(old)).toMatchObject({ value: 0, symbol: null });
    expect(own(files.get('no-further-action-before-assessment/barnet'))).toMatchObject({
      value: null,
      symbol: 'u',
    });
    expect(old).toMatchObject({ release: '2024', newest: '2025', changedSince: 1 });
    expect(old?.newestPeriod).toBe('2025-03-31');
  });

  test('cite their own release', () => {
    for (const [path, { sources, measure }] of files) {
      if (!path.startsWith('2024/')) continue;
      expect(sources[0]?.release, path).toBe('2024');
      if (measure.formula.kind === 'ratio') {
        expect(
          sources.every(({ release }) => release <= '2024'),
          path,
        ).toBe(true);
      }
    }
  });

  test('have the neighbours of the model of then', () => {
    const model = (path: string) => files.get(path)?.area.neighboursModel;
    expect(model('2024/re-referrals/barnsley')).toBe('2021');
    expect(model('re-referrals/barnsley')).toBe('2025');
    // Made in 2023, and so in no model of before.
    expect(model('2024/re-referrals/cumberland')).toBe('2025');
  });

  test.each(embeddable)('%s: reach no further than their release', (measure) => {
    const periods = [...frozenCells(measure, '2024').keys()].map((key) => key.split(' ')[1] ?? '');
    const last = measure === 'caseload' ? '2024-09-30' : '2024-03-31';
    expect(periods.sort().at(-1)).toBe(last);
  });
});
