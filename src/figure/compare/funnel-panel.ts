import type { Measure } from '../../catalogue/measures/measure';
import { funnelLimits } from '../../statistics/funnel-limits';
import type { Funnel } from '../../statistics/funnel';
import { level95, level998 } from '../../statistics/levels';
import { describePeriod } from '../../vocabulary/period';
import { axisAround, axisFromNought } from '../axis';
import { capitalised, formatCell, formatNumber, formatPoint, lowered } from '../words';
import { funnelNotes } from './funnel-notes';
import { funnelTable } from './funnel-table';
import { funnelOf, type CountedEntry, type SliceFunnel } from './funnel-of';
import { possessive } from './group-words';
import { intervalOf } from './intervals';
import type { FunnelLimit, FunnelMark, FunnelPanel } from './panels';
import { beyond, placeWords } from './place-words';
import type { Slice } from './slice';
import { inPeriod, missingWords } from './slice-words';

/** Limits are drawn through so many sizes. */
const samples = 60;

type Limits = 'overdispersed' | 'naive';

/** What a size counts, as an axis has it: "Referrals in the year". */
function sizeLabel({ formula }: Measure): string {
  return capitalised(formula.denominator?.label ?? 'Size');
}

/** "1,234 of 2,640 referrals in the year"; "1,234 among 51,200 children". */
function countsText({ formula }: Measure, { cell: { counted } }: CountedEntry, funnel: Funnel) {
  const [numerator, denominator] = [counted.numerator, counted.denominator].map((count) =>
    formatNumber(count, 0),
  );
  return funnel.chance.law === 'proportion'
    ? `${numerator} of ${denominator} ${formula.denominator?.label ?? ''}`
    : `${numerator} among ${denominator} children`;
}

function marksOf(slice: Slice, found: SliceFunnel, limits: Limits): FunnelMark[] {
  const { counted, [limits]: funnel } = found;
  return counted.map((entry, index): FunnelMark => {
    const { key, label, role, cell } = entry;
    const { value = cell.value, size = 0, place = 'inside' } = funnel.points[index] ?? {};
    return {
      key,
      label,
      role,
      value,
      size,
      place,
      interval: intervalOf(cell, slice.chance),
      text: `${label}: ${formatPoint(slice.measure, cell.value, null)}, ${countsText(slice.measure, entry, funnel)}; ${placeWords(place, limits)}`,
    };
  });
}

/** More sizes where the limits bend most, also on an axis that goes by the square root of the size. */
function limitsOf(shape: Funnel, from: number, to: number): FunnelLimit[] {
  return Array.from({ length: samples }, (_, index) => {
    const size = from + (to - from) * (index / (samples - 1)) ** 4;
    return {
      size,
      within95: funnelLimits(shape, size, level95),
      within998: funnelLimits(shape, size, level998),
    };
  });
}

function titleOf(
  slice: Slice,
  funnel: Funnel,
  marks: readonly FunnelMark[],
  limits: Limits,
): string {
  const when = capitalised(inPeriod(slice));
  const chosen = marks.filter(({ role }) => role === 'chosen');
  const [only] = chosen;
  if (only && chosen.length === 1)
    return `${when}, ${possessive(only.label)} figure was ${placeWords(only.place, limits)}`;
  const { beyond998 } = beyond(funnel);
  const who = beyond998 === 0 ? 'no authority' : `${beyond998} of ${marks.length} authorities`;
  const size = beyond998 > 1 ? 'their size' : 'its size';
  const bar = limits === 'naive' ? 'chance alone makes' : `is expected for ${size}`;
  return `${when}, ${who} lay further from England’s figure than ${bar}`;
}

/**
 * The figures of a period by size, with the limits that chance and, unless `limits` are naive, the usual
 * differences between authorities allow; or in a sentence why there is no funnel.
 */
export function funnelPanel(
  slice: Slice,
  limits: 'overdispersed' | 'naive',
): FunnelPanel | { reason: string } {
  const found = funnelOf(slice);
  if ('reason' in found) return found;
  const { measure, period } = slice;
  const funnel = found[limits];
  const marks = marksOf(slice, found, limits);
  const sizes = marks.map(({ size }) => size).sort((a, b) => a - b);
  const x = axisFromNought(sizes, sizeLabel(measure), '');
  const drawn = limitsOf(funnel, sizes[0] ?? 1, x.domain[1]);
  // Limits run off the plot at the few smallest sizes; to show their ends would flatten all else.
  const small = sizes[Math.floor(sizes.length * 0.05)] ?? 0;
  const shown = drawn.filter(({ size }) => size >= small);
  const suffix = measure.unit.kind === 'percent' ? '%' : '';
  const y = axisAround(
    [
      ...marks.map(({ value }) => value),
      ...shown.flatMap(({ within998 }) => [within998.lower, within998.upper]),
    ],
    measure.unit.label,
    suffix,
  );
  const missing = [
    ...slice.missing,
    ...found.leftOut.map(({ key, label, role, cell }) => ({
      key,
      label,
      role,
      text: `${formatPoint(measure, cell.value, null)}, published without the counts that limits need`,
    })),
  ].sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));
  const notes = funnelNotes(slice, found, limits);
  return {
    kind: 'funnel',
    key: `${measure.id}:funnel`,
    title: titleOf(slice, funnel, marks, limits),
    alt: [
      `Funnel plot of ${lowered(measure.label)} against size (${lowered(sizeLabel(measure))}), ${describePeriod(measure.period, period)}: ${marks.length} figures round England’s ${formatPoint(measure, found.target, null)}.`,
      notes[1] ?? '',
      ...marks.filter(({ role }) => role === 'chosen').map(({ text }) => `${text}.`),
      ...missingWords(missing),
    ].join(' '),
    x,
    y,
    target: found.target,
    targetLabel: `England ${formatCell(measure, found.target, null)}`,
    limits: drawn,
    marks,
    notes,
    missing,
    table: funnelTable(slice, found, marks, missing, limits),
  };
}
