import { bytesOf, withCell } from './grid';
import type { Mutation, Place } from './mutation';
import type { Random } from './random';
import type { Target } from './target';

const refused = (content: Buffer, what: string, place: Place = {}) => ({
  what,
  content,
  expected: { refused: place },
});

/** Lookups of indices were saved from a spreadsheet: their last line may lack its end. */
const isSheet = ({ name }: Target) => name.startsWith('deprivation');

/** A cell that is read: where it stands. */
function figureCell(
  { grid, layout }: Target,
  random: Random,
): { row: number; column: number } | null {
  const columns = [...new Set([...(layout?.measures ?? []), ...(layout?.printed ?? [])])];
  if (columns.length === 0) return null;
  return { row: random.below(grid.rows.length), column: random.of(columns).at };
}

const figureEdit =
  (texts: (cell: string, random: Random) => string | null): Mutation =>
  (target, random) => {
    const place = figureCell(target, random);
    const cell = place && target.grid.rows[place.row]?.[place.column];
    const text = cell === null || cell === undefined ? null : texts(cell, random);
    if (place === null || text === null) return null;
    const content = bytesOf(withCell(target.grid, place.row, place.column, text));
    const head = target.grid.heads[place.column] ?? '';
    const what = `row ${place.row + 2}, ${head}: ${String(cell)} to ${text}`;
    return { what, content, expected: 'as its cells say' };
  };

const isFigure = (cell: string) => /^[0-9]/.test(cell);

/** Ways to change a few bytes or cells: what comes of it is what the cells then say. */
export const damaging: Readonly<Record<string, Mutation>> = {
  'a figure becomes a symbol': figureEdit((cell, random) =>
    isFigure(cell) ? random.of(['c', 'x', 'z', 'u', 'low', 'k', ':', '..']) : null,
  ),
  'a symbol becomes a figure': figureEdit((cell, random) =>
    isFigure(cell) ? null : String(random.below(90) + 6),
  ),
  'a digit changed': figureEdit((cell, random) => {
    const digits = Array.from(cell.matchAll(/\d/g), ({ index }) => index);
    if (digits.length === 0) return null;
    const at = random.of(digits);
    const digit = (Number(cell[at]) + 1 + random.below(9)) % 10;
    return `${cell.slice(0, at)}${digit}${cell.slice(at + 1)}`;
  }),
  'a digit lost or gained': figureEdit((cell, random) => {
    if (!isFigure(cell)) return null;
    return random.below(2) === 0 ? cell.slice(0, -1) : `${cell}${random.below(10)}`;
  }),
  'a figure becomes nonsense': figureEdit((_, random) =>
    random.of([
      '',
      ' ',
      '#REF!',
      '#N/A',
      'n/a',
      'C',
      '[c]',
      '1,23',
      '1e3',
      '12.',
      '-',
      '~',
      'NULL',
      '٣',
    ]),
  ),
  'a figure becomes negative': figureEdit((cell) => (isFigure(cell) ? `-${cell}` : null)),
  'two cells of a column swapped': (target, random) => {
    const one = figureCell(target, random);
    if (one === null) return null;
    const other = random.below(target.grid.rows.length);
    const cells = [one.row, other].map((row) => target.grid.rows[row]?.[one.column] ?? '');
    const swapped = withCell(target.grid, one.row, one.column, cells[1] ?? '');
    const content = bytesOf(withCell(swapped, other, one.column, cells[0] ?? ''));
    const head = target.grid.heads[one.column] ?? '';
    const what = `rows ${one.row + 2} and ${other + 2}, ${head}: ${cells.join(' and ')}`;
    return { what, content, expected: 'as its cells say' };
  },
  'two areas’ figures swapped': (target, random) => {
    const { grid, layout } = target;
    if (layout === null) return null;
    const [one, other] = [random.below(grid.rows.length), random.below(grid.rows.length)];
    const figures = new Set([...layout.measures, ...layout.printed].map(({ at }) => at));
    const take = (from: number) => (cell: string, at: number) =>
      figures.has(at) ? (grid.rows[from]?.[at] ?? '') : cell;
    const rows = grid.rows.map((row, at) =>
      at === one ? row.map(take(other)) : at === other ? row.map(take(one)) : row,
    );
    const content = bytesOf({ ...grid, rows });
    return { what: `rows ${one + 2} and ${other + 2}`, content, expected: 'as its cells say' };
  },
  'any cell changed by a character': ({ grid }, random) => {
    const [row, column] = [random.below(grid.rows.length), random.below(grid.heads.length)];
    const cell = grid.rows[row]?.[column] ?? '';
    const at = random.below(cell.length + 1);
    const text = `${cell.slice(0, at)}${random.of(Array.from('0123456789abcxyz ,."'))}${cell.slice(at + random.below(2))}`;
    const what = `row ${row + 2}, ${grid.heads[column] ?? ''}: ${cell} to ${text}`;
    return {
      what,
      content: bytesOf(withCell(grid, row, column, text)),
      expected: 'as its cells say',
    };
  },
  'a byte changed': ({ original }, random) => {
    const at = random.below(original.length);
    const byte = random.of([0, 9, 10, 13, 32, 34, 44, 46, 48, 55, 99, 120, 0xa0, 0xe9, 0xff]);
    const ways = [
      [original.subarray(0, at), Buffer.of(byte), original.subarray(at + 1)],
      [original.subarray(0, at), Buffer.of(byte), original.subarray(at)],
      [original.subarray(0, at), original.subarray(at + 1)],
    ];
    const content = Buffer.concat(random.of(ways));
    return { what: `byte ${at}, ${byte}`, content, expected: 'as its cells say' };
  },
  'cut at a byte': (target, random) => {
    const { original } = target;
    const kept = 1 + random.below(original.length - 1);
    const content = original.subarray(0, kept);
    // A sheet may end in the middle of its last cell, which is not read.
    const isSeen = !isSheet(target) || content.includes('\n');
    return isSeen
      ? refusedOrSheet(target, content, `to ${kept} of ${original.length} bytes`)
      : null;
  },
  'cut between rows': (target, random) => {
    const rows = target.grid.rows.slice(0, 1 + random.below(target.grid.rows.length - 1));
    if (target.layout === null && rows.length > 140) return null;
    return refused(bytesOf({ ...target.grid, rows }), `to ${rows.length} rows`);
  },
  'a blank line': (target, random) => {
    const { grid } = target;
    const at = 1 + random.below(grid.rows.length - 1);
    const lines = bytesOf(grid).toString('utf8').split('\n');
    lines.splice(at, 0, grid.newline === '\n' ? '' : '\r');
    return refused(Buffer.from(lines.join('\n')), `before row ${at + 1}`, { row: at + 1 });
  },
  'another delimiter': ({ original }, random) => {
    const delimiter = random.of([';', '\t', '|']);
    const content = Buffer.from(original.toString('utf8').replaceAll(',', delimiter));
    return refused(content, JSON.stringify(delimiter));
  },
  'another encoding': ({ original, grid }, random) => {
    const text = original.toString('utf8');
    const row = random.below(grid.rows.length);
    const lines = text.split('\n');
    lines[row + 1] = (lines[row + 1] ?? '').replace(/[A-Za-z]/, '\u00e9');
    return random.of([
      refused(Buffer.from(`\uFEFF${text}`, 'utf16le'), 'UTF-16', { row: 1 }),
      refused(Buffer.from(lines.join('\n').replace(/^\uFEFF/, ''), 'latin1'), 'Latin-1'),
    ]);
  },
  'no file at all': (_, random) =>
    random.of([
      refused(Buffer.from(''), 'empty'),
      refused(Buffer.from('\n\n'), 'blank'),
      refused(Buffer.from('<!DOCTYPE html>\n<html><title>404</title></html>\n'), 'a page'),
      refused(Buffer.from('{"error":"not found"}\n'), 'JSON'),
    ]),
};

function refusedOrSheet(target: Target, content: Buffer, what: string) {
  if (!isSheet(target)) return refused(content, what);
  return { what, content, expected: 'as its cells say' as const };
}
