import type { Table } from '../figure/figure';
import { symbolMeanings, type Symbol } from '../vocabulary/symbol';
import { TableFrame } from './table-frame';

/** A cell; a bracketed symbol says what it means when it is pointed at. */
function Cell({ text }: { text: string }) {
  const symbol = /^\[(.+)\]$/.exec(text)?.[1];
  if (symbol === undefined) return <>{text}</>;
  return <abbr title={symbolMeanings[symbol as Symbol]}>{text}</abbr>;
}

/** A chart's figures as a table that can be scrolled sideways by keyboard where it is too wide. */
export function FigureTable({ table }: { table: Table }) {
  return (
    <TableFrame label={table.caption}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ key, label, numeric }) => (
              <th key={key} scope="col" className={numeric ? 'numeric' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={`${row[0] ?? ''}-${index}`}>
              {row.map((text, column) =>
                column === 0 ? (
                  <th key="head" scope="row">
                    {text}
                  </th>
                ) : (
                  <td
                    key={table.columns[column]?.key}
                    className={table.columns[column]?.numeric ? 'numeric' : undefined}
                  >
                    <Cell text={text} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
