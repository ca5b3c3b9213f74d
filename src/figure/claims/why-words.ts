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
  sizeText,
  statedText,
  suffixOf,
  wayOf,
  wayText,
} from './number-words';

type Judged = Exclude<NumberResult, { verdict: 'cannot-be-checked' }>;

/** What the figures give, to as many decimals as published figures have. */
export function foundText({ statement }: NumberClaim, { value }: Found): string {
  return numberText(statement, value, decimalsOf(statement));
}

/** Which way the number stated points, and which way what the figures give does. */
function waysOf({ statement, stated, put }: NumberClaim, { value }: Found) {
  return {
    said: wayOf(stated, decimalsTo(put.to)),
    found: wayOf(value, decimalsOf(statement)),
  };
}

/** How far two numbers of the statement lie apart: "200", "16.1 points", "0.3 cases". */
function apartText({ statement, stated, put }: NumberClaim, { value }: Found): string {
  const decimals = Math.max(decimalsOf(statement), decimalsTo(put.to));
  const unit = suffixOf(statement) === '%' ? ' points' : suffixOf(statement);
  return `${formatNumber(Math.abs(stated - value), decimals)}${unit}`;
}

/** How far the number lies from the figure: "48,100 is 200 less than the published figure (0.4% of it)". */
function gapText(claim: NumberClaim, found: Found): string {
  const { statement, stated, put } = claim;
  const { value } = found;
  const number = numberText(statement, stated, decimalsTo(put.to));
  // Of two falls the larger one is more of a fall.
  const isLess = stated < 0 && value < 0 ? stated > value : stated < value;
  const gap = `${number} is ${apartText(claim, found)} ${isLess ? 'less' : 'more'} than`;
  if (statement.kind !== 'figure') return `${gap} the published figures give`;
  const isShare = suffixOf(statement) === '%' || value === 0;
  const share = `${formatNumber(Math.abs((100 * (stated - value)) / value), 1)}%`;
  return `${gap} the published figure${isShare ? '' : ` (${share} of it)`}`;
}

/** Of a rise that was stated and a fall that the figures give, neither is more: what they are is said. */
function opposedText(claim: NumberClaim, found: Found): string {
  const { statement } = claim;
  const ways = waysOf(claim, found);
  const [said, is] = [wayText(statement, ways.said), wayText(statement, ways.found)];
  return `${capitalised(said)} was stated, and the published figures give ${is}: the two lie ${apartText(claim, found)} apart.`;
}

/** What the rounding of two figures allows of their change: "23.4% to 23.7%". */
function allowedText({ statement }: NumberClaim, { lower, upper }: Found): string {
  const decimals = decimalsOf(statement);
  const ways = [lower, upper].map((value) => wayOf(value, decimals));
  if (ways.includes(1) && ways.includes(-1)) {
    const ends = [lower, upper].map((value) => numberText(statement, value, decimals));
    return `anything from ${ends.join(' to ')}`;
  }
  const ends = upper > 0 ? [lower, upper] : [upper, lower];
  return ends.map((value) => sizeText(statement, value, decimals)).join(' to ');
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
  const [low, high] = [found.lower, found.upper].map((value) =>
    value.toFixed(decimalsOf(statement)),
  );
  const allows =
    low === high || statement.as === 'difference'
      ? ''
      : `; the rounding of the two allows ${allowedText(claim, found)}`;
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
  const decimals = decimalsTo(put.to);
  const said = statedText(claim);
  switch (verdict) {
    case 'matches':
      if (put.how === 'more-than' || put.how === 'less-than') {
        return `${capitalised(foundText(claim, found))} is ${said}, by no more than ${sizeText(statement, put.to, decimals)}.`;
      }
      if (Math.abs(found.value - stated) < 1e-6) {
        return statement.kind === 'figure'
          ? 'The published figure is the same.'
          : 'The published figures give the same.';
      }
      if (put.how === 'exactly' || Math.abs(found.value - stated) > put.to / 2 + 1e-6) {
        return 'The rounding of the published figures allows it.';
      }
      return statement.kind === 'figure'
        ? `Rounded ${roundingText(put.to, suffixOf(statement))}, ${foundText(claim, found)} is ${numberText(statement, stated, decimals)}.`
        : `Rounded ${roundingText(put.to, suffixOf(statement))}, that is ${numberText(statement, stated, decimals)}.`;
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
      const ways = waysOf(claim, found);
      if (statement.kind !== 'figure' && ways.said !== ways.found) return opposedText(claim, found);
      const gap = gapText(claim, found);
      if (verdict === 'differs' && asPut === true) {
        return `True as it was put, and far from the figure: ${gap}.`;
      }
      if (asPut === false) {
        return `It is not ${sizeText(statement, stated, decimals, put.how)}: ${gap}.`;
      }
      return `${capitalised(gap)}.`;
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
