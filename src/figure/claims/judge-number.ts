import type { NumberClaim } from '../../catalogue/claims/claim';
import type { Verdict } from '../../catalogue/claims/verdicts';
import { measureOf } from '../../catalogue/measures/known';
import type { ClaimRow } from '../../query/claims';
import { whyMissing } from '../standing/missing-words';
import { agreementOf, holdsAsPut } from './agreement';
import type { Evidence, OtherRelease } from './claims-file';
import { differenceOf, percentOf, printed, type Found, type Rounded } from './found';
import { roundingOf } from './rounding-of';

/** The figures of a statement by their roles, with values. */
type Values = Partial<Record<ClaimRow['role'], ClaimRow & { value: number }>>;

/** What a number claim comes to: the verdict, what was found, and which other release it is by. */
export type NumberResult =
  | {
      verdict: Exclude<Verdict, 'different-measure' | 'cannot-be-checked'>;
      found: Found;
      by: OtherRelease[];
      asPut: boolean | null;
    }
  | { verdict: 'cannot-be-checked'; reason: string };

const roles: Readonly<Record<NumberClaim['statement']['kind'], readonly ClaimRow['role'][]>> = {
  figure: ['figure'],
  distance: ['figure'],
  change: ['before', 'after'],
};

function rounded(statement: NumberClaim['statement'], row: Values['figure']): Rounded {
  if (!row) throw new Error('A figure was looked for that the rows do not hold.');
  const counted = statement.kind === 'figure' && statement.part !== undefined;
  const { area, period, value } = row;
  return {
    value,
    rounding: roundingOf(measureOf(statement.measure), counted, area, period, value),
  };
}

/** The number that the figures give for the statement; null where a change has no per cent. */
function foundIn(statement: NumberClaim['statement'], values: Values): Found | null {
  if (statement.kind === 'change') {
    const [before, after] = [rounded(statement, values.before), rounded(statement, values.after)];
    return statement.as === 'percent' ? percentOf(before, after) : differenceOf(before, after);
  }
  const figure = rounded(statement, values.figure);
  if (statement.kind === 'figure') return printed(figure.value);
  return differenceOf(figure, { value: statement.of, rounding: 0 });
}

/**
 * Falls are judged as rises are: "fell by more than 5%" is about the size of the fall. What fell has not
 * risen by less than 5%.
 */
function agrees({ statement, stated, put }: NumberClaim, found: Found) {
  const { unit } = measureOf(statement.measure);
  const byDigit = statement.kind !== 'figure' || (unit.kind === 'percent' && !statement.part);
  const [number, turned] =
    stated < 0
      ? [-stated, { value: -found.value, lower: -found.upper, upper: -found.lower }]
      : [stated, found];
  const holds = holdsAsPut(number, put, turned);
  const isOpposed = statement.kind !== 'figure' && turned.value < 0;
  return {
    agreement: agreementOf(number, put, turned, byDigit),
    asPut: holds === null ? null : holds && !isOpposed,
  };
}

/** Judges a number by today's figures, and where these are not it, by what other releases printed. */
export function judgeNumber(claim: NumberClaim, { rows, others }: Evidence): NumberResult {
  const { statement } = claim;
  const values: Values = {};
  for (const role of roles[statement.kind]) {
    const row = rows.find((one) => one.role === role);
    if (row === undefined || row.value === null) {
      const measure = measureOf(statement.measure);
      return { verdict: 'cannot-be-checked', reason: whyMissing(measure, row?.symbol ?? null) };
    }
    values[role] = { ...row, value: row.value };
  }
  const found = foundIn(statement, values);
  if (found === null) {
    return { verdict: 'cannot-be-checked', reason: 'the first figure is nought or rounds to it' };
  }
  const { agreement, asPut } = agrees(claim, found);
  if (agreement === 'matches') return { verdict: 'matches', found, by: [], asPut };
  for (const release of new Set(others.map((other) => other.release))) {
    const by = others.filter((other) => other.release === release && values[other.role]);
    const then: Values = { ...values };
    for (const { role, value } of by) {
      const now = values[role];
      if (now) then[role] = { ...now, value };
    }
    const before = by.length === 0 ? null : foundIn(statement, then);
    if (before !== null && agrees(claim, before).agreement === 'matches') {
      return { verdict: 'matches-revised', found, by, asPut };
    }
  }
  return { verdict: agreement, found, by: [], asPut };
}
