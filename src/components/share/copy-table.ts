import type { Table } from '../../figure/figure';
import type { Credit } from '../../figure/share/credit';
import { tableHtml, tableTsv } from '../../figure/share/spreadsheet';
import { copySelected } from './copy-selected';

/**
 * Copies a table with its credit, as cells that a spreadsheet takes over, and says what happened. Where
 * there is no clipboard to write to, what is shown of it is selected for the reader.
 */
export async function copyTable(
  table: Table,
  credit: Credit,
  shown: HTMLElement | null,
): Promise<string> {
  const text = tableTsv(table, credit);
  try {
    const part = (content: string, type: string) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': part(text, 'text/plain'),
        'text/html': part(tableHtml(table, credit), 'text/html'),
      }),
    ]);
    return 'Copied, with its source.';
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return copySelected();
  }
}
