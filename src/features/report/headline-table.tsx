import { yearsBetween, whenOf } from '../../figure/report/comparison';
import type { Report, ReportTheme } from '../../figure/report/report';
import { capitalised } from '../../figure/words';
import { TableFrame } from '../../components/table-frame';
import { Figures } from './figures';

function HeadlineRow({ theme, placed }: { theme: ReportTheme; placed: boolean }) {
  const [column] = theme.comparison.columns;
  const [own] = theme.comparison.rows;
  if (!column) return null;
  const latestOf = (role: string) =>
    theme.comparison.rows.find((row) => row.role === role)?.cells[0]?.latest ?? '–';
  const { expected, quarter } = theme.lies;
  return (
    <tr>
      <th scope="row">
        <strong>{column.measure.label}</strong>
        <span>{whenOf(column)}</span>
      </th>
      <td className="report-value">
        <Figures text={own.cells[0]?.latest ?? '–'} />
      </td>
      <td>
        <Figures text={own.cells[0]?.before ?? '–'} />
      </td>
      <td>
        <Figures text={latestOf('neighbours')} />
      </td>
      <td>
        <Figures text={latestOf('england')} />
      </td>
      {placed && (
        <td className="report-lies">
          {capitalised([expected, quarter].filter((words) => words !== null).join('; ')) || '–'}
        </td>
      )}
    </tr>
  );
}

/** The five headlines: now, five years before, and beside the neighbours and England. */
export function HeadlineTable({ report }: { report: Report }) {
  const placed = report.themes.some(({ lies }) => lies.expected !== null || lies.quarter !== null);
  return (
    <TableFrame label="Table of headline figures">
      <table>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Latest</th>
            <th scope="col">{yearsBetween} years before</th>
            <th scope="col">Neighbours’ median</th>
            <th scope="col">England</th>
            {placed && <th scope="col">For its size; among all</th>}
          </tr>
        </thead>
        <tbody>
          {report.themes.map((theme) => (
            <HeadlineRow key={theme.id} theme={theme} placed={placed} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
