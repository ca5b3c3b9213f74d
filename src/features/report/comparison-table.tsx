import { Fragment } from 'react';
import { TableFrame } from '../../components/table-frame';
import type { Comparison } from '../../figure/report/comparison';
import { lowered } from '../../figure/words';
import { Figures } from './figures';

/** A theme's rates and shares, latest and five years before, and what their symbols mean. */
export function ComparisonTable({ label, comparison }: { label: string; comparison: Comparison }) {
  const { columns, rows, notes } = comparison;
  const kinds = new Set(columns.map(({ kind }) => lowered(kind)));
  // Said once in the corner where it is the same for all.
  const [shared] = kinds.size === 1 ? kinds : [null];
  return (
    <div className="report-comparison">
      <TableFrame label={`${label} compared`}>
        <table>
          <thead>
            <tr>
              <td rowSpan={2}>{shared}</td>
              {columns.map(({ measure, kind }) => (
                <th key={measure.id} scope="colgroup" colSpan={2}>
                  {measure.label}
                  {shared === null && kind !== '' && <span>{lowered(kind)}</span>}
                </th>
              ))}
            </tr>
            <tr>
              {columns.map(({ measure, latest, before }) => (
                <Fragment key={measure.id}>
                  <th scope="col">{before}</th>
                  <th scope="col">{latest}</th>
                </Fragment>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.role} className={`report-row-${row.role}`}>
                <th scope="row">{row.label}</th>
                {row.cells.map(({ latest, before }, index) => (
                  <Fragment key={columns[index]?.measure.id}>
                    <td>
                      <Figures text={before} />
                    </td>
                    <td>
                      <Figures text={latest} />
                    </td>
                  </Fragment>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {notes.map((note) => (
        <p key={note} className="report-small">
          {note}
        </p>
      ))}
    </div>
  );
}
