import { Link } from 'wouter';
import { areaPath } from '../../components/area-path';
import { StarMark } from '../../components/star-mark';
import { TableFrame } from '../../components/table-frame';
import { useStarred } from '../../components/use-starred';
import type { ChangeCell } from '../../figure/compare/change-words';
import type { CompareTableRow } from '../../figure/compare/compare-table';
import { compareArea } from '../../figure/compare/labels';
import type { Comparison } from './comparison';
import { SortHead } from './sort-head';
import { sortKeys, sortRows } from './sort-rows';

const roleWords = { chosen: 'chosen', group: 'in the group', other: '' } as const;

function Change({ change }: { change: ChangeCell }) {
  return (
    <td className="numeric compare-change">
      {change.text}
      {change.note !== '' && <small>{change.note}</small>}
    </td>
  );
}

function Row({
  row,
  comparison,
  columns,
}: {
  row: CompareTableRow;
  comparison: Comparison;
  columns: { intervals: boolean; places: boolean };
}) {
  const { starred } = useStarred();
  const members = row.codes.map((code) => compareArea(comparison.areas, code));
  const [first] = members;
  return (
    <tr className={row.role === 'other' ? undefined : `${row.role}-row`}>
      <th scope="row">
        {first && members.length === 1 ? (
          <Link href={areaPath({ kind: 'authority', slug: first.slug })}>{row.label}</Link>
        ) : (
          row.label
        )}
        {members.some(({ slug }) => slug === starred) && <StarMark />}
        {members.length > 1 && <small> joint return</small>}
        {row.role !== 'other' && <small className="row-role">{roleWords[row.role]}</small>}
      </th>
      <td className="numeric">
        {row.missing === null ? row.valueText : <small>{row.missing}</small>}
      </td>
      {columns.intervals && <td className="numeric when">{row.intervalText}</td>}
      <td>{row.quarterText}</td>
      {columns.places && <td className="compare-place">{row.placeText}</td>}
      <Change change={row.oneYear} />
      <Change change={row.fiveYears} />
    </tr>
  );
}

/** Every authority's figure, interval, quarter, place and changes, in the order that somebody asked for. */
export function CompareRows({
  rows,
  comparison,
}: {
  rows: readonly CompareTableRow[];
  comparison: Comparison;
}) {
  const { measure, slice, subtitle, view } = comparison;
  const columns = {
    intervals: slice.chance !== null,
    places: rows.some(({ placeText }) => placeText !== '–'),
  };
  const sort = sortKeys.find((key) => key === view.sort) ?? 'name';
  const head = { sort, descending: view.descending, onChange: comparison.onChange };
  return (
    <TableFrame label="Table of every authority" tall>
      <table className="compare-table">
        <caption>{subtitle}</caption>
        <thead>
          <tr>
            <SortHead column="name" label="Authority" {...head} />
            <SortHead column="value" label={measure.unit.label} {...head} />
            {columns.intervals && (
              <th scope="col" className="numeric">
                95% interval
              </th>
            )}
            <th scope="col">Among all authorities</th>
            {columns.places && <th scope="col">For its size</th>}
            <SortHead column="one-year" label="Change in one year" {...head} />
            <SortHead column="five-years" label="Change in five years" {...head} />
          </tr>
        </thead>
        <tbody>
          {sortRows(rows, sort, view.descending).map((row) => (
            <Row key={row.key} row={row} comparison={comparison} columns={columns} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
