import Papa from 'papaparse';

/** A published file as cells, and how it was written. */
export interface Grid {
  heads: readonly string[];
  rows: readonly (readonly string[])[];
  newline: '\n' | '\r\n';
  bom: boolean;
  /** Whether every cell is quoted; else only those that must be. */
  quoted: boolean;
}

/** The cells of a file's text; null where it is not a grid: rows of other lengths, open quotes. */
export function gridOf(bytes: Buffer): Grid | null {
  const text = bytes.toString('utf8');
  const bom = text.startsWith('\uFEFF');
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const body = text.replace(/^\uFEFF/, '').replace(/\r?\n$/, '');
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: ',', newline });
  const [heads = [], ...rows] = data;
  if (errors.length > 0 || rows.some((row) => row.length !== heads.length)) return null;
  return { heads, rows, newline, bom, quoted: false };
}

/** The bytes of a file with these cells. */
export function bytesOf({ heads, rows, newline, bom, quoted }: Grid): Buffer {
  const cell = (text: string) =>
    quoted || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = [heads, ...rows].map((cells) => `${cells.map(cell).join(',')}${newline}`);
  return Buffer.from(`${bom ? '\uFEFF' : ''}${lines.join('')}`);
}

/** A grid with other cells in one row. */
export function withRow(
  grid: Grid,
  at: number,
  change: (row: readonly string[]) => string[],
): Grid {
  return { ...grid, rows: grid.rows.map((row, index) => (index === at ? change(row) : row)) };
}

/** A grid with another text in one cell. */
export function withCell(grid: Grid, row: number, column: number, text: string): Grid {
  return withRow(grid, row, (cells) => cells.map((cell, at) => (at === column ? text : cell)));
}

/** A grid whose columns stand in another order. */
export function inColumns(grid: Grid, order: readonly number[]): Grid {
  const pick = (cells: readonly string[]) => order.map((at) => cells[at] ?? '');
  return { ...grid, heads: pick(grid.heads), rows: grid.rows.map(pick) };
}
