import type { DownloadEntry, DownloadGroup } from '../../figure/downloads';

/** A table that is offered, with each of its files. */
export interface OfferedTable {
  title: string;
  description: string;
  group: DownloadGroup;
  files: DownloadEntry[];
}

/** The files of one list, those of one table together; in the order of the list. */
export function groupByTable(entries: readonly DownloadEntry[]): OfferedTable[] {
  const tables = new Map<string, OfferedTable>();
  for (const entry of entries) {
    const { title, description, group } = entry;
    const table = tables.get(title) ?? { title, description, group, files: [] };
    table.files.push(entry);
    tables.set(title, table);
  }
  return [...tables.values()];
}
