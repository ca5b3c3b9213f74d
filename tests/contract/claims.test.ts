import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDatabase } from '../../scripts/build-data/build-database';
import { claimsFile } from '../../scripts/build-data/figures/claims-file';
import { readRevisions, revisionsFile } from '../../scripts/build-data/figures/revisions-file';
import { finderEntries } from '../../scripts/build-data/figures/finder-file';
import { readLookups } from '../../scripts/build-data/lookups';
import { readProvenance, sourcesOf } from '../../scripts/build-data/provenance';
import { articles, claims } from '../../src/catalogue/claims';
import type { Claim } from '../../src/catalogue/claims/claim';
import type { Verdict } from '../../src/catalogue/claims/verdicts';
import { measureOf, measures } from '../../src/catalogue/measures';
import type { Engine } from '../../src/engine/engine';
import { createNodeEngine } from '../../src/engine/node';
import { checkClaims, countVerdicts } from '../../src/figure/claims/check-claims';
import type { ClaimsFile, Evidence } from '../../src/figure/claims/claims-file';
import { judge } from '../../src/figure/claims/judge';
import { ownClaim, periodsWith, seriesOf } from '../../src/figure/claims/own-claim';
import { spokenAreas } from '../../src/figure/claims/spoken-areas';
import { trueSentence } from '../../src/figure/claims/true-sentence';
import { claimQuery, type ClaimRow } from '../../src/query/claims';
import { queryText } from '../../src/query/query';
import { firstClaimView, type ClaimView } from '../../src/view/claim-view';
import { yearOf } from '../../src/vocabulary/period';
import { builtCompareFile } from '../support/compare';
import { databasePath } from '../support/database';
import { openWasm } from '../support/wasm';

const lookups = readLookups('data');
const revisions = readRevisions('data');
const sources = sourcesOf(readProvenance('data'));
const nameOf = spokenAreas(finderEntries(lookups));

let path: string;
let engine: Engine;
let file: ClaimsFile;
beforeAll(async () => {
  path = databasePath();
  engine = await createNodeEngine({ path });
  file = await claimsFile(engine.run, revisions, sources, nameOf);
});
afterAll(() => engine.close());

/** Every claim's verdict by its id, of a file. */
function verdictsOf(of: ClaimsFile): Record<string, Verdict> {
  return Object.fromEntries(
    checkClaims(articles, of).flatMap(({ claims: own }) =>
      own.map(({ claim, judgement }) => [claim.id, judgement.verdict]),
    ),
  );
}

const asked = claims.flatMap(({ id, check }) =>
  check.by === 'nothing' ? [] : [[id, check.stated.statement] as const],
);

describe('the query of each claim', () => {
  test.each(asked)(
    '%s: as shown, it gives what the file says, in both engines',
    async (id, statement) => {
      const query = claimQuery(statement);
      const shown = queryText(query);
      await expect(engine.run({ sql: `EXPLAIN ${shown}` })).resolves.not.toHaveLength(0);
      const rows = await engine.run<ClaimRow>({ sql: shown });
      expect(rows.length).toBeGreaterThan(0);
      expect(rows).toEqual(file.evidence[id]?.rows);
      const run = await openWasm(path);
      expect(run(query.sql, query.params)).toEqual(rows);
    },
  );
});

test('the verdicts, to be read over', () => {
  expect(verdictsOf(file)).toEqual({
    'plans-up-24-per-cent': 'matches',
    'plans-43100': 'matches',
    'plans-48100': 'close',
    'plans-up-12-per-cent': 'matches',
    'referrals-657800': 'matches',
    'referrals-up-7-per-cent': 'matches',
    'referrals-up-11-per-cent': 'matches',
    'downgrade-pressed': 'cannot-be-checked',
    'downgrade-neglect': 'cannot-be-checked',
    'downgrade-emotional-abuse': 'cannot-be-checked',
    'downgrade-physical-abuse': 'cannot-be-checked',
    'downgrade-sexual-abuse': 'cannot-be-checked',
    'referrals-646120': 'matches',
    'referrals-621470': 'matches',
    'referrals-up-4-per-cent': 'matches',
    'closed-at-first': 'matches',
    'closed-after-assessment': 'matches',
    'more-than-160000-assessed': 'differs',
    'median-caseload-25': 'different-measure',
    'seven-above-average': 'matches',
    'referred-again-in-six-years': 'different-measure',
    'from-7-to-63-per-cent': 'different-measure',
    'ten-or-more-children': 'different-measure',
    'consultation-36-per-cent': 'cannot-be-checked',
    'consultation-38-per-cent': 'cannot-be-checked',
  });
  const counts = countVerdicts(checkClaims(articles, file));
  expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(claims.length);
});

test('what the issue knows of the data stands in the sentences', () => {
  const [first, second, third] = checkClaims(articles, file).map(({ claims: own }) =>
    own.map(({ judgement, asides }) => [judgement.sentence, ...judgement.why, ...asides].join(' ')),
  );
  expect(first?.[2]).toContain('The data say 48,300; the article said 48,100.');
  expect(first?.[3]).toContain('43,100 and 48,100, each to the nearest 100, give 11.4% to 11.8%');
  expect(second?.[5]).toContain('The data say 179,930; the article said more than 160,000.');
  expect(second?.[5]).toContain('True as it was put, and far from the figure');
  expect(second?.[7]).toContain('25 cases against the published 17.7 cases is 7.3 cases more.');
  expect(third?.[1]).toContain('0.0% in the Isles of Scilly to 38.3% in Stockport');
});

describe('a verdict follows the data', () => {
  /** The file with one figure changed, or with none for it. */
  function withFigure(id: string, change: (row: ClaimRow) => ClaimRow[]): ClaimsFile {
    const evidence = file.evidence[id];
    if (!evidence) throw new Error(`No evidence of ${id}.`);
    const rows = evidence.rows.flatMap((row, index) =>
      index === evidence.rows.length - 1 ? change(row) : [row],
    );
    return { ...file, evidence: { ...file.evidence, [id]: { ...evidence, rows } } };
  }
  const set = (value: number) => (row: ClaimRow) => [{ ...row, value, symbol: null }];

  test.each([
    ['plans-48100', 48_149, 'matches'],
    ['plans-48100', 52_000, 'differs'],
    ['plans-43100', 45_000, 'matches-revised'],
    ['plans-up-24-per-cent', 47_000, 'differs'],
    ['plans-up-24-per-cent', 48_100, 'close'],
    ['referrals-646120', 646_130, 'close'],
    ['referrals-646120', 700_000, 'differs'],
    ['closed-at-first', 10.3, 'close'],
    ['closed-at-first', 10.7, 'differs'],
    ['more-than-160000-assessed', 165_000, 'matches'],
    ['more-than-160000-assessed', 159_000, 'close'],
    ['more-than-160000-assessed', 120_000, 'differs'],
    ['seven-above-average', 20, 'differs'],
    ['median-caseload-25', 25, 'different-measure'],
  ] as const)('%s of %d: %s', (id, value, verdict) => {
    expect(verdictsOf(withFigure(id, set(value)))[id]).toBe(verdict);
    const others = Object.entries(verdictsOf(withFigure(id, set(value)))).filter(
      ([one]) => one !== id,
    );
    expect(others).toEqual(Object.entries(verdictsOf(file)).filter(([one]) => one !== id));
  });

  test('a figure that was suppressed, or has gone, cannot be checked, and the page says why', () => {
    const hidden = withFigure('referrals-646120', (row) => [{ ...row, value: null, symbol: 'c' }]);
    const gone = withFigure('referrals-646120', () => []);
    const why = (of: ClaimsFile) =>
      checkClaims(articles, of)[1]?.claims[0]?.judgement.why.join(' ') ?? '';
    for (const of of [hidden, gone]) {
      expect(verdictsOf(of)['referrals-646120']).toBe('cannot-be-checked');
    }
    expect(why(hidden)).toContain('it is suppressed to protect confidentiality');
    expect(why(gone)).toContain('none is published');
    const otherwise = withFigure('median-caseload-25', () => []);
    expect(verdictsOf(otherwise)['median-caseload-25']).toBe('cannot-be-checked');
  });

  test('what published figures measure otherwise would be judged like any other if they did not', () => {
    const judged = (id: string, rows: Evidence['rows'] | null = null) => {
      const claim = claims.find((one) => one.id === id) as Claim;
      if (claim.check.by === 'nothing') throw new Error(`${id} has no statement.`);
      const evidence = { rows: rows ?? file.evidence[id]?.rows ?? [], others: [] };
      return judge(claim.check.stated, evidence, { sources, nameOf }, 'the article').verdict;
    };
    expect(judged('referred-again-in-six-years')).toBe('differs');
    expect(judged('from-7-to-63-per-cent')).toBe('differs');
    expect(judged('ten-or-more-children')).toBe('differs');
    const range = file.evidence['from-7-to-63-per-cent']?.rows ?? [];
    const ends = (lowest: number, highest: number) =>
      range.map((row) => ({ ...row, value: row.role === 'lowest' ? lowest : highest }));
    expect(judged('from-7-to-63-per-cent', ends(7.2, 62.8))).toBe('matches');
    expect(judged('from-7-to-63-per-cent', ends(7.2, 62))).toBe('close');
    const groups = file.evidence['ten-or-more-children']?.rows ?? [];
    const higher = groups.map((row) =>
      row.role === 'above' ? { ...row, value: (row.value ?? 0) + 20 } : row,
    );
    expect(judged('ten-or-more-children', higher)).toBe('matches');
    expect(judged('ten-or-more-children', groups.slice(0, 30))).toBe('cannot-be-checked');
  });

  test('from a published file to the page: another line in data, another verdict', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'cin-claims-')), 'data');
    cpSync('data', folder, { recursive: true });
    const csv = join(folder, 'observations', 'd5-plans-at-31-march.csv');
    const line = 'plans-at-31-march,E92000001,2014-03-31,48300,';
    const text = readFileSync(csv, 'utf8');
    expect(text).toContain(line);
    writeFileSync(csv, text.replace(line, line.replace('48300', '48140')));
    const database = join(folder, 'cin.duckdb');
    await buildDatabase(folder, database);
    const changed = await createNodeEngine({ path: database });
    try {
      const of = verdictsOf(await claimsFile(changed.run, revisions, sources, nameOf));
      expect(of).toEqual({
        ...verdictsOf(file),
        'plans-48100': 'matches',
        'plans-up-24-per-cent': 'close',
      });
    } finally {
      await changed.close();
    }
  });
});

test('a joint return counts once, and both of its members are named', async () => {
  const [low] = await engine.run<ClaimRow>(
    claimQuery({ kind: 'range', measure: 'caseload', period: '2017-09-30' }),
  );
  expect(low?.area).toBe('314+318');
  const rows = await engine.run<ClaimRow>(
    claimQuery({
      kind: 'groups',
      divided: 'caseload',
      level: 15,
      measure: 'turnover',
      period: '2025-09-30',
    }),
  );
  const areas = rows.map(({ area }) => area);
  expect(new Set(areas).size).toBe(areas.length);
  expect(areas).toEqual(expect.arrayContaining(['314+318', '940+941']));
  expect(areas).not.toEqual(expect.arrayContaining(['314']));
  const range = { kind: 'range', measure: 'caseload', period: '2017-09-30' } as const;
  const { sentence } = judge(
    { statement: range, stated: [10, 26], put: { how: 'rounded', to: 1 } },
    { rows: await engine.run<ClaimRow>(claimQuery(range)), others: [] },
    { sources, nameOf },
    'the article',
  );
  expect(sentence).toContain('10.2 in Kingston upon Thames and Richmond upon Thames');
});

describe('a claim of one’s own', () => {
  const revised = revisionsFile('data', lookups.areas);
  const codes = ['E92000001', 'E12000001', '370', '314', '420', '835'];

  test.each(measures.map(({ id }, index) => [id, codes[index % codes.length] ?? '370'] as const))(
    '%s of %s: the page’s figures are the query’s, and the true sentence holds them',
    async (measure, code) => {
      const compared = await builtCompareFile(engine, measure);
      const series = seriesOf(compared, code);
      if (series === null) return;
      const periods = periodsWith(compared, series);
      for (const kind of ['figure', 'percent', 'difference'] as const) {
        const view: ClaimView = { ...firstClaimView, measure, area: 'any', kind, said: '1' };
        const own = ownClaim(view, compared, series, revised);
        if (own === null) {
          expect(kind === 'figure' ? 0 : 1).toBeGreaterThanOrEqual(periods.length);
          continue;
        }
        const rows = await engine.run<ClaimRow>(claimQuery(own.claim.statement));
        const plain = (all: readonly ClaimRow[]) =>
          all.map(({ role, period, value, symbol }) => ({ role, period, value, symbol }));
        expect(plain(own.evidence.rows)).toEqual(plain(rows));
        const known = { sources: { [measure]: sources[measure] ?? [] }, nameOf };
        expect(judge(own.claim, own.evidence, known, 'the claim').sentence).toMatch(/\.$/);
        const sentence = trueSentence(own.claim, own.evidence, known);
        expect(sentence).toMatch(/release\)(\.|, a)|release\)\. /);
        expect(sentence).not.toMatch(/undefined|NaN|null|\{/);
        for (const row of rows) {
          if (row.value !== null) expect(sentence).toContain(String(yearOf(row.period)));
        }
      }
    },
  );

  async function verdictOf(part: Partial<ClaimView>, code: string) {
    const view = { ...firstClaimView, ...part };
    const compared = await builtCompareFile(engine, view.measure);
    const series = seriesOf(compared, code);
    const own = series && ownClaim(view, compared, series, revised);
    if (!own) throw new Error('No such claim.');
    return judge(own.claim, own.evidence, { sources, nameOf }, 'the claim');
  }

  test('a number that was right before a revision says which release said it', async () => {
    const { verdict, why } = await verdictOf(
      { measure: 're-referrals', year: 2013, said: '24.9' },
      'E92000001',
    );
    expect(verdict).toBe('matches-revised');
    expect(why.join(' ')).toContain(
      'the 2013 release said 24.9%, which the 2023 release changed to 24.7%',
    );
  });

  test.each([
    [{ year: 2025, said: '632830', how: 'exactly' }, 'matches'],
    [{ year: 2025, said: '633000' }, 'matches'],
    [{ year: 2025, said: '640000', how: 'exactly' }, 'close'],
    [{ year: 2025, said: '600000', how: 'more-than' }, 'matches'],
    [{ year: 2025, said: '600000', how: 'less-than' }, 'differs'],
    [{ kind: 'percent', since: 2024, year: 2025, said: '1.8' }, 'matches'],
    [{ kind: 'percent', since: 2024, year: 2025, said: '-1.8' }, 'differs'],
    [{ kind: 'difference', since: 2024, year: 2025, said: '10955', how: 'exactly' }, 'matches'],
  ] as const)('referrals in England: %o is %s', async (part, verdict) => {
    expect((await verdictOf(part, 'E92000001')).verdict).toBe(verdict);
  });

  test('a symbol is no number, and its meaning is the reason', async () => {
    const symbolled = await builtCompareFile(engine, 'caseload');
    const found = symbolled.authorities.flatMap(({ code, figures }) =>
      figures.flatMap((figure, place) => {
        const period = symbolled.periods[place];
        return typeof figure === 'string' && period ? [{ code, figure, period }] : [];
      }),
    );
    const [first] = found;
    if (!first) throw new Error('No caseload has a symbol.');
    const { verdict, why } = await verdictOf(
      { measure: 'caseload', year: yearOf(first.period), said: '15' },
      first.code,
    );
    expect(verdict).toBe('cannot-be-checked');
    expect(why.join(' ')).toContain('There is none, because it');
  });

  test('a change over a break says so, and the true sentence gives no change', async () => {
    const part = { kind: 'percent', since: 2011, year: 2014, said: '7' } as const;
    const judged = await verdictOf(part, 'E92000001');
    expect(judged.why.join(' ')).toContain('on either side of a break');
    const compared = await builtCompareFile(engine, 'referrals');
    const series = seriesOf(compared, 'E92000001');
    const own = series && ownClaim({ ...firstClaimView, ...part }, compared, series, revised);
    if (!own) throw new Error('No such claim.');
    const sentence = trueSentence(own.claim, own.evidence, { sources, nameOf });
    expect(sentence).toContain('no change is given');
    expect(sentence).not.toContain('%');
    expect(measureOf('referrals').breaks).toHaveLength(1);
  });
});
