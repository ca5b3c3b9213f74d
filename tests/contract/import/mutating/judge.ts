import { isUtf8 } from 'node:buffer';
import type { ImportProblem } from '../../../../scripts/import/problem';
import { gridOf, type Grid } from './grid';
import type { Mutant, Place } from './mutation';
import type { Outcome } from './outcome';
import { breaksRule, tailOf } from './rules';
import { keysOf, printedKeysOf, yearOfRow, type Target } from './target';

/** How a case ended, or what is wrong with its end. */
export type Verdict = 'equal' | 'refused' | 'as its cells say' | { wrong: string };

/** A cell that is not as it was published. */
interface Edit {
  row: number;
  column: number;
  text: string;
}

/** Whether an outcome is one that the mutant may have. */
export function judge(target: Target, mutant: Mutant, outcome: Outcome): Verdict {
  if (mutant.expected === 'equal') {
    return isEqual(outcome) ? 'equal' : { wrong: `not equal: ${told(outcome)}` };
  }
  if (mutant.expected !== 'as its cells say') {
    return judgeRefusal(target, outcome, mutant.expected.refused);
  }
  const grid = isUtf8(mutant.content) ? gridOf(mutant.content) : null;
  const isSameShape =
    grid?.rows.length === target.grid.rows.length && grid.heads.length === target.grid.heads.length;
  if (grid === null || !isSameShape) {
    return isEqual(outcome) ? 'equal' : judgeRefusal(target, outcome, {});
  }
  if (grid.heads.some((head, at) => head !== target.grid.heads[at])) {
    return isEqual(outcome) ? 'equal' : judgeRefusal(target, outcome, { row: 1 });
  }
  return judgeEdits(target, grid, editsIn(target.grid, grid), outcome);
}

function judgeRefusal(target: Target, outcome: Outcome, place: Place): Verdict {
  if (!('refused' in outcome)) return { wrong: `let through: ${told(outcome)}` };
  const { row, columns, values } = place;
  const names = (problem: ImportProblem) =>
    isAbout(problem, target) &&
    (row === undefined || problem.row === row) &&
    (columns === undefined || columns.includes(problem.column ?? '')) &&
    (values === undefined || values.includes(problem.value ?? ''));
  if (outcome.refused.some(names)) return 'refused';
  return { wrong: `refused, but not there (${JSON.stringify(place)}): ${told(outcome)}` };
}

/** A wrong population shows in the rates of the file that prints them. */
function isAbout({ file, message }: ImportProblem, target: Target): boolean {
  return (
    file === target.file ||
    message.includes(target.file) ||
    target.layout?.dataSet.id === 'population'
  );
}

function editsIn(before: Grid, after: Grid): Edit[] {
  return after.rows.flatMap((cells, row) =>
    cells.flatMap((text, column) =>
      text === before.rows[row]?.[column] ? [] : [{ row, column, text }],
    ),
  );
}

function judgeEdits(target: Target, grid: Grid, edits: readonly Edit[], outcome: Outcome): Verdict {
  const { layout } = target;
  const [edit, ...more] = edits;
  if (edit === undefined) return isEqual(outcome) ? 'equal' : { wrong: told(outcome) };
  if (layout === null) return judgeLookup(target, edits, outcome);
  const read = new Set([...layout.measures, ...layout.printed].map(({ at }) => at));
  if (edits.some(({ column }) => !read.has(column))) return judgeKey(target, edit, outcome);
  const isEarly = layout.early !== null;
  const nonsense = edits.find(({ text }) => tailOf(text, isEarly) === null);
  // A cell of England's tables that never holds a figure may hold any symbol.
  if (nonsense) {
    return judgeRefusal(target, outcome, { row: nonsense.row + 2, values: [nonsense.text] });
  }
  if ('refused' in outcome) {
    // What its region, England or the whole that it is part of does not bear out is named there.
    const isSum = outcome.refused.some(({ message }) =>
      /do not make (it up|up the whole)/.test(message),
    );
    return judgeRefusal(target, outcome, more.length > 0 || isSum ? {} : { row: edit.row + 2 });
  }
  const isBroken = edits.some(({ row }) => breaksRule(target, grid, row));
  if (isBroken) return { wrong: `let through against a rule: ${told(outcome)}` };
  return judgeLines(target, edits, outcome);
}

/** Accepted: the lines of the edited cells say what these now say, and nothing else changed. */
function judgeLines(target: Target, edits: readonly Edit[], outcome: Outcome): Verdict {
  if (!('changed' in outcome)) return { wrong: 'not accepted' };
  const isEarly = target.layout?.early !== null;
  const [came, keys, printed] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { row, column, text } of edits) {
    const cells = target.grid.rows[row] ?? [];
    for (const key of printedKeysOf(target, cells, column)) printed.add(key);
    for (const key of keysOf(target, cells, column)) {
      keys.add(key);
      const [was, is] = [cells[column] ?? '', text].map((cell) => {
        const until = target.layout?.dataSet.withdrawn.find(({ measure }) =>
          key.startsWith(`${measure},`),
        );
        const isGone = yearOfRow(target, cells) > (until?.after ?? Infinity);
        return isGone && cell === '0' ? ',z' : tailOf(cell, isEarly);
      });
      if (was !== is && target.stands) came.add(`${key},${String(is)}`);
    }
  }
  for (const [path, change] of outcome.changed) {
    const wrong = [...change.gone, ...change.came].filter((line) => {
      if (path.startsWith('observations/')) {
        return !keys.has(line.split(',').slice(0, 3).join(','));
      }
      if (line === '' || line.startsWith('older_release,')) return false;
      if (path.startsWith('revisions/')) return !keys.has(line.split(',').slice(2, 5).join(','));
      if (path !== 'lookups/printed-rates.csv') return true;
      const [, , measure = '', area = '', period = ''] = line.split(',');
      const year = period.slice(0, 4);
      return !printed.has(`${measure},${area},${year}`) && !printed.has(`*,${area},${year}`);
    });
    if (wrong.length > 0) return { wrong: `another line changed: ${path}: ${wrong.join(' | ')}` };
  }
  const observed = outcome.changed.get(`observations/${target.layout?.dataSet.id ?? ''}.csv`);
  const lines = [...(observed?.came ?? [])].sort().join('\n');
  if (lines !== [...came].sort().join('\n'))
    return { wrong: `became ${lines}, not ${[...came].join()}` };
  return outcome.changed.size === 0 ? 'equal' : 'as its cells say';
}

/** A cell that says what its row is about: refused, or nothing but the ONS codes of an area differ. */
function judgeKey(target: Target, { column }: Edit, outcome: Outcome): Verdict {
  if (isEqual(outcome)) return 'equal';
  const head = target.grid.heads[column] ?? '';
  if ('changed' in outcome && head === 'new_la_code') {
    const [path, ...others] = outcome.changed.keys();
    const lines = outcome.changed.get('lookups/authorities.csv')?.came;
    if (path === 'lookups/authorities.csv' && others.length === 0 && lines?.length === 1) {
      return 'as its cells say';
    }
  }
  return judgeRefusal(target, outcome, {});
}

/** Lookups have a line a row or a cell: only those of the edited cells differ. */
function judgeLookup(target: Target, edits: readonly Edit[], outcome: Outcome): Verdict {
  if (isEqual(outcome)) return 'equal';
  if ('refused' in outcome) return judgeRefusal(target, outcome, {});
  const [path = '', ...others] = outcome.changed.keys();
  const change = outcome.changed.get(path);
  const isOwn = /^lookups\/(statistical-neighbours|deprivation)\.csv$/.test(path);
  const isOne = change?.came.length === 1 && change.gone.length === 1 && edits.length === 1;
  const holds = edits.every(({ text }) => change?.came[0]?.includes(text.trim()) ?? false);
  if (isOwn && isOne && holds && others.length === 0) return 'as its cells say';
  return { wrong: `more than the edited cell: ${told(outcome)}` };
}

function isEqual(outcome: Outcome): boolean {
  return 'changed' in outcome && outcome.changed.size === 0;
}

function told(outcome: Outcome): string {
  if ('refused' in outcome)
    return outcome.refused
      .slice(0, 3)
      .map(({ message }) => message)
      .join(' || ');
  return [...outcome.changed]
    .map(
      ([path, { gone, came }]) =>
        `${path}: -${gone.slice(0, 2).join(' -')} +${came.slice(0, 2).join(' +')} (${came.length})`,
    )
    .join('; ');
}
