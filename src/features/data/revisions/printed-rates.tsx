import { TableFrame } from '../../../components/table-frame';
import { dataAddress } from '../../../engine/prebuilt';
import type { RevisionsFile } from '../../../figure/revisions-file';
import { formatNumber, lowered, yearList } from '../../../figure/words';
import { yearOf } from '../../../vocabulary/period';

/** "−0.5%": a change with its sign. */
function signed(change: number): string {
  const sign = change < 0 ? '−' : '+';
  return `${change === 0 ? '' : sign}${formatNumber(Math.abs(change), 2)}%`;
}

/** Rates that a release printed and that today's population estimates no longer give. */
export function PrintedRates({ file: { printedRates, columns, areas, dataSets } }: {
  file: RevisionsFile;
}) {
  const all = printedRates.reduce((sum, { count }) => sum + count, 0);
  const years = yearList(printedRates.map(({ period }) => yearOf(period)));
  const releases = [...new Set(printedRates.map(({ release }) => release))].join(', ');
  return (
    <section aria-labelledby="printed-rates-title">
      <h2 id="printed-rates-title">Rates that came out differently</h2>
      <p>
        Releases until 2024 printed rates per 10,000 children; here they are computed from the
        published counts and today’s population estimates. Every printed rate was compared. In the{' '}
        {releases} release {formatNumber(all, 0)} of them, all for {years}, differ by more than
        rounding, because the Office for National Statistics has revised its estimates of children
        since; those for the years before agree to the last digit.
      </p>
      <p>
        <a href={dataAddress('printed-rates.csv')} download>
          Download every rate that differs (CSV)
        </a>
      </p>
      <TableFrame label="Printed rates that differ">
        <table>
          <caption>Printed rates that differ from those computed here</caption>
          <thead>
            <tr>
              <th scope="col">Data set</th>
              <th scope="col">Year ending 31 March</th>
              <th scope="col" className="numeric">
                Kinds of rate
              </th>
              <th scope="col" className="numeric">
                Rates that differ
              </th>
              <th scope="col" className="numeric">
                Middle change
              </th>
              <th scope="col">Largest difference</th>
            </tr>
          </thead>
          <tbody>
            {printedRates.map(({ dataSet, release, period, count, columns: kinds, medianChange, largest }) => (
              <tr key={`${dataSet}-${release}-${period}`}>
                <th scope="row">{dataSets[dataSet]?.title ?? dataSet}</th>
                <td>{yearOf(period)}</td>
                <td className="numeric">{kinds}</td>
                <td className="numeric">{formatNumber(count, 0)}</td>
                <td className="numeric">{signed(medianChange)}</td>
                <td>
                  {formatNumber(largest.printed, 1)} became {formatNumber(largest.recomputed, 1)}:{' '}
                  {areas[largest.area]?.name ?? largest.area},{' '}
                  {lowered(columns[largest.column]?.label ?? largest.column)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}
