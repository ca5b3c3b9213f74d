import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPublished } from '../../../scripts/import/import';
import { Problems } from '../../../scripts/import/problems';
import { PublishedFolders } from '../../../scripts/import/read/releases';
import type { Provenance } from '../../../src/vocabulary/provenance';
import {
  catalogue,
  needs,
  needsFile,
  outputsWith,
  problemsOf,
  problemsWith,
  publish,
  temporaryFolder,
} from './fixture';

/** A folder with empty files of these names. */
function folderWith(...files: string[]): string {
  const folder = temporaryFolder();
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  return folder;
}

function releasesIn(folders: readonly string[], files = needs.files) {
  const problems = new Problems();
  const found = new PublishedFolders(folders).releasesOf(files, problems);
  let messages: string[] = [];
  try {
    problems.throwIfAny();
  } catch (error) {
    if (!(error instanceof AggregateError)) throw error;
    messages = error.errors.map(({ message }: Error) => message);
  }
  return { found, messages };
}

describe('releases are found by their files’ names', () => {
  test('newest first, with the years that the name promises', () => {
    const folder = folderWith(
      'needs-2021/needs_2020_to_2021.csv',
      'needs-2022/needs_2019_to_2022.csv',
      'needs-2022/needs_2020_to_2022.csv.bak',
      'old/needs-2023/needs_2020_to_2023.csv',
      'needs-2022/xneeds_2020_to_2022.csv',
    );
    const { found, messages } = releasesIn([folder]);
    expect(messages).toEqual([]);
    expect(found).toEqual([
      { release: '2022', folder, file: 'needs-2022/needs_2019_to_2022.csv', years: [2019, 2022] },
      { release: '2021', folder, file: 'needs-2021/needs_2020_to_2021.csv', years: [2020, 2021] },
    ]);
  });

  test('whose release is said by their last year where nothing else says it', () => {
    const files = { pattern: 'staff_{first}_to_{last}.csv', releasedAfter: 1 as const };
    const { found } = releasesIn([folderWith('staff_2020_to_2021.csv')], files);
    expect(found.map(({ release }) => release)).toEqual(['2022']);
  });

  test('in several folders', () => {
    const folders = [
      folderWith('needs-2021/needs_2020_to_2021.csv'),
      folderWith('needs-2022/needs_2020_to_2022.csv'),
    ];
    const { found, messages } = releasesIn(folders);
    expect(messages).toEqual([]);
    expect(found.map(({ folder, release }) => [folder, release])).toEqual([
      [folders[1], '2022'],
      [folders[0], '2021'],
    ]);
  });

  test('or are missing, and the message says which name was looked for', () => {
    const { found, messages } = releasesIn([folderWith('needs_2020_to_2022.csv')]);
    expect(found).toEqual([]);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(
      /^needs-<release>\/needs_<first>_to_<last>\.csv: the file is missing: no release of it is there\n.*--from/,
    );
  });

  test('or are there twice, in one folder or two, and the message names both', () => {
    const two = folderWith(
      'needs-2022/needs_2020_to_2022.csv',
      'needs-2022/needs_2019_to_2022.csv',
    );
    const apart = [folderWith(needsFile), folderWith(needsFile)];
    for (const folders of [[two], apart]) {
      const { messages } = releasesIn(folders);
      expect(messages).toHaveLength(1);
      expect(messages[0]).toContain('the 2022 release is there twice, also as');
      expect(messages[0]).toContain('Remove one of them');
    }
    const [message = ''] = releasesIn(apart).messages;
    for (const folder of apart) expect(message).toContain(folder);
  });
});

const older = 'needs-2021/needs_2020_to_2021.csv';
/** The file of 2021: as that of 2022 is now, without its last year. */
const asIn2021 = (edit: (text: string) => string = (text) => text) => {
  const { from } = publish();
  return () => {
    const text = readText(join(from, needsFile)).replace(/^2022.*\n/gm, '');
    return edit(text);
  };
};

const readText = (path: string) => readFileSync(path, 'utf8');

describe('of several releases', () => {
  test('the newest stands, and the provenance says so of each', async () => {
    const outputs = await outputsWith({ [older]: asIn2021() });
    expect(outputs['observations/needs.csv']).toBe((await outputsWith())['observations/needs.csv']);
    const sources = JSON.parse(outputs['sources.json'] ?? '') as Provenance[];
    expect(
      sources
        .filter(({ dataSet }) => dataSet === 'needs')
        .map(({ release, stands, file, to }) => [release, stands, file, to]),
    ).toEqual([
      ['2022', true, 'needs_2020_to_2022.csv', '2022-03-31'],
      ['2021', false, 'needs_2020_to_2021.csv', '2021-03-31'],
    ]);
    expect(Object.keys(outputs).filter((path) => path.startsWith('revisions/'))).toEqual([]);
  });

  test('a newer one in a second folder replaces an older one in the first', async () => {
    const { from, to } = publish();
    const text = readText(join(from, needsFile));
    const second = temporaryFolder();
    mkdirSync(join(second, 'needs-2023'));
    writeFileSync(
      join(second, 'needs-2023/needs_2020_to_2023.csv'),
      text + (text.match(/^2022.*\n/gm) ?? []).join('').replace(/^2022/gm, '2023'),
    );
    const { outputs } = await readPublished([from, second], { to, catalogue });
    const csv = Buffer.from(outputs.get('observations/needs.csv') ?? '').toString();
    expect(csv).toContain('\nneeds,101,2023-03-31,200,\n');
    expect(csv).toContain('\nneeds,101,2022-03-31,200,\n');
  });

  test('the same in two folders is refused', async () => {
    const [one, other] = [publish(), publish()];
    const problems = await problemsOf(() =>
      readPublished([one.from, other.from], { to: one.to, catalogue }),
    );
    expect(problems.map(({ message }) => message).join('\n')).toMatch(
      /needs_2020_to_2022\.csv: the 2022 release is there twice/,
    );
  });

  test('an older one that lacks a column of the newer is refused with the release’s file', async () => {
    const [problem, ...others] = await problemsWith({
      [older]: asIn2021((text) => text.replace(/,[^,\n]*$/gm, '')),
    });
    expect(problem).toMatchObject({ file: older, row: 1, column: 'met_percent' });
    expect(problem?.message).toContain('the column is missing');
    expect(others).toEqual([]);
  });

  test.each([
    ['a row that it has lost', /^2020.*Alder.*\n/m, '', 'there is no row for Alder in 2020'],
    ['a percentage that does not follow', '181,54,29.8', '181,54,39.8', 'does not follow'],
    ['a figure out of range', '181,54,29.8', '181.5,c,c', 'out of range'],
    [
      'an unknown authority',
      ',205,E07000205,Elm 205',
      ',299,E07000205,Elm 205',
      'unknown authority',
    ],
    ['an authority under another name', ',Elm 205,', ',Oak 205,', 'another row of 205 has'],
  ])('an older one is refused for %s', async (_, from, to, message) => {
    const problems = await problemsWith({ [older]: asIn2021((text) => text.replace(from, to)) });
    expect(problems.length).toBeGreaterThan(0);
    expect(
      problems
        .filter(({ file }) => file === older)
        .map((one) => one.message)
        .join(),
    ).toContain(message);
  });

  test('a column that shares hardly a figure with the older release is refused', async () => {
    const problems = await problemsWith(
      {
        [older]: asIn2021((text) => text.replace('Needs,met_number', 'met_number,Needs')),
      },
      { ...catalogue, dataSets: [{ ...needs, rates: [] }, ...catalogue.dataSets.slice(1)] },
    );
    expect(problems.map(({ column }) => column)).toEqual(
      expect.arrayContaining(['Needs', 'met_number']),
    );
    expect(problems[0]?.message).toMatch(/\d+ of \d+ figures are others than in the 2021 release/);
  });
});

describe('a header', () => {
  const edited = (from: string | RegExp, to: string) => ({
    [needsFile]: (text: string) => text.replace(from, to),
  });

  test.each([
    ['capitals', 'Needs,met_number,met_percent', 'NEEDS,Met_Number,MET_PERCENT'],
    [
      'a spelling of another release',
      'Needs,met_number,met_percent',
      'all_needs,met_number,share_met',
    ],
    ['blanks around it', ',Needs,', ', Needs ,'],
    ['keys in capitals', 'old_la_code', 'Old_LA_Code'],
  ])('is known by %s', async (_, from, to) => {
    const outputs = await outputsWith(edited(from, to));
    expect(outputs['observations/needs.csv']).toBe((await outputsWith())['observations/needs.csv']);
  });

  test('is refused where it is truly new, and the message says what to do', async () => {
    const problems = await problemsWith({
      [needsFile]: (text) =>
        text.replace(/$/gm, ',7').replace(/,7\n/, ',Gender\n').replace(/,7$/, ''),
    });
    const [problem, ...others] = problems;
    expect(problem).toMatchObject({ file: needsFile, row: 1, column: 'Gender', value: null });
    expect(problem?.message).toContain('the column is new: no release so far had it');
    expect(problem?.advice).toMatch(/declare it under columns.*add it to unread of needs/);
    expect(others).toEqual([]);
  });

  test('is passed over where it is declared as unread', async () => {
    const [first, ...rest] = catalogue.dataSets;
    const unread = {
      ...catalogue,
      dataSets: [{ ...(first ?? needs), unread: ['gender'] }, ...rest],
    };
    const widened = (text: string) =>
      text.replace(/$/gm, ',7').replace(/,7\n/, ',Gender\n').replace(/,7$/, '');
    const outputs = await outputsWith({ [needsFile]: widened }, unread);
    expect(outputs['observations/needs.csv']).toBe((await outputsWith())['observations/needs.csv']);
  });

  test('that is gone is refused once, and one that replaced it suggested', async () => {
    const gone = await problemsWith(edited('met_percent', 'zzz'));
    expect(gone.map(({ column, message }) => [column, /missing|new/.exec(message)?.[0]])).toEqual([
      ['met_percent', 'missing'],
      ['zzz', 'new'],
    ]);
    const renamed = await problemsWith(edited('met_percent', 'met_percents'));
    expect(renamed).toHaveLength(1);
    expect(renamed[0]?.advice).toContain('Was it renamed to "met_percents"?');
  });

  test('that says the same in every row may not say two things', async () => {
    const problems = await problemsWith(edited('Reporting year', 'Financial year'));
    expect(problems[0]).toMatchObject({ file: needsFile, row: 3, column: 'time_identifier' });
    expect(problems[0]?.message).toContain('other rows have "Financial year" here');
  });
});
