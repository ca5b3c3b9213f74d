import type { NumberClaim } from '../../catalogue/claims/claim';
import { measureOf } from '../../catalogue/measures/known';
import type { ClaimRow } from '../../query/claims';
import { capitalised, formatNumber } from '../words';
import type { Evidence } from './claims-file';
import { figureText } from './fact-lines';
import type { Found } from './found';
import type { NumberResult } from './judge-number';
import {
  decimalsOf,
  decimalsTo,
  numberText,
  roundingText,
  statedText,
  suffixOf,
} from './number-words';

type Judged = Exclude<NumberResult, { verdict: 'cannot-be-checked' }>;

/** What the figures give, to as many decimals as published figures have. */
export function foundText({ statement }: NumberClaim, { value }: Found): string {
  return numberText(statement, value, decimalsOf(statement));
}

/** How far the number lies from the figure: "200 less than the published figure (0.4% of it)". */
function gapText({ statement, stated, put }: NumberClaim, { value }: Found): string {
  const decimals = Math.max(decimalsOf(statement), decimalsTo(put.to));
  // Of two falls the larger one is more of a fall.
  const gap = stated < 0 && value < 0 ? value - stated : stated - value;
  const percent = suffixOf(statement) === '%';
  const unit = percent ? ' points' : suffixOf(statement);
  const size = `${formatNumber(Math.abs(gap), decimals)}${unit}`;
  const share =
    percent || value === 0 || statement.kind !== 'figure'
      ? ''
      : ` (${formatNumber(Math.abs((100 * gap) / value), 1)}% of it)`;
  const found = statement.kind === 'figure' ? 'the published figure' : 'the published figures give';
  return `${size} ${gap < 0 ? 'less' : 'more'} than ${found}${share}`;
}

/** A found number without "a rise of": "23.4%". */
function bare({ statement }: NumberClaim, value: number): string {
  const sign = value < 0 ? '−' : '';
  return `${sign}${formatNumber(Math.abs(value), decimalsOf(statement))}${suffixOf(statement)}`;
}

/** What a change or a distance is worked out from, and what the rounding of its parts allows. */
function workingText(claim: NumberClaim, found: Found, rows: readonly ClaimRow[]): string | null {
  const { statement } = claim;
  if (statement.kind === 'figure') return null;
  const texts = rows.map((row) => figureText(statement, row));
  if (statement.kind === 'distance') {
    const own = `${formatNumber(statement.of, 0)}${measureOf(statement.measure).unit.suffix}`;
    return `${own} against the published ${texts.join('')} is ${foundText(claim, found)}.`;
  }
  const [low, high] = [bare(claim, found.lower), bare(claim, found.upper)];
  const allows =
    low === high || statement.as === 'difference'
      ? ''
      : `; the rounding of the two allows ${low} to ${high}`;
  return `From ${texts.join(' to ')} is ${foundText(claim, found)}${allows}.`;
}

/** A change over a break joins figures that are not of one series: said wherever one is. */
function breakText({ statement }: NumberClaim): string | null {
  if (statement.kind !== 'change') return null;
  const { breaks } = measureOf(statement.measure);
  const [from, to] = [statement.from, statement.to].sort();
  const between = breaks.find(
    ({ at }) => from !== undefined && to !== undefined && from < at && at <= to,
  );
  return between === undefined
    ? null
    : `The two periods lie on either side of a break in the figures. ${between.reason}`;
}

function verdictText(claim: NumberClaim, judged: Judged, { rows }: Evidence): string | null {
  const { statement, stated, put } = claim;
  const { verdict, found, by, asPut } = judged;
  const said = statedText(claim);
  switch (verdict) {
    case 'matches':
      if (put.how === 'more-than' || put.how === 'less-than') {
        return `${foundText(claim, found)} is ${said}, by no more than ${formatNumber(put.to, decimalsTo(put.to))}.`;
      }
      if (Math.abs(found.value - stated) < 1e-6) return 'The published figures say the same.';
      return put.how === 'exactly' || Math.abs(found.value - stated) > put.to / 2 + 1e-6
        ? 'The rounding of the published figures allows it.'
        : `Rounded ${roundingText(put.to, suffixOf(statement))}, ${foundText(claim, found)} is ${numberText(statement, stated, decimalsTo(put.to))}.`;
    case 'matches-revised': {
      const parts = by.map(({ role, release, replacedBy, value }) => {
        const row = rows.find((one) => one.role === role);
        const then = row ? figureText(statement, { ...row, value }) : '';
        const now = row ? figureText(statement, row) : '';
        return `the ${release} release said ${then}, which the ${replacedBy} release changed to ${now}`;
      });
      return `It was right by the figures of its day: ${parts.join('; ')}.`;
    }
    case 'close':
    case 'differs': {
      const gap = gapText(claim, found);
      if (verdict === 'differs' && asPut === true) {
        return `True as it was put, and far from the figure: ${numberText(statement, stated, decimalsTo(put.to))} is ${gap}.`;
      }
      if (asPut === false)
        return `It is not ${said.replace(/^a (rise|fall) of /, '')}: ${numberText(statement, stated, decimalsTo(put.to))} is ${gap}.`;
      return `${capitalised(numberText(statement, stated, decimalsTo(put.to)))} is ${gap}.`;
    }
  }
}

/** The other releases whose own figure is the number to the last digit, of a number that matches today's too. */
function othersText({ statement, stated }: NumberClaim, { rows, others }: Evidence): string | null {
  if (statement.kind !== 'figure') return null;
  const [row] = rows;
  const same = others.find(({ value }) => value === stated);
  if (!row || !same || row.value === stated) return null;
  return `The ${same.release} release printed ${figureText(statement, { ...row, value: same.value })}.`;
}

/** Why a number has its verdict, in sentences. */
export function whySentences(claim: NumberClaim, judged: Judged, evidence: Evidence): string[] {
  return [
    workingText(claim, judged.found, evidence.rows),
    verdictText(claim, judged, evidence),
    judged.verdict === 'matches' ? othersText(claim, evidence) : null,
    breakText(claim),
  ].filter((sentence) => sentence !== null);
}
