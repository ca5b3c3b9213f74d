import type { Claim } from '../../catalogue/claims/claim';
import { measureOf } from '../../catalogue/measures/known';
import type { FigureRow } from '../../query/rows';
import { formatCell, formatNumber, lowered } from '../words';
import { percentOf } from './found';
import { roundingText } from './number-words';

function ownCountsText({ counts: [before, after], to }: NonNullable<Claim['ownCounts']>): string {
  const change = percentOf({ value: before, rounding: to }, { value: after, rounding: to });
  const [first, last] = [before, after].map((count) => formatNumber(count, 0));
  const ends = [change?.lower, change?.upper].map((end) => `${formatNumber(end ?? 0, 1)}%`);
  return `The article’s own counts, ${first ?? ''} and ${last ?? ''}, each ${roundingText(to)}, give ${ends.join(' to ')}.`;
}

function reckoningText(
  { share, left, of, period }: NonNullable<Claim['reckoning']>,
  rows: readonly FigureRow[],
): string | null {
  const [part, gone, whole] = [share, left, of].map(
    (id) => rows.find((row) => row.measure === id && row.period === period)?.value ?? null,
  );
  if (typeof part !== 'number' || typeof gone !== 'number' || typeof whole !== 'number')
    return null;
  const rest = (whole * (100 - gone)) / 100;
  const [count, reckoned] = [rest, (rest * part) / 100].map((value) =>
    formatNumber(Math.round(value / 1000) * 1000, 0),
  );
  return `The number may come from reading the published ${formatCell(measureOf(share), part, null)} as a share of the ${count ?? ''} or so that remain when ${formatCell(measureOf(left), gone, null)} are taken off, which gives about ${reckoned ?? ''}; it is a share of all ${formatNumber(whole, 0)} ${lowered(measureOf(of).label)}.`;
}

/** What can be said beside a claim's verdict of how its number came about: sentences, computed. */
export function asidesOf(claim: Claim, england: readonly FigureRow[]): string[] {
  const { ownCounts, reckoning } = claim;
  return [
    ownCounts === undefined ? null : ownCountsText(ownCounts),
    reckoning === undefined ? null : reckoningText(reckoning, england),
  ].filter((sentence) => sentence !== null);
}
