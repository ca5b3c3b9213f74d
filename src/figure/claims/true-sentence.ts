import type { NumberClaim } from '../../catalogue/claims/claim';
import type { Measure } from '../../catalogue/measures/measure';
import { measureOf } from '../../catalogue/measures/known';
import type { ClaimRow } from '../../query/claims';
import type { Period } from '../../vocabulary/period';
import { placedIn } from '../spoken-place';
import { periodPhrase } from '../standing/period-words';
import { whyMissing } from '../standing/missing-words';
import { capitalised, formatCell, formatPoint, lowered } from '../words';
import type { Evidence } from './claims-file';
import { placeText, releaseOf, type Known } from './fact-lines';
import { judgeNumber } from './judge-number';
import { foundText } from './why-words';

/** "referrals in Barnsley": the measure of a place, as what a sentence is about. */
function subject({ label }: Measure, place: string): string {
  return `${lowered(label)} in ${place}`;
}

function oneFigure(measure: Measure, row: ClaimRow, place: string): string {
  const when = capitalised(periodPhrase(measure.period, row.period));
  if (row.value === null) {
    return `There is no published figure for “${lowered(measure.label)}” in ${place} ${periodPhrase(measure.period, row.period)}, because ${whyMissing(measure, row.symbol)}`;
  }
  const { spoken } = measure;
  if (spoken) {
    const figure = formatCell(measure, row.value, null);
    const clause = placedIn(spoken.clause, place, /^\d{3}$/.test(row.area));
    return `${when}, ${clause.replace('{figure}', figure)}`;
  }
  return `${when}, the published figure for “${lowered(measure.label)}” in ${place} was ${formatPoint(measure, row.value, null)}`;
}

function source(known: Known, measure: Measure, period: Period): string {
  const first = known.sources[measure.id]?.[0];
  const release = releaseOf(known.sources[measure.id], period);
  if (!first || release === null) return '';
  const publisher = first.publisher === 'Department for Education' ? 'DfE' : first.publisher;
  const publication =
    known.sources[measure.id]?.find((one) => one.release === release)?.publication ??
    first.publication;
  return ` (${publisher}, “${publication}”, ${release} release)`;
}

/** A sentence that is true of the figures, to use instead of what was stated; source and release in it. */
export function trueSentence(claim: NumberClaim, evidence: Evidence, known: Known): string {
  const { statement } = claim;
  const measure = measureOf(statement.measure);
  const place = placeText(statement.area, known);
  const rowOf = (role: ClaimRow['role'], period: Period): ClaimRow =>
    evidence.rows.find((row) => row.role === role) ?? {
      role,
      area: statement.area,
      period,
      value: null,
      symbol: null,
    };
  if (statement.kind !== 'change') {
    const row = rowOf('figure', statement.period);
    return `${oneFigure(measure, row, place)}${source(known, measure, row.period)}.`;
  }
  const [before, after] = [rowOf('before', statement.from), rowOf('after', statement.to)];
  const result = judgeNumber(claim, evidence);
  const cited = source(known, measure, after.period);
  if (result.verdict === 'cannot-be-checked') {
    return `${oneFigure(measure, after, place)}${cited}. ${oneFigure(measure, before, place)}.`;
  }
  const ends = [before, after].map(
    ({ period, value }) =>
      `${formatPoint(measure, value, null)} ${periodPhrase(measure.period, period)}`,
  );
  const isBroken = measure.breaks.some(({ at }) => before.period < at && at <= after.period);
  if (isBroken) {
    const [was, is] = ends;
    return `${capitalised(subject(measure, place))}: ${was ?? ''}, and ${is ?? ''}${cited}. Between the two the figures change, so no change is given.`;
  }
  const change = foundText(claim, result.found);
  return `${capitalised(subject(measure, place))} went from ${ends.join(' to ')}, ${change}${cited}.`;
}
