import { Link } from 'wouter';
import { areaPath } from '../../../components/area-path';
import { TableFrame } from '../../../components/table-frame';
import { useView } from '../../../components/use-view';
import { releasePair, type RevisionRow, type RevisionsFile } from '../../../figure/revisions-file';
import { formatNumber } from '../../../figure/words';
import { readRevisionsView, writeRevisionsView } from '../../../view/revisions-view';
import { jointSeparator } from '../../../vocabulary/observation';
import { describePeriod } from '../../../vocabulary/period';
import { Choice } from '../choice';
import { PrintedCell } from './printed-cell';
import { pairLabel } from './summary';

interface Option {
  value: string;
  label: string;
}

/** Each option once; by label unless told to keep their order. */
function distinct(options: readonly Option[], sorted = true): Option[] {
  const once = [...new Map(options.map((option) => [option.value, option])).values()];
  return sorted ? once.sort((a, b) => a.label.localeCompare(b.label, 'en-GB')) : once;
}

/** The areas of a revision: one, or the members of a joint return. */
function areasOf({ area }: RevisionRow, { areas }: RevisionsFile) {
  return area.split(jointSeparator).flatMap((code) => areas[code] ?? []);
}

/** Every revision, which can be narrowed to an area, a measure and a pair of releases. */
export function RevisionsTable({ file }: { file: RevisionsFile }) {
  const [view, show] = useView(readRevisionsView, writeRevisionsView);
  const { rows, columns, dataSets } = file;
  const labelOf = (column: string) => columns[column]?.label ?? column;
  const shown = rows.filter(
    (row) =>
      (view.area === null || areasOf(row, file).some(({ slug }) => slug === view.area)) &&
      (view.column === null || row.column === view.column) &&
      (view.releases === null || releasePair(row, dataSets) === view.releases),
  );
  const areaOptions = distinct(
    rows.flatMap((row) => areasOf(row, file).map(({ slug, name }) => ({ value: slug, label: name }))),
  );
  const columnOptions = distinct(
    rows.map(({ column }) => ({ value: column, label: labelOf(column) })),
  );
  const pairOptions = distinct(
    rows.map((row) => ({ value: releasePair(row, dataSets), label: pairLabel(row, file) })),
    false,
  );
  return (
    <section aria-labelledby="list-title">
      <h2 id="list-title">Every revision</h2>
      <div className="choices">
        <Choice
          id="revised-area"
          label="Area"
          all="All areas"
          options={areaOptions}
          value={view.area}
          onChange={(area) => show({ ...view, area })}
        />
        <Choice
          id="revised-measure"
          label="Measure"
          all="All measures"
          options={columnOptions}
          value={view.column}
          onChange={(column) => show({ ...view, column })}
        />
        <Choice
          id="revised-releases"
          label="Releases"
          all="All releases"
          options={pairOptions}
          value={view.releases}
          onChange={(releases) => show({ ...view, releases })}
        />
      </div>
      <p role="status">
        {shown.length === 0
          ? 'No revision fits all of these.'
          : `${formatNumber(shown.length, 0)} of ${formatNumber(rows.length, 0)} revisions.`}
      </p>
      <TableFrame label="Table of revisions" tall>
        <table className="revisions">
          <caption className="hidden">Revisions: what a newer release changed</caption>
          <thead>
            <tr>
              <th scope="col">Area</th>
              <th scope="col">Measure</th>
              <th scope="col">Period</th>
              <th scope="col" className="numeric">
                Was
              </th>
              <th scope="col" className="numeric">
                Is
              </th>
              <th scope="col">Releases</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => {
              const column = columns[row.column];
              return (
                <tr key={`${row.older}-${row.newer}-${row.column}-${row.area}-${row.period}`}>
                  <th scope="row">
                    {areasOf(row, file).map((area, index) => (
                      <span key={area.slug}>
                        {index > 0 && ' and '}
                        <Link href={areaPath(area)}>{area.name}</Link>
                      </span>
                    ))}
                  </th>
                  <td>
                    {column?.measure ? (
                      <Link href={`/measure/${column.measure}`}>{column.label}</Link>
                    ) : (
                      labelOf(row.column)
                    )}
                  </td>
                  <td>{column && describePeriod(column.period, row.period)}</td>
                  <td className="numeric">
                    <PrintedCell printed={row.before} unit={column?.unit} />
                  </td>
                  <td className="numeric">
                    <PrintedCell printed={row.after} unit={column?.unit} />
                  </td>
                  <td>
                    {row.older} → {row.newer}
                    {row.roundedOnly && <small> less rounded</small>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}
