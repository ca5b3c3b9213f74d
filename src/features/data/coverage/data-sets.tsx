import { Link } from 'wouter';
import { TableFrame } from '../../../components/table-frame';
import type { DataSetCoverage } from '../../../figure/coverage';
import { formatNumber, listed } from '../../../figure/words';
import { describePeriod } from '../../../vocabulary/period';

/** How far each published data set reaches; its columns are in the codebook. */
export function DataSets({ dataSets }: { dataSets: readonly DataSetCoverage[] }) {
  return (
    <section aria-labelledby="data-sets-title">
      <h2 id="data-sets-title">Published data sets</h2>
      <p>
        What the measures are made of. The release that stands replaced the older ones whole;{' '}
        <Link href="/data/revisions">what it changed is listed</Link>. Each column is in the{' '}
        <Link href="/data/codebook">codebook</Link>.
      </p>
      <TableFrame label="Table of published data sets">
        <table>
          <caption className="hidden">Published data sets and how far they reach</caption>
          <thead>
            <tr>
              <th scope="col">Data set</th>
              <th scope="col">First period</th>
              <th scope="col">Last period</th>
              <th scope="col">Release</th>
              <th scope="col">Areas</th>
              <th scope="col" className="numeric">
                Columns
              </th>
            </tr>
          </thead>
          <tbody>
            {dataSets.map(({ id, title, address, columns, release, older, areas, period, ...reach }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={address}>{title}</a>
                </th>
                <td className="when">{describePeriod(period, reach.from)}</td>
                <td className="when">{describePeriod(period, reach.to)}</td>
                <td>
                  {release}
                  {older.length > 0 && <small> compared with {listed(older)}</small>}
                </td>
                <td>{areas}</td>
                <td className="numeric">{formatNumber(columns, 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}
