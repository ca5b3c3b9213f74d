import { articles, claims } from '../../../src/catalogue/claims';
import type { Claim, Statement } from '../../../src/catalogue/claims/claim';
import { measuresNamed } from '../../../src/catalogue/claims/measures-named';
import { measureOf } from '../../../src/catalogue/measures';
import type { Run } from '../../../src/figure/area-data';
import type { ClaimsFile, Evidence, OtherRelease } from '../../../src/figure/claims/claims-file';
import type { Source } from '../../../src/figure/facts';
import { packRows } from '../../../src/figure/packed';
import type { RevisionRow } from '../../../src/figure/revisions-file';
import { claimQuery, type ClaimRow } from '../../../src/query/claims';
import { figuresQuery } from '../../../src/query/figures';
import type { FigureRow } from '../../../src/query/rows';
import { englandCode, type Area } from '../../../src/vocabulary/area';
import { jointSeparator } from '../../../src/vocabulary/observation';
import type { Files } from '../files';
import { readRevisions } from './revisions-file';

/** The published column that a statement's figures stand in; null where they are worked out here. */
function columnOf(statement: Statement): string | null {
  const { formula } = measureOf(statement.measure);
  if (statement.kind === 'figure' && statement.part !== undefined) {
    const [column, ...others] = formula.numerator?.columns ?? [];
    return others.length === 0 ? (column ?? null) : null;
  }
  return formula.kind === 'published' ? formula.column : null;
}

/** What other releases printed for these figures. */
function othersOf(
  column: string | null,
  rows: readonly ClaimRow[],
  revisions: readonly RevisionRow[],
): OtherRelease[] {
  return rows.flatMap(({ role, area, period }) =>
    revisions.flatMap((revision) => {
      const { older, newer, before } = revision;
      const isOfIt =
        revision.column === column && revision.area === area && revision.period === period;
      return isOfIt && typeof before === 'number'
        ? [{ role, release: older, replacedBy: newer, value: before }]
        : [];
    }),
  );
}

/** The figures that a claim is checked against; null for one that no published figure measures. */
async function evidenceOf(
  { check }: Claim,
  run: Run,
  revisions: readonly RevisionRow[],
): Promise<Evidence | null> {
  if (check.by === 'nothing') return null;
  const { statement } = check.stated;
  const rows = await run<ClaimRow>(claimQuery(statement));
  return { rows, others: othersOf(columnOf(statement), rows, revisions) };
}

/** The prebuilt file of the claims page: what `checkClaims` needs. */
export async function claimsFile(
  run: Run,
  revisions: readonly RevisionRow[],
  sources: Readonly<Record<string, Source[]>>,
  nameOf: (code: string) => string,
): Promise<ClaimsFile> {
  const evidence: Record<string, Evidence> = {};
  for (const claim of claims) {
    const found = await evidenceOf(claim, run, revisions);
    if (found !== null) evidence[claim.id] = found;
  }
  const measures = measuresNamed(articles);
  const areas = Object.values(evidence).flatMap(({ rows }) =>
    rows.flatMap(({ area }) => area.split(jointSeparator)),
  );
  return {
    evidence,
    series: packRows(await run<FigureRow>(figuresQuery(measures, [englandCode]))),
    sources: Object.fromEntries(measures.map((id) => [id, sources[id] ?? []])),
    names: Object.fromEntries([...new Set(areas)].map((code) => [code, nameOf(code)])),
  };
}

/** Adds `figures/claims.json`. */
export async function addClaimsFile(
  files: Files,
  run: Run,
  dataFolder: string,
  areas: readonly Area[],
  sources: Readonly<Record<string, Source[]>>,
): Promise<void> {
  const names = new Map(areas.map(({ code, spokenName }) => [code, spokenName]));
  const nameOf = (code: string) => names.get(code) ?? code;
  const file = await claimsFile(run, readRevisions(dataFolder), sources, nameOf);
  files.add('figures/claims.json', file);
}
