import { bytesOf, inColumns, withRow } from './grid';
import type { Mutant, Mutation, Place } from './mutation';
import { areaOfRow, subjectOf, yearOfRow, type Target } from './target';

const refused = (content: Buffer, what: string, place: Place = {}): Mutant => ({
  what,
  content,
  expected: { refused: place },
});

/** What a refusal of a row may name: its area's code, its members', or what it is about. */
function namesOf(target: Target, row: readonly string[]): readonly string[] {
  const { layout, grid } = target;
  if (layout === null) return [row[0] ?? ''];
  if (layout.dataSet.rows.kind === 'england') {
    const about = subjectOf(target, row);
    return [about.join(', ') || String(yearOfRow(target, row))];
  }
  const area = areaOfRow(target, row);
  return [area, ...area.split('+'), area.replaceAll('+', ' / '), grid.heads[0] ?? ''];
}

/** Columns that an import must find. */
function neededColumns({ layout, grid, name }: Target): number[] {
  if (layout === null) {
    const isNeeded = name.startsWith('deprivation')
      ? (head: string) => /code|Average score |Rank of average score/.test(head)
      : (head: string) => /^(old_la_code|LA num|SN_?\d+)$/.test(head);
    return [...grid.heads.keys()].filter((at) => isNeeded(grid.heads[at] ?? ''));
  }
  const keys = new Set(layout.keys.map((key) => key.toLowerCase()));
  const figures = new Set(layout.measures.map(({ at }) => at));
  return [...grid.heads.keys()].filter(
    (at) => figures.has(at) || keys.has((grid.heads[at] ?? '').toLowerCase()),
  );
}

/** Columns that reach an output: the rates of a file that is only compared are compared with none. */
function comparedColumns({ layout, stands }: Target): number[] {
  const printed = stands ? {} : (layout?.early?.printedRates ?? {});
  const measures = (layout?.measures ?? []).filter(({ measure }) => !(measure in printed));
  return [...new Set(measures.map(({ at }) => at))];
}

/** Whether columns that nobody knows are passed over: wide files and lookups have hundreds. */
const isWide = ({ layout }: Target) => layout === null || layout.early !== null;

/** Ways to break a file: whatever is done, it is refused. */
export const breaking: Readonly<Record<string, Mutation>> = {
  'a row dropped': (target, random) => {
    const { grid } = target;
    const gone = random.below(grid.rows.length);
    const row = grid.rows[gone] ?? [];
    // A blank row and a heading part the predecessors from the others.
    if (target.layout === null && !/^[0-9E]/.test(row[0] ?? '')) return null;
    const content = bytesOf({ ...grid, rows: grid.rows.filter((_, at) => at !== gone) });
    return refused(content, `row ${gone + 2}: ${row.slice(0, 10).join()}`, {
      ...(target.layout ? { values: namesOf(target, row) } : {}),
    });
  },
  'a row doubled': (target, random) => {
    const { grid } = target;
    const row = random.of(grid.rows);
    if (target.layout === null && !/^[0-9E]/.test(row[0] ?? '')) return null;
    return refused(bytesOf({ ...grid, rows: [...grid.rows, row] }), row.slice(0, 10).join(), {
      row: grid.rows.length + 2,
    });
  },
  'a cell too many': ({ grid }, random) => {
    const at = random.below(grid.rows.length);
    const into = random.below(grid.heads.length);
    const longer = withRow(grid, at, (row) => [...row.slice(0, into), '7', ...row.slice(into)]);
    return refused(bytesOf(longer), `row ${at + 2}`, { row: at + 2 });
  },
  'a cell too few': ({ grid }, random) => {
    const at = random.below(grid.rows.length);
    const out = random.below(grid.heads.length);
    const shorter = withRow(grid, at, (row) => row.filter((_, column) => column !== out));
    return refused(bytesOf(shorter), `row ${at + 2}`, { row: at + 2 });
  },
  'a column dropped': (target, random) => {
    const { grid } = target;
    const gone = random.of(neededColumns(target));
    const order = [...grid.heads.keys()].filter((at) => at !== gone);
    return refused(bytesOf(inColumns(grid, order)), grid.heads[gone] ?? '', { row: 1 });
  },
  'a column renamed': (target, random) => {
    const { grid } = target;
    const at = random.of(neededColumns(target));
    const name = random.of(['total', 'value', `${grid.heads[at] ?? ''}_revised`, '', 'x']);
    const heads = grid.heads.map((head, column) => (column === at ? name : head));
    return refused(bytesOf({ ...grid, heads }), `${grid.heads[at] ?? ''} to ${name}`, { row: 1 });
  },
  'a column doubled': (target, random) => {
    const { grid } = target;
    const at = random.of(neededColumns(target));
    const order = [...grid.heads.keys(), at];
    return refused(bytesOf(inColumns(grid, order)), grid.heads[at] ?? '', { row: 1 });
  },
  'a column added': (target, random) => {
    if (isWide(target)) return null;
    const { grid } = target;
    const name = random.of(['gender', 'ethnicity', 'referral_rate_2', 'number_new', 'Unnamed: 0']);
    const added = {
      ...grid,
      heads: [...grid.heads, name],
      rows: grid.rows.map((row, at) => [...row, String(at % 7)]),
    };
    return refused(bytesOf(added), name, { row: 1, columns: [name] });
  },
  'heads swapped': (target, random) => {
    const { grid } = target;
    const figures = comparedColumns(target);
    if (figures.length < 2) return null;
    const [one = 0, other = 0] = random.shuffled(figures);
    const heads = grid.heads.map((head, at) =>
      at === one ? (grid.heads[other] ?? '') : at === other ? (grid.heads[one] ?? '') : head,
    );
    return refused(
      bytesOf({ ...grid, heads }),
      `${grid.heads[one] ?? ''} and ${grid.heads[other] ?? ''}`,
    );
  },
  'a column shifted by a row': (target, random) => {
    const { grid, layout } = target;
    if (layout === null) return null;
    const at = random.of(comparedColumns(target));
    const cells = grid.rows.map((row) => row[at] ?? '');
    const rows = grid.rows.map((row, index) =>
      row.map((cell, column) =>
        column === at ? (cells[(index + cells.length - 1) % cells.length] ?? '') : cell,
      ),
    );
    return refused(bytesOf({ ...grid, rows }), grid.heads[at] ?? '');
  },
  'two areas’ codes swapped': (target, random) => {
    const { grid, layout } = target;
    if (layout === null || layout.dataSet.rows.kind === 'england') return null;
    const head = layout.early ? 'geog_c' : 'old_la_code';
    const at = grid.heads.findIndex((one) => one.toLowerCase() === head);
    const rows = [...grid.rows.keys()].filter((index) =>
      /^[0-9]{3}$/.test(grid.rows[index]?.[at] ?? ''),
    );
    const one = random.of(rows);
    const year = yearOfRow(target, grid.rows[one] ?? []);
    const others = rows.filter(
      (index) => index !== one && yearOfRow(target, grid.rows[index] ?? []) === year,
    );
    const other = random.of(others);
    const codes = [grid.rows[one]?.[at] ?? '', grid.rows[other]?.[at] ?? ''];
    const swap = (row: readonly string[], code: string) =>
      row.map((cell, column) => (column === at ? code : cell));
    const swapped = withRow(
      withRow(grid, one, (row) => swap(row, codes[1] ?? '')),
      other,
      (row) => swap(row, codes[0] ?? ''),
    );
    return refused(bytesOf(swapped), `${codes.join(' and ')} in ${year}`);
  },
};
