import type { KeyboardEvent } from 'react';
import type { CoverageRow } from '../../../figure/coverage';

interface Place {
  id: string;
  year: number;
}

/** The id of a cell's button. */
export function cellId({ id, year }: Place): string {
  return `cell-${id}-${year}`;
}

/**
 * Where an arrow key, Home or End leads from a cell; the cell there has the focus then. Null for
 * other keys, and at an edge.
 */
export function moveBetweenCells(
  event: KeyboardEvent,
  from: Place,
  rows: readonly Pick<CoverageRow, 'id'>[],
  years: readonly number[],
): Place | null {
  if (!(event.target instanceof HTMLElement) || event.target.id !== cellId(from)) return null;
  const row = rows.findIndex(({ id }) => id === from.id);
  const column = years.indexOf(from.year);
  const places: Readonly<Record<string, readonly [row: number, column: number]>> = {
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    Home: [row, 0],
    End: [row, years.length - 1],
  };
  const [toRow = -1, toColumn = -1] = places[event.key] ?? [];
  const id = rows[toRow]?.id;
  const year = years[toColumn];
  if (id === undefined || year === undefined) return null;
  event.preventDefault();
  document.getElementById(cellId({ id, year }))?.focus();
  return { id, year };
}
