import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Catalogue } from '../../../scripts/import/catalogue';
import { readPublished } from '../../../scripts/import/import';
import { ImportProblem } from '../../../scripts/import/problem';
import type { DataSet } from '../../../src/catalogue/datasets/dataset';
import { childrenInNeed, columnsFor, sharesOf } from '../../../src/catalogue/datasets/declare';

/** An invented country: two authorities, one of which is split in two in 2022, in one region. */
const years = [2020, 2021, 2022] as const;

/** The reference of the invented country, below `needs-2022/`. */
export const needs: DataSet = {
  ...childrenInNeed,
  id: 'needs',
  title: 'Needs',
  publisher: 'Nobody',
  publication: 'Invented',
  address: 'https://example.org/needs',
  files: { pattern: 'needs-{release}/needs_{first}_to_{last}.csv' },
  columns: columnsFor('year-ending-31-march', [
    ['needs', 'count', 'All'],
    ['met-count', 'count', 'Met'],
    ['met', 'percent', 'Share met'],
  ]),
  rates: sharesOf('needs', ['met']),
  headers: {
    needs: ['Needs', 'all_needs'],
    'met-count': ['met_number'],
    met: ['met_percent', 'Share_met'],
  },
};

/** Staff in September, known to the register a year before. */
const staff: DataSet = {
  ...needs,
  id: 'staff',
  address: 'https://example.org/staff',
  files: { pattern: 'staff_{first}_to_{last}.csv', releasedAfter: 1 },
  columns: columnsFor('at-30-september', [
    ['staff', 'full-time-equivalent', 'In post'],
    ['temporary', 'full-time-equivalent', 'Temporary'],
    ['temporary-share', 'percent', 'Share temporary'],
    ['cases', 'count', 'Cases'],
    ['caseload', 'ratio', 'Cases for each'],
  ]),
  totalsRoundedTo: 1,
  rates: [
    {
      rate: 'temporary-share',
      numerator: 'temporary',
      denominator: ['temporary', 'staff'],
      scale: 100,
    },
    { rate: 'caseload', numerator: 'cases', denominator: ['staff'], scale: 1 },
  ],
  registerLead: 1,
  headers: {
    staff: ['staff_fte'],
    temporary: ['temporary_fte'],
    'temporary-share': ['temporary_rate'],
    cases: ['cases'],
    caseload: ['caseload_fte'],
  },
};

/** Where the invented files are, below the folder given to the importer. */
export const needsFile = 'needs-2022/needs_2020_to_2022.csv';
export const staffFile = 'staff_2020_to_2021.csv';
export const neighboursFile = 'neighbours.csv';

/** The catalogue of the invented country. */
export const catalogue = {
  dataSets: [needs, staff],
  earlyFiles: [],
  neighbourModels: [
    {
      model: '2022',
      title: 'Neighbours',
      publisher: 'Nobody',
      publication: 'Invented',
      release: '2022',
      address: 'https://example.org/neighbours',
      file: neighboursFile,
      authorities: 12,
      authorityHeader: 'code',
      neighbourHeader: (rank: number) => `N${rank}`,
      closenessHeader: () => 'P',
    },
  ],
} satisfies Catalogue;

export const keys =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name';
const england = 'E92000001,England';
const north = `${england},E12000001,North`;
const authority = (code: string, ons: string, name: string) =>
  `Local authority,${north},${code},${ons},${name}`;
export const places = {
  england: `National,${england},,,,,`,
  north: `Regional,${north},,,`,
  alder: authority('101', 'E09000001', 'Alder'),
  beech: authority('102', 'E10000002', '"Beech, County of"'),
  cedar: authority('103', 'E06000003', 'Cedar'),
  damson: authority('104', 'E06000004', 'Damson'),
  joint: authority('103 / 104', 'E06000003 / E06000004', 'Cedar / Damson'),
};
/** A row of a file: its year, its area and its cells. */
export const row = (year: number, place: keyof typeof places, cells: string) =>
  `${year},Reporting year,${places[place]},${cells}`;

/** Eleven codes, so that each has ten others. */
export const extra = Array.from({ length: 9 }, (_, index) => `${201 + index}`);
const others = (code: string) => ['101', '103', '104', ...extra].filter((other) => other !== code);

const published: Record<string, string[]> = {
  [needsFile]: [
    `${keys},Needs,met_number,met_percent`,
    row(2022, 'england', '550,200,36.4'),
    row(2022, 'north', '550,200,36.4'),
    row(2022, 'alder', '200,50,25'),
    row(2022, 'cedar', '160,c,c'),
    row(2022, 'damson', '101,0,0'),
    row(2021, 'england', '410,120,29.3'),
    row(2021, 'north', '410,120,29.3'),
    row(2021, 'alder', '210,61,29'),
    row(2021, 'beech', 'x,x,x'),
    row(2020, 'england', '470,170,36.2'),
    row(2020, 'north', '470,170,36.2'),
    row(2020, 'alder', '181,54,29.8'),
    row(2020, 'beech', '201,60,29.9'),
    ...years.flatMap((year) =>
      extra.map(
        (code) =>
          `${year},Reporting year,${authority(code, `E07000${code}`, `Elm ${code}`)},10,6,60`,
      ),
    ),
  ],
  [staffFile]: [
    `${keys},staff_fte,temporary_fte,temporary_rate,cases,caseload_fte`,
    row(2021, 'england', '49.5,13.5,21.4,755,15.3'),
    row(2021, 'north', '49.5,13.5,21.4,755,15.3'),
    row(2021, 'alder', '20.5,low,low,300,14.6'),
    row(2021, 'joint', '20,4.5,18.4,320,16'),
    row(2020, 'england', '39,u,u,585,15'),
    row(2020, 'north', '39,u,u,585,15'),
    row(2020, 'alder', '15,0,0,225,15'),
    row(2020, 'beech', '15,z,z,225,15'),
    ...[2020, 2021].flatMap((year) =>
      extra.map(
        (code) =>
          `${year},Reporting year,${authority(code, `E07000${code}`, `Elm ${code}`)},1,1,50,15,15`,
      ),
    ),
  ],
  [neighboursFile]: [
    `code,name,${Array.from({ length: 10 }, (_, index) => `N${index + 1},P`).join(',')}`,
    ...['101', '103', '104', ...extra].map(
      (code) =>
        `${code},Name,${others(code)
          .slice(0, 10)
          .map((one) => `${one},Very Close `)
          .join(',')}`,
    ),
    `,Old ones:${','.repeat(20)}`,
  ],
};

const changes = ['year,kind,predecessor,successor', '2022,split,102,103', '2022,split,102,104'];

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cin-import-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** How a test makes a published file another, or a new one of '': null removes it. */
export type Edits = Record<string, (text: string) => string | Buffer | null>;

/** Publishes the invented files, edited, and gives the folder and an empty data folder. */
export function publish(edits: Edits = {}): { from: string; to: string } {
  const folder = temporaryFolder();
  const known = { ...published, 'data/lookups/authority-changes.csv': changes };
  const added = Object.keys(edits).filter((file) => !(file in known));
  const files = { ...known, ...Object.fromEntries(added.map((file) => [file, []])) };
  for (const [file, lines] of Object.entries(files)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    const text = lines.map((line) => `${line}\n`).join('');
    const content = edits[file] ? edits[file](text) : text;
    if (content !== null) writeFileSync(path, content);
  }
  return { from: folder, to: join(folder, 'data') };
}

/** Every file below a folder with its bytes. */
export function contentsOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  );
}

/** What an import of the edited files makes, as text by path. */
export async function outputsWith(
  edits: Edits = {},
  other: Catalogue = catalogue,
): Promise<Record<string, string>> {
  const { from, to } = publish(edits);
  const { outputs } = await readPublished(from, { to, catalogue: other });
  return Object.fromEntries(
    [...outputs].map(([path, content]) => [path, Buffer.from(content).toString('utf8')]),
  );
}

/** The problems that an import of the edited files is refused with. */
export async function problemsWith(
  edits: Edits,
  other: Catalogue = catalogue,
): Promise<ImportProblem[]> {
  const { from, to } = publish(edits);
  return problemsOf(() => readPublished(from, { to, catalogue: other }));
}

/** The problems that an import ends with; none where it is let through. */
export async function problemsOf(reading: () => Promise<unknown>): Promise<ImportProblem[]> {
  try {
    await reading();
    return [];
  } catch (error) {
    if (!(error instanceof AggregateError)) throw error;
    return error.errors.filter((one) => one instanceof ImportProblem);
  }
}
