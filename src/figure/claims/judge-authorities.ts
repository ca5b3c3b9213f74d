import { mean } from 'd3-array';
import type {
  AuthoritiesClaim,
  GroupsStatement,
  RangeStatement,
} from '../../catalogue/claims/claim';
import type { Verdict } from '../../catalogue/claims/verdicts';
import { measureOf } from '../../catalogue/measures/known';
import type { ClaimRow } from '../../query/claims';
import { meanDifference, type MeanDifference } from '../../statistics/mean-difference';
import { formatCell, formatNumber, lowered } from '../words';
import { agreementOf, type Agreement } from './agreement';
import { factLines, placeText, releaseOf, whenText, type FactLine, type Known } from './fact-lines';
import { printed } from './found';
import { decimalsTo } from './number-words';

/** What a statement about authorities comes to, in words. */
export interface AuthoritiesResult {
  verdict: Extract<Verdict, 'matches' | 'close' | 'differs' | 'cannot-be-checked'>;
  /** "0.0% in the Isles of Scilly to 38.3% in Stockport". */
  found: string;
  said: string;
  why: string | null;
  facts: readonly FactLine[];
}

const none = { found: 'nothing', said: '', facts: [] } as const;

function judgeRange(
  { measure: id, period }: RangeStatement,
  stated: readonly [number, number],
  put: Extract<AuthoritiesClaim, { statement: RangeStatement }>['put'],
  rows: readonly ClaimRow[],
  known: Known,
): AuthoritiesResult {
  const measure = measureOf(id);
  const ends = (['lowest', 'highest'] as const).flatMap((role, index) => {
    const row = rows.find((one) => one.role === role);
    const value = row?.value ?? null;
    const number = stated[index];
    if (row === undefined || value === null || number === undefined) return [];
    const agreement = agreementOf(number, put, printed(value), measure.unit.kind === 'percent');
    return [{ row, value, agreement, number }];
  });
  if (ends.length < 2) {
    return { ...none, verdict: 'cannot-be-checked', why: 'No authority has a published figure.' };
  }
  const all = (agreement: Agreement) => ends.every((end) => end.agreement === agreement);
  const isNear = ends.every(({ agreement }) => agreement !== 'differs');
  const found = ends.map(
    ({ row, value }) => `${formatCell(measure, value, null)} in ${placeText(row.area, known)}`,
  );
  const sign = measure.unit.kind === 'percent' ? '%' : '';
  const said = ends.map(({ number }) => `${formatNumber(number, decimalsTo(put.to))}${sign}`);
  return {
    verdict: all('matches') ? 'matches' : isNear ? 'close' : 'differs',
    found: found.join(' to '),
    said: said.join(' to '),
    why: null,
    facts: factLines(
      { kind: 'range', measure: id, period },
      ends.map(({ row }) => row),
      known,
    ),
  };
}

/** "1.8 points higher, before rounding (95% interval of the difference: −0.6 to 4.2)". */
function differenceText({ difference, interval }: MeanDifference, unit: string): string {
  const signed = (value: number) => `${value < 0 ? '−' : ''}${formatNumber(Math.abs(value), 1)}`;
  return `${formatNumber(Math.abs(difference), 1)}${unit} ${difference < 0 ? 'lower' : 'higher'}, before rounding (95% interval of the difference: ${signed(interval.lower)} to ${signed(interval.upper)})`;
}

function judgeGroups(
  { divided, level, measure: id, period }: GroupsStatement,
  rows: readonly ClaimRow[],
  { sources }: Known,
): AuthoritiesResult {
  const measure = measureOf(id);
  const [above, below] = (['above', 'below'] as const).map((role) =>
    rows.flatMap((row) => (row.role === role && row.value !== null ? row.value : [])),
  );
  if (!above || !below || above.length < 10 || below.length < 10) {
    return {
      ...none,
      verdict: 'cannot-be-checked',
      why: 'Fewer than ten returns lie on one side, too few to compare.',
    };
  }
  const result = meanDifference(above, below);
  const { lower, upper } = result.interval;
  const unit = measure.unit.kind === 'percent' ? ' points' : '';
  const meanOf = (values: readonly number[]) => formatCell(measure, mean(values) ?? null, 'x');
  const what = lowered(measureOf(divided).label);
  const factOf = (values: readonly number[], which: string): FactLine => ({
    label: `Mean of ${lowered(measure.label)}`,
    place: `${values.length} authorities with ${which} ${what}`,
    when: whenText(measure, period),
    figure: meanOf(values),
    release: releaseOf(sources[id], period),
  });
  return {
    verdict: lower > 0 ? 'matches' : 'differs',
    found: `a mean of ${meanOf(above)} in ${above.length} authorities with ${level} or more ${what}, and of ${meanOf(below)} in ${below.length} with fewer`,
    said: `that it is higher with ${level} or more`,
    facts: [factOf(above, `${level} or more`), factOf(below, `fewer than ${level}`)],
    why: `With ${level} or more the mean is ${differenceText(result, unit)}. ${
      lower <= 0 && upper >= 0
        ? 'The interval holds 0: by these figures the two groups cannot be told apart.'
        : 'The interval leaves out 0.'
    }`,
  };
}

/** Judges a statement about authorities by their published figures, each return counted once. */
export function judgeAuthorities(
  claim: AuthoritiesClaim,
  rows: readonly ClaimRow[],
  known: Known,
): AuthoritiesResult {
  return claim.stated === 'higher'
    ? judgeGroups(claim.statement, rows, known)
    : judgeRange(claim.statement, claim.stated, claim.put, rows, known);
}
