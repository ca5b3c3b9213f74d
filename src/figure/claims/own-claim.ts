import type { NumberClaim } from '../../catalogue/claims/claim';
import { measureOf } from '../../catalogue/measures/known';
import type { ClaimRow } from '../../query/claims';
import { lastDigit, type ClaimView } from '../../view/claim-view';
import { periodOf, type Period } from '../../vocabulary/period';
import { cellAt, type CompareFile, type ComparedSeries } from '../compare/compare-file';
import type { RevisionsFile } from '../revisions-file';
import type { Evidence } from './claims-file';

/** A claim of one's own, read against a measure's file. */
export interface OwnClaim {
  /** With the number stated, or null while there is none. */
  claim: NumberClaim;
  isStated: boolean;
  evidence: Evidence;
}

/** The series of an area; null where the measure has none of it. */
export function seriesOf(file: CompareFile, code: string): ComparedSeries | null {
  const all = [file.england, ...file.regions, ...file.authorities];
  return all.find((series) => series.code === code) ?? null;
}

/** The periods that an area has a figure or a symbol for, oldest first. */
export function periodsWith(file: CompareFile, series: ComparedSeries): Period[] {
  return file.periods.filter((_, place) => (series.figures[place] ?? null) !== null);
}

/** The periods that the address asks for: the latest, and the one before it, unless it says. */
export function periodsAsked(
  { measure, year, since }: ClaimView,
  periods: readonly Period[],
): { from: Period | null; to: Period | null } {
  const { period: kind } = measureOf(measure);
  const to = year === null ? (periods.at(-1) ?? null) : periodOf(kind, year);
  const before = to === null ? undefined : periods.filter((period) => period < to).at(-1);
  return { from: since === null ? (before ?? null) : periodOf(kind, since), to };
}

function rowAt(
  file: CompareFile,
  series: ComparedSeries,
  role: ClaimRow['role'],
  period: Period,
): ClaimRow {
  const place = file.periods.indexOf(period);
  const { value, symbol, joint } = cellAt(series, place);
  return { role, area: joint ?? series.code, period, value, symbol };
}

/** What other releases printed for the figures of these rows, of a measure that is shown as published. */
function othersOf(
  measure: string,
  rows: readonly ClaimRow[],
  { rows: revisions, columns }: RevisionsFile,
): Evidence['others'] {
  return rows.flatMap(({ role, area, period }) =>
    revisions.flatMap((revision) => {
      const isOfIt =
        columns[revision.column]?.measure === measure &&
        revision.area === area &&
        revision.period === period;
      return isOfIt && typeof revision.before === 'number'
        ? [{ role, release: revision.older, replacedBy: revision.newer, value: revision.before }]
        : [];
    }),
  );
}

/** The claim that the view puts together, with the figures it is checked against; null without periods. */
export function ownClaim(
  view: ClaimView,
  file: CompareFile,
  series: ComparedSeries,
  revisions: RevisionsFile,
): OwnClaim | null {
  const { measure, kind, said, how } = view;
  const { from, to } = periodsAsked(view, periodsWith(file, series));
  if (to === null || (kind !== 'figure' && (from === null || from >= to))) return null;
  const area = series.code;
  const isChange = kind !== 'figure' && from !== null;
  const rows = isChange
    ? [rowAt(file, series, 'before', from), rowAt(file, series, 'after', to)]
    : [rowAt(file, series, 'figure', to)];
  return {
    claim: {
      statement: isChange
        ? { kind: 'change', measure, area, from, to, as: kind }
        : { kind: 'figure', measure, area, period: to },
      stated: Number(said ?? 0),
      put: { how, to: lastDigit(said ?? '0', how) },
    },
    isStated: said !== null,
    evidence: { rows, others: othersOf(measure, rows, revisions) },
  };
}
