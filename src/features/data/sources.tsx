import { useQuery } from '@tanstack/react-query';
import { fetchPrebuilt } from '../../engine/prebuilt';
import { licenceAddress, licenceLine } from '../../figure/citation';
import { formatNumber } from '../../figure/words';
import { yearOf } from '../../vocabulary/period';
import type { Provenance } from '../../vocabulary/provenance';
import { TableFrame } from '../../components/table-frame';

function reach({ from, to }: Provenance): string {
  return from && to ? `${yearOf(from)} to ${yearOf(to)}` : '–';
}

/** Every published file that was read: release, address, reach and checksum. */
export function Sources() {
  const { data, isError } = useQuery({
    queryKey: ['sources'],
    queryFn: () => fetchPrebuilt<Provenance[]>('sources.json'),
  });
  return (
    <section aria-labelledby="sources-title">
      <h2 id="sources-title">Sources</h2>
      <p>
        Read from the files as published. Each line says which file, so that anyone can check it. An
        older release is read only to list what newer ones have revised. <a href={licenceAddress}>{licenceLine}</a>
      </p>
      {isError && <p className="notice">The list of sources is out of reach.</p>}
      <TableFrame label="Published files">
        <table>
          <thead>
            <tr>
              <th scope="col">Data set</th>
              <th scope="col">Publication</th>
              <th scope="col">Release</th>
              <th scope="col">Years</th>
              <th scope="col" className="numeric">
                Rows
              </th>
              <th scope="col">File and SHA-256</th>
            </tr>
          </thead>
          <tbody>
            {(data ?? []).map((source) => (
              <tr key={`${source.dataSet}-${source.release}`}>
                <th scope="row">
                  <a href={source.address}>{source.title}</a>
                </th>
                <td>
                  {source.publisher}, “{source.publication}”
                </td>
                <td>
                  {source.release}
                  {!source.stands && ' (only compared)'}
                </td>
                <td>{reach(source)}</td>
                <td className="numeric">{formatNumber(source.rows, 0)}</td>
                <td>
                  <code className="checksum">
                    {source.file} {source.sha256}
                  </code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}
