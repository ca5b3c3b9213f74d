import type { TidyRow } from '../figure';
import { capitalised, lowered } from '../words';

/** Without the article that a sentence has: "year ending 31 March 2025". */
function plain(label: string): string {
  return lowered(label.replace(/^the /, ''));
}

/** At most three names; of more, the first. */
function briefly(labels: readonly string[]): string {
  const [first = ''] = labels;
  return labels.length <= 3 ? labels.join(', ') : `${first} and ${labels.length - 1} others`;
}

/** "Referrals: year ending 31 March 2013 to year ending 31 March 2025": how far each measure of these rows reaches. */
export function referenceDates(
  rows: readonly Pick<TidyRow, 'label' | 'period' | 'periodLabel'>[],
): string {
  const reaches = new Map<string, { first: (typeof rows)[number]; last: (typeof rows)[number] }>();
  for (const row of rows) {
    const reach = reaches.get(row.label);
    if (!reach) reaches.set(row.label, { first: row, last: row });
    else if (row.period < reach.first.period) reach.first = row;
    else if (row.period > reach.last.period) reach.last = row;
  }
  const spans = new Map<string, string[]>();
  for (const [label, { first, last }] of reaches) {
    const [from, to] = [plain(first.periodLabel), plain(last.periodLabel)];
    const span = from === to ? from : `${from} to ${to}`;
    spans.set(span, [...(spans.get(span) ?? []), label]);
  }
  if (spans.size === 1) return capitalised([...spans.keys()][0] ?? '');
  return [...spans].map(([span, labels]) => `${briefly(labels)}: ${span}`).join('; ');
}
