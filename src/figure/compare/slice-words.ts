import { describePeriod } from '../../vocabulary/period';
import { noRow } from '../figure';
import type { Missing } from './panels';
import type { Slice } from './slice';

/** "in the year ending 31 March 2025", "at 31 March 2025". */
export function inPeriod({ measure, period }: Pick<Slice, 'measure' | 'period'>): string {
  const preposition = measure.period === 'year-ending-31-march' ? 'in' : 'at';
  return `${preposition} ${describePeriod(measure.period, period)}`;
}

/** A missing figure as a table cell has it: "[c]", "no figure", "did not exist yet". */
export function missingCell({ text }: Pick<Missing, 'text'>): string {
  return /^\[\w+\]/.exec(text)?.[0] ?? (text === noRow ? text : (text.split(':')[0] ?? text));
}

/** How many have no figure, as a sentence; who was chosen among them with the reason. */
export function missingWords(missing: readonly Missing[]): string[] {
  if (missing.length === 0) return [];
  const chosen = missing.filter(({ role }) => role === 'chosen');
  return [
    `${missing.length} ${missing.length === 1 ? 'is' : 'are'} without a figure.`,
    ...chosen.map(({ label, text }) => `${label}: ${text}.`),
  ];
}
