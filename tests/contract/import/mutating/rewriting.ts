import { bytesOf, inColumns } from './grid';
import type { Mutation } from './mutation';
import type { Target } from './target';

/** Columns whose order says something: a neighbour's closeness stands to the right of its code. */
const isOrdered = ({ name }: Target) => name.startsWith('statistical-neighbours');

/** Another spelling of a head: capitals, or one that an older or newer release has. */
function respelled(target: Target, head: string, turn: number): string {
  const known = Object.values(target.layout?.dataSet.headers ?? {}).find((spellings) =>
    spellings.some((one) => one.toLowerCase() === head.toLowerCase()),
  );
  const spellings = [head.toUpperCase(), head.toLowerCase(), ...(known ?? [])];
  return spellings[turn % spellings.length] ?? head;
}

/** Ways to write the same: whatever is done, the outputs are those of the published file. */
export const rewriting: Readonly<Record<string, Mutation>> = {
  'written again': ({ grid }) => ({ what: '', content: bytesOf(grid), expected: 'equal' }),
  'other line ends': ({ grid }) => ({
    what: grid.newline === '\n' ? 'CRLF' : 'LF',
    content: bytesOf({ ...grid, newline: grid.newline === '\n' ? '\r\n' : '\n' }),
    expected: 'equal',
  }),
  'byte-order mark': ({ grid }) => ({
    what: grid.bom ? 'removed' : 'added',
    content: bytesOf({ ...grid, bom: !grid.bom }),
    expected: 'equal',
  }),
  'every cell quoted': ({ grid }) => ({
    what: '',
    content: bytesOf({ ...grid, quoted: true }),
    expected: 'equal',
  }),
  'rows in another order': ({ grid }, random) => ({
    what: '',
    content: bytesOf({ ...grid, rows: random.shuffled(grid.rows) }),
    expected: 'equal',
  }),
  'columns in another order': (target, random) => {
    if (isOrdered(target)) return null;
    const order = random.shuffled(target.grid.heads.map((_, at) => at));
    return {
      what: order.join(' '),
      content: bytesOf(inColumns(target.grid, order)),
      expected: 'equal',
    };
  },
  'heads of known spellings': (target, random) => {
    const { grid } = target;
    if (isOrdered(target)) return null;
    const heads = grid.heads.map((head) => respelled(target, head, random.below(12)));
    return { what: heads.join(), content: bytesOf({ ...grid, heads }), expected: 'equal' };
  },
  'thousands separators and blanks': (target, random) => {
    const { grid, layout } = target;
    if (layout === null) return null;
    const figures = new Set(layout.measures.map(({ at }) => at));
    const rows = grid.rows.map((row) =>
      row.map((cell, at) => {
        if (!figures.has(at) || random.below(3) > 0 || !/^\d+(\.\d+)?$/.test(cell)) return cell;
        const written = Number(cell).toLocaleString('en-GB', { maximumFractionDigits: 9 });
        return random.below(2) === 0 ? ` ${written} ` : written;
      }),
    );
    return { what: '', content: bytesOf({ ...grid, rows }), expected: 'equal' };
  },
  'all of it': (target, random) => {
    const { grid } = target;
    const order = grid.heads.map((_, at) => at);
    const content = bytesOf(
      inColumns(
        {
          rows: random.shuffled(grid.rows),
          heads: isOrdered(target)
            ? grid.heads
            : grid.heads.map((head) => respelled(target, head, random.below(12))),
          newline: random.of(['\n', '\r\n']),
          bom: random.below(2) === 0,
          quoted: random.below(2) === 0,
        },
        isOrdered(target) ? order : random.shuffled(order),
      ),
    );
    return { what: '', content, expected: 'equal' };
  },
};
