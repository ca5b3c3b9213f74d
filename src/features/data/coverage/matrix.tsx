import { Fragment, useState, type KeyboardEvent } from 'react';
import { TableFrame } from '../../../components/table-frame';
import type { CoverageFile, CoverageRow } from '../../../figure/coverage';
import type { CoverageView } from '../../../view/coverage-view';
import { yearOf } from '../../../vocabulary/period';
import { CellDetails } from './cell-details';
import { MatrixRow } from './matrix-row';
import { moveBetweenCells } from './move';

type Open = CoverageView['open'];

/** Every year from the first to the last that any of the rows has. */
function yearsOf(rows: readonly CoverageRow[]): number[] {
  const all = rows.flatMap(({ cells, gaps }) => [
    ...cells.map(({ period }) => yearOf(period)),
    ...gaps.flatMap(({ from, to }) => [yearOf(from), yearOf(to)]),
  ]);
  const first = Math.min(...all);
  return Array.from({ length: Math.max(...all) - first + 1 }, (_, index) => first + index);
}

/** How many authorities there were in a year, by any row that has it. */
function existedIn(rows: readonly CoverageRow[], year: number): number | undefined {
  return rows.flatMap(({ cells }) => cells).find(({ period }) => yearOf(period) === year)?.existed;
}

/** Measures by year: a number of authorities in each cell, which opens into what it is made of. */
export function Matrix({
  title,
  rows,
  areas,
  open,
  onOpen,
}: {
  title: string;
  rows: readonly CoverageRow[];
  areas: CoverageFile['areas'];
  open: Open;
  onOpen: (open: Open) => void;
}) {
  const years = yearsOf(rows);
  const [first] = rows;
  const [current, setCurrent] = useState({ id: first?.id ?? '', year: years.at(-1) ?? 0 });
  // A row that a filter took away can't hold the one tab stop.
  const stop = rows.some(({ id }) => id === current.id)
    ? current
    : { id: first?.id ?? '', year: years.at(-1) ?? 0 };
  const groups = [...new Set(rows.map(({ group }) => group))];
  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    const to = moveBetweenCells(event, stop, rows, years);
    if (to) setCurrent(to);
  };
  return (
    <TableFrame label={title} tall={rows.length > 12}>
      <table className="coverage" aria-describedby="matrix-help" onKeyDown={move}>
        <caption>
          <span>{title}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
                <small>of {existedIn(rows, year) ?? '–'}</small>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={years.length + 1} className="coverage-group">
                <span>{group}</span>
              </th>
            </tr>
            {rows
              .filter((row) => row.group === group)
              .map((row) => {
                const opened = open?.measure === row.id ? open.year : null;
                return (
                  <Fragment key={row.id}>
                    <MatrixRow
                      row={row}
                      years={years}
                      stop={stop.id === row.id ? stop.year : null}
                      opened={opened}
                      onOpen={(year) => {
                        setCurrent({ id: row.id, year });
                        onOpen(year === opened ? null : { measure: row.id, year });
                      }}
                    />
                    {opened !== null && years.includes(opened) && (
                      <tr className="coverage-details" id={`details-${row.id}`}>
                        <td colSpan={years.length + 1}>
                          <CellDetails row={row} year={opened} areas={areas} />
                        </td>
                      </tr>
                    )}
                  </Fragment>
                );
              })}
          </tbody>
        ))}
      </table>
    </TableFrame>
  );
}
