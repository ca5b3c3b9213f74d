import { useQuery } from '@tanstack/react-query';
import { Disclosure } from '../../components/disclosure';
import { TableFrame } from '../../components/table-frame';
import { dataAddress, fetchPrebuilt } from '../../engine/prebuilt';
import { citationOf, licenceAddress, licenceLine } from '../../figure/citation';
import { describeSize, type DownloadEntry, type DownloadGroup } from '../../figure/downloads';
import type { Provenance } from '../../vocabulary/provenance';
import './downloads.css';
import { groupByTable, type OfferedTable } from './downloads-tables';

const formats = { csv: 'CSV', 'csv.gz': 'CSV in gzip', parquet: 'Parquet', duckdb: 'DuckDB' } as const;

function FileLinks({ title, files }: OfferedTable) {
  return files.map(({ name, format, bytes }) => (
    <a
      key={name}
      className="file-link"
      href={dataAddress(name)}
      download
      aria-label={`${title}: ${formats[format]}, ${describeSize(bytes)}`}
    >
      {formats[format]}, {describeSize(bytes)}
    </a>
  ));
}

function Tables({ label, tables }: { label: string; tables: readonly OfferedTable[] }) {
  return (
    <TableFrame label={label}>
      <table className="file-table">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Files</th>
          </tr>
        </thead>
        <tbody>
          {tables.map((table) => (
            <tr key={table.title}>
              <th scope="row">
                {table.title}
                {table.group === 'data sets' || <small>{table.description}</small>}
              </th>
              <td>
                <FileLinks {...table} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** How figures from here are cited, from the newest release of the main publication. */
function Citing() {
  const { data } = useQuery({
    queryKey: ['sources'],
    queryFn: () => fetchPrebuilt<Provenance[]>('sources.json'),
  });
  const main = data?.find(({ dataSet, stands }) => dataSet === 'c1-referrals' && stands);
  return (
    <p>
      To cite:{' '}
      {main && (
        <>
          <strong>{citationOf([main]).text}.</strong>{' '}
        </>
      )}
      <a href={licenceAddress}>{licenceLine}</a> Name the release; the list of{' '}
      <a href="#sources-title">sources</a> has the others.
    </p>
  );
}

/** What can be taken away: how large, what it holds, and how to cite it. */
export function Downloads() {
  const { data, isError } = useQuery({
    queryKey: ['downloads'],
    queryFn: () => fetchPrebuilt<DownloadEntry[]>('downloads.json'),
  });
  const tables = groupByTable(data ?? []);
  const of = (...groups: DownloadGroup[]) => tables.filter(({ group }) => groups.includes(group));
  return (
    <section aria-labelledby="downloads-title">
      <h2 id="downloads-title">Downloads</h2>
      <p>
        In every table a row is one measure of one area at one date. A missing number is a symbol in
        a column of its own, never nought. New here? Open{' '}
        <a href={dataAddress('figures.csv')} download>
          figures.csv
        </a>
        : it holds what the charts show.
      </p>
      {isError && (
        <p className="notice">
          The list of files is out of reach;{' '}
          <a href={dataAddress('datapackage.json')}>datapackage.json</a> names them too.
        </p>
      )}
      {data && (
        <>
          <Tables label="Main downloads" tables={of('figures', 'observations', 'database')} />
          <Disclosure summary={`Each published data set by itself (${of('data sets').length})`}>
            {() => <Tables label="Data sets" tables={of('data sets')} />}
          </Disclosure>
          <Disclosure summary="Areas, measures, revisions and other lists">
            {() => <Tables label="Lists" tables={of('lookups')} />}
          </Disclosure>
        </>
      )}
      <p>
        For programs,{' '}
        <a href={dataAddress('datapackage.json')} download>
          datapackage.json
        </a>{' '}
        describes every file and column (Frictionless Data), and{' '}
        <a href={dataAddress('csv-metadata.json')} download>
          csv-metadata.json
        </a>{' '}
        the same for CSV on the Web.
      </p>
      <Citing />
    </section>
  );
}
