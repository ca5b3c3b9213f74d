import type { Table } from '../figure';
import { creditLines, type Credit } from './credit';
import { escapeMarkup } from './escape-markup';

/** A cell in one piece: a tab or a line's end would begin another. */
function cell(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** A table and its credit as text for a spreadsheet: cells apart by tabs, rows by lines. */
export function tableTsv({ caption, columns, rows }: Table, credit: Credit): string {
  return [
    [caption],
    columns.map(({ label }) => label),
    ...rows,
    [],
    ...creditLines(credit).map((line) => [line]),
  ]
    .map((row) => row.map(cell).join('\t'))
    .join('\n');
}

/** The same as HTML, which a spreadsheet and a word processor prefer. */
export function tableHtml({ caption, columns, rows }: Table, credit: Credit): string {
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((text) => `<${tag}>${escapeMarkup(text)}</${tag}>`).join('')}</tr>`;
  const foot = creditLines(credit)
    .map((line) => `<tr><td colspan="${columns.length}">${escapeMarkup(line)}</td></tr>`)
    .join('');
  return (
    `<table><caption>${escapeMarkup(caption)}</caption>` +
    `<thead>${row(
      columns.map(({ label }) => label),
      'th',
    )}</thead>` +
    `<tbody>${rows.map((one) => row(one, 'td')).join('')}</tbody><tfoot>${foot}</tfoot></table>`
  );
}
