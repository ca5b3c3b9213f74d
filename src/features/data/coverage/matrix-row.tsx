import { Link } from 'wouter';
import { coverageLevel, type CoverageCell, type CoverageRow } from '../../../figure/coverage';
import { describePeriod, periodOf, yearOf } from '../../../vocabulary/period';
import { cellId } from './move';

const short = { all: null, most: null, some: null, england: 'E', none: '–' } as const;

/** A cell in words, without its measure and year. */
function inWords(cell: CoverageCell | undefined): string {
  if (cell === undefined) return 'nothing';
  if (cell.figures > 0) return `${cell.figures} of ${cell.existed} authorities`;
  return cell.england === 'figure' ? 'England alone' : 'no figures';
}

/** One measure through the years. */
export function MatrixRow({
  row,
  years,
  stop,
  opened,
  onOpen,
}: {
  row: CoverageRow;
  years: readonly number[];
  /** The year whose cell is the table's tab stop; null where another row has it. */
  stop: number | null;
  opened: number | null;
  onOpen: (year: number) => void;
}) {
  return (
    <tr>
      <th scope="row">
        {row.measure ? <Link href={`/measure/${row.id}`}>{row.label}</Link> : row.label}
      </th>
      {years.map((year) => {
        const cell = row.cells.find(({ period }) => yearOf(period) === year);
        const level = coverageLevel(cell);
        const breaks = row.breaks.some(({ at }) => yearOf(at) === year);
        const when = describePeriod(row.period, periodOf(row.period, year));
        return (
          <td key={year}>
            <button
              type="button"
              id={cellId({ id: row.id, year })}
              className={`coverage-cell coverage-${level}${breaks ? ' coverage-break' : ''}`}
              tabIndex={stop === year ? 0 : -1}
              aria-expanded={opened === year}
              aria-controls={opened === year ? `details-${row.id}` : undefined}
              aria-label={`${row.label}, ${when}: ${inWords(cell)}${breaks ? ', break' : ''}`}
              onClick={() => onOpen(year)}
            >
              {short[level] ?? cell?.figures}
            </button>
          </td>
        );
      })}
    </tr>
  );
}
