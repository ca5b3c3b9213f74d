import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import '../../src/catalogue/measures';
import { relationshipOf } from '../../src/catalogue/relationships';
import type { Relationship } from '../../src/catalogue/relationships/relationship';
import type { Engine } from '../../src/engine/engine';
import { pairsFileName } from '../../src/features/relationship/download-pairs';
import type { CompareAreas } from '../../src/figure/compare/compare-file';
import { filesNeeded } from '../../src/figure/relationship/files-needed';
import type { RelationshipFiles } from '../../src/figure/relationship/pair';
import { pairsCsv, pairsTidy } from '../../src/figure/relationship/pairs-tidy';
import { pythonCode } from '../../src/figure/relationship/python-code';
import { rCode } from '../../src/figure/relationship/r-code';
import { relationshipFigures } from '../../src/figure/relationship/relationship-figures';
import { adjustmentColumns, type Repeated } from '../../src/figure/relationship/repeated';
import { repeatedOf } from '../../src/figure/relationship/repeated-of';
import { controlsOf, weightsOf, type Strength } from '../../src/figure/relationship/strength';
import { regression } from '../../src/statistics/regression';
import { firstRelationshipView, type RelationshipView } from '../../src/view/relationship-view';
import { builtCompareFile, everyCompareArea } from '../support/compare';
import { builtDatabase } from '../support/database';
import { describeLanguage, type LanguageName } from '../support/languages';
import { printedRows, printedTo } from '../support/printed';

const lab = relationshipOf('re-referral-by-caseload');
const other = relationshipOf('no-further-action-by-referral-rate');
const perWorker = 'children-in-need-per-social-worker';

interface Case {
  name: string;
  relationship: Relationship;
  part: Partial<RelationshipView>;
}

const ofLab: readonly (readonly [string, Partial<RelationshipView>])[] = [
  ['as it opens', {}],
  ['joined by the same label', { join: 'same-label' }],
  ['the caseload of two years before', { join: 'two-years-before' }],
  ['of ranks', { correlation: 'spearman' }],
  ['weighted', { weighted: true }],
  ['of ranks, weighted', { correlation: 'spearman', weighted: true }],
  ['adjusted for deprivation', { adjusted: ['deprivation'] }],
  ['adjusted for both', { adjusted: ['deprivation', 'referrals'] }],
  ['of ranks, adjusted for deprivation', { correlation: 'spearman', adjusted: ['deprivation'] }],
  [
    'of ranks, adjusted for both, weighted',
    { correlation: 'spearman', adjusted: ['deprivation', 'referrals'], weighted: true },
  ],
  ['without London', { london: false }],
  ['without one authority, with every year', { without: '370', complete: true }],
  ['children in need per social worker, at ten', { x: perWorker }],
  [
    'children in need per social worker, at 12.5, weighted',
    { x: perWorker, threshold: 12.5, y: 'children-re-referred', weighted: true },
  ],
  ['a year without caseloads', { year: 2014 }],
];
const ofOther: readonly (readonly [string, Partial<RelationshipView>])[] = [
  ['no further action, as it opens', {}],
  [
    'no further action, of ranks, adjusted, the year before',
    { join: 'before', correlation: 'spearman', adjusted: ['deprivation'] },
  ],
];
const cases: readonly Case[] = [
  ...ofLab.map(([name, part]) => ({ name, relationship: lab, part })),
  ...ofOther.map(([name, part]) => ({ name, relationship: other, part })),
];

let engine: Engine;
let files: RelationshipFiles;
let areas: CompareAreas;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cin-repeat-'));
  engine = await builtDatabase();
  areas = everyCompareArea();
  const names = cases.flatMap(({ relationship, part }) =>
    filesNeeded(relationship, { ...firstRelationshipView(relationship), ...part }),
  );
  files = Object.fromEntries(
    await Promise.all(
      [...new Set(names)].map(async (id) => [id, await builtCompareFile(engine, id)] as const),
    ),
  );
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await engine.close();
});

interface Expected {
  label: string;
  figures: readonly number[];
}

const strengthRow = ({ r, interval, n }: Strength) => [r, interval.lower, interval.upper, n];

/** A vector is printed with a name for each figure. */
const named = (names: string, figures: readonly number[]): Expected[] =>
  names.split(' ').map((label, at) => ({ label, figures: [figures[at] ?? Number.NaN] }));

/** What the page has, in the order in which the scripts print it. */
function expectedOf({ relationship, part }: Case, language: LanguageName) {
  const view = { ...firstRelationshipView(relationship), ...part };
  const figures = relationshipFigures(files, areas, relationship, view);
  const { between, pairs, period, strength, twoGroups, within, years } = figures;
  const repeated = repeatedOf(relationship, view, figures, pairsFileName(relationship.id));
  if (repeated === null || 'reason' in between || 'reason' in within) throw new Error('no figure');

  const own = pairs.filter((pair) => pair.period === period);
  const line = (): Expected[] => {
    const { coefficients } = regression(
      own.map((pair) => ({ y: pair.y, x: [pair.x, ...controlsOf(pair, view.adjusted)] })),
      weightsOf(own, view),
    );
    const terms = [
      language === 'R' ? '(Intercept)' : 'const',
      'x',
      ...view.adjusted.map((one) => adjustmentColumns[one]),
    ];
    // The line that is drawn is of the figures as they are.
    if (view.adjusted.length === 0 && !('reason' in figures.year)) {
      const [constant = NaN, slope = NaN] = coefficients.map(({ estimate }) => estimate);
      for (const { x, value } of figures.year.line ?? []) {
        expect(value).toBeCloseTo(constant + slope * x, 9);
      }
    }
    return coefficients.map(({ estimate, interval }, at) => ({
      label: terms[at] ?? '',
      figures: [estimate, interval.lower, interval.upper],
    }));
  };
  const welch = (): Expected[] => {
    if (repeated.threshold === null || twoGroups === null || 'reason' in twoGroups) return [];
    const { difference, groups } = twoGroups;
    if (difference === null) throw new Error('no difference');
    const { lower, upper } = difference.interval;
    return language === 'Python'
      ? named('lower upper', [lower, upper])
      : [
          { label: '95 percent confidence interval:', figures: [lower, upper] },
          { label: 'mean of x mean of y', figures: [...groups].reverse().map(({ mean }) => mean) },
        ];
  };
  const { slope, interval, rows, units } = within;
  const expected: Expected[] = [
    ...('reason' in strength
      ? []
      : [...named('r lower upper n', strengthRow(strength)), ...line()]),
    ...years.rows.flatMap(({ key, value, interval, n }) =>
      value === null || interval === null
        ? []
        : [{ label: key, figures: strengthRow({ r: value, interval, n }) }],
    ),
    ...named('r lower upper n', strengthRow(between)),
    ...named('slope lower upper rows authorities', [
      slope,
      interval.lower,
      interval.upper,
      rows,
      units,
    ]),
    ...welch(),
  ];
  const csv = pairsCsv(pairsTidy(files, areas, relationship, view, pairs));
  return { csv, expected, repeated };
}

const run = promisify(execFile);

/** What a script prints beside its CSV. The other tests have processors to use as well. */
async function outputOf(
  command: string,
  script: string,
  { code, csv, file }: { code: string; csv: string; file: string },
): Promise<string> {
  const own = mkdtempSync(join(folder, 'case-'));
  writeFileSync(join(own, file), csv);
  writeFileSync(join(own, script), code);
  const env = { ...process.env, OPENBLAS_NUM_THREADS: '1' };
  return (await run(command, [script], { cwd: own, env })).stdout;
}

const scripts: Readonly<
  Record<LanguageName, { script: string; codeOf: (repeated: Repeated) => string }>
> = {
  R: { script: 'repeat.R', codeOf: rCode },
  Python: { script: 'repeat.py', codeOf: pythonCode },
};

/** Whether a figure is printed with enough digits to tell anything: four, or four decimals. */
function isTold(text: string, ours: number): boolean {
  const digits = text.replace(/e.*$/i, '').replace(/\D/g, '').replace(/^0+/, '').length;
  return digits >= 4 || printedTo(text) < 1e-4 || Number.isInteger(ours);
}

describe.each(['R', 'Python'] as const)('the code that the page offers', (language) => {
  const { script, codeOf } = scripts[language];
  describeLanguage(language, (command) => {
    test.concurrent.each(cases)('gives the page’s figures: $name', async (one) => {
      const { csv, expected, repeated } = expectedOf(one, language);
      const code = codeOf(repeated);
      const printed = printedRows(
        await outputOf(command, script, { code, csv, file: repeated.file }),
      );
      const shape = (rows: readonly { label: string; figures: readonly unknown[] }[]) =>
        rows.map(({ label, figures }) => `${label}: ${figures.length}`);
      expect(shape(printed)).toEqual(shape(expected));
      const wrong = expected.flatMap(({ label, figures }, row) =>
        figures.flatMap((ours, at) => {
          const text = printed[row]?.figures[at] ?? '';
          const agrees = Math.abs(Number(text) - ours) <= printedTo(text) && isTold(text, ours);
          return agrees ? [] : [`line ${row + 1}, ${label}: ${text}, the page has ${ours}`];
        }),
      );
      expect(wrong).toEqual([]);
    });
  });
});

test('Welch’s interval is asked for where the CSV has the pairs that the page divides', () => {
  const thresholdOf = (part: Partial<RelationshipView>) =>
    expectedOf({ name: '', relationship: lab, part }, 'R').repeated.threshold;
  expect(thresholdOf({ x: perWorker })).toBe(10);
  expect(thresholdOf({ x: perWorker, threshold: 12.5, weighted: true })).toBe(12.5);
  // Some authorities have no deprivation score: the CSV is without them, the two groups are not.
  expect(thresholdOf({ x: perWorker, adjusted: ['deprivation'] })).toBeNull();
  expect(thresholdOf({})).toBeNull();
});
