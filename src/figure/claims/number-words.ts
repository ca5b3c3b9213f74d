import type { NumberClaim, Put } from '../../catalogue/claims/claim';
import { measureOf } from '../../catalogue/measures/known';
import { formatNumber } from '../words';

/** Decimals of a number whose last digit is this unit: 0 of 100 and of 1, 1 of 0.1. */
export function decimalsTo(to: number): number {
  return to >= 1 ? 0 : Math.ceil(-Math.log10(to) - 1e-9);
}

/** What follows a number of the statement: "%", " points", " cases"; nothing after a count. */
export function suffixOf(statement: NumberClaim['statement']): string {
  const { unit } = measureOf(statement.measure);
  if (statement.kind === 'figure') return statement.part === undefined ? unit.suffix : '';
  if (statement.kind === 'distance') return unit.kind === 'percent' ? ' points' : unit.suffix;
  if (statement.as === 'percent') return '%';
  return unit.kind === 'percent' ? ' points' : unit.suffix;
}

/** The decimals that a published figure of the statement is written with. */
export function decimalsOf(statement: NumberClaim['statement']): number {
  const { decimals } = measureOf(statement.measure);
  if (statement.kind === 'figure' && statement.part !== undefined) return 0;
  return statement.kind === 'change' && statement.as === 'percent' ? 1 : decimals;
}

const hedges: Readonly<Record<Put['how'], string>> = {
  exactly: '',
  rounded: '',
  about: 'about ',
  'more-than': 'more than ',
  'less-than': 'less than ',
};

/** Which way a number of the statement points, as it is written: a number that rounds to nought points nowhere. */
export function wayOf(value: number, decimals: number): -1 | 0 | 1 {
  const rounded = Number(value.toFixed(decimals));
  return rounded > 0 ? 1 : rounded < 0 ? -1 : 0;
}

/** A way in words: "a rise", "no change"; of a distance "more", or "higher" where it is of a share. */
export function wayText(statement: NumberClaim['statement'], way: -1 | 0 | 1): string {
  if (statement.kind === 'change') return ['a fall', 'no change', 'a rise'][way + 1] ?? '';
  const isShare = measureOf(statement.measure).unit.kind === 'percent';
  return (isShare ? ['lower', 'the same', 'higher'] : ['fewer', 'the same', 'more'])[way + 1] ?? '';
}

/** The size of a number of the statement, whichever way it points: "7%", "about 7.3 cases". */
export function sizeText(
  statement: NumberClaim['statement'],
  value: number,
  decimals: number,
  how: Put['how'] = 'exactly',
): string {
  return `${hedges[how]}${formatNumber(Math.abs(value), decimals)}${suffixOf(statement)}`;
}

/** A number of the statement in words: "10.2%", "a rise of about 7%", "7 cases more". */
export function numberText(
  statement: NumberClaim['statement'],
  value: number,
  decimals: number,
  how: Put['how'] = 'exactly',
): string {
  const size = sizeText(statement, value, decimals, how);
  const way = wayOf(value, decimals);
  if (statement.kind === 'change') {
    if (way === 0) return how === 'exactly' ? 'no change' : size;
    return `${wayText(statement, way)} of ${size}`;
  }
  if (statement.kind === 'distance') {
    return way === 0 ? 'the same' : `${size} ${wayText(statement, way)}`;
  }
  return value < 0 ? `−${size}` : size;
}

/** The number as it was put. */
export function statedText({ statement, stated, put }: NumberClaim): string {
  return numberText(statement, stated, decimalsTo(put.to), put.how);
}

/** "to the nearest 100", "to the nearest whole per cent", "to one decimal". */
export function roundingText(to: number, suffix = ''): string {
  if (to === 1) return `to the nearest whole ${suffix === '%' ? 'per cent' : 'number'}`;
  if (to < 1) return to === 0.1 ? 'to one decimal' : `to ${decimalsTo(to)} decimals`;
  return `to the nearest ${formatNumber(to, 0)}`;
}
