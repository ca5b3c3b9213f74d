import { Link } from 'wouter';
import type { Measure } from '../../catalogue/measures/measure';
import { areaPath } from '../../components/area-path';
import { StarMark } from '../../components/star-mark';
import { TableFrame } from '../../components/table-frame';
import { useStarred } from '../../components/use-starred';
import { formatCell } from '../../figure/words';
import type { AreaFigureRow } from '../../query/rows';
import { mostAuthorities, type MeasureOrder, type MeasureView } from '../../view/measure-view';
import { symbolMeanings } from '../../vocabulary/symbol';

const orderLabels: Record<MeasureOrder, string> = {
  name: 'by name',
  highest: 'highest figure first',
  lowest: 'lowest figure first',
};

/** Missing figures come last, whichever way round: a symbol is neither high nor low. */
function ordered(rows: readonly AreaFigureRow[], order: MeasureOrder): AreaFigureRow[] {
  if (order === 'name') return [...rows];
  const sign = order === 'highest' ? -1 : 1;
  return [...rows].sort((a, b) => {
    if (a.value === null || b.value === null)
      return Number(a.value === null) - Number(b.value === null);
    return sign * (a.value - b.value);
  });
}

function rowClass(checked: boolean, own: boolean): string {
  return [checked && 'chosen-row', own && 'starred-row'].filter(Boolean).join(' ');
}

/** Every authority's figure, by name unless asked otherwise, each to be ticked for its years. */
export function AuthoritiesTable({
  measure,
  rows,
  view,
  onChange,
}: {
  measure: Measure;
  rows: readonly AreaFigureRow[];
  view: MeasureView;
  onChange: (part: Partial<MeasureView>) => void;
}) {
  const { starred } = useStarred();
  const own = rows.find(({ slug }) => slug === starred);
  const full = view.authorities.length >= mostAuthorities;
  const toggle = (slug: string) =>
    onChange({
      authorities: view.authorities.includes(slug)
        ? view.authorities.filter((other) => other !== slug)
        : [...view.authorities, slug],
    });
  return (
    <section aria-labelledby="authorities-title">
      <h3 id="authorities-title">Every authority</h3>
      <p className="year-choice">
        <label htmlFor="order">Order</label>
        <select
          id="order"
          value={view.order}
          onChange={({ target }) => onChange({ order: target.value as MeasureOrder })}
        >
          {Object.entries(orderLabels).map(([order, label]) => (
            <option key={order} value={order}>
              {label}
            </option>
          ))}
        </select>
      </p>
      {own && (
        <p>
          <span aria-hidden="true">★</span> Your authority, {own.name}:{' '}
          {formatCell(measure, own.value, own.symbol)}
        </p>
      )}
      <TableFrame label="Table of every authority" tall>
        <table>
          <thead>
            <tr>
              <th scope="col">Show years</th>
              <th scope="col">Authority</th>
              <th scope="col" className="in-wide-tables">
                Region
              </th>
              <th scope="col" className="numeric">
                {measure.unit.label}
              </th>
            </tr>
          </thead>
          <tbody>
            {ordered(rows, view.order).map((row) => {
              const checked = view.authorities.includes(row.slug);
              return (
                <tr key={row.area} className={rowClass(checked, row === own)}>
                  <td>
                    <input
                      type="checkbox"
                      aria-label={`Show the years of ${row.name}`}
                      checked={checked}
                      disabled={full && !checked}
                      onChange={() => toggle(row.slug)}
                    />
                  </td>
                  <th scope="row">
                    <Link href={areaPath({ kind: 'authority', slug: row.slug })}>{row.name}</Link>
                    {row === own && <StarMark />}
                  </th>
                  <td className="in-wide-tables">{row.regionName}</td>
                  <td className="numeric">
                    {row.symbol === null ? (
                      formatCell(measure, row.value, null)
                    ) : (
                      <abbr title={symbolMeanings[row.symbol]}>
                        {formatCell(measure, null, row.symbol)}
                      </abbr>
                    )}
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
