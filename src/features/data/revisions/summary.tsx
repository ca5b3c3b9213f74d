import { TableFrame } from '../../../components/table-frame';
import {
  releasePair,
  revisionKind,
  revisionKinds,
  type RevisionKind,
  type RevisionRow,
  type RevisionsFile,
} from '../../../figure/revisions-file';
import { formatNumber } from '../../../figure/words';

const heads: Record<RevisionKind, string> = {
  figure: 'Another figure',
  rounding: 'Less rounded',
  lost: 'Figure became a symbol',
  gained: 'Symbol became a figure',
  symbol: 'Another symbol',
  row: 'Row came or went',
};

/** A pair of releases in words: "Children in need, 2024 to 2025". */
export function pairLabel(row: RevisionRow, { dataSets }: RevisionsFile): string {
  return `${dataSets[row.dataSet]?.publication ?? row.dataSet}, ${row.older} to ${row.newer}`;
}

/** How many cells each newer release changed, by what sort of change it is. */
export function Summary({ file }: { file: RevisionsFile }) {
  const kinds = revisionKinds.filter((kind) =>
    file.rows.some((row) => revisionKind(row) === kind),
  );
  const pairs = new Map<string, RevisionRow[]>();
  for (const row of file.rows) {
    const pair = releasePair(row, file.dataSets);
    pairs.set(pair, [...(pairs.get(pair) ?? []), row]);
  }
  return (
    <TableFrame label="Revisions by release">
      <table className="by-release">
        <caption>Cells that changed, by release</caption>
        <thead>
          <tr>
            <th scope="col">From release to release</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col" className="numeric">
                {heads[kind]}
              </th>
            ))}
            <th scope="col" className="numeric">
              All
            </th>
          </tr>
        </thead>
        <tbody>
          {[...pairs].map(([pair, rows]) => {
            const [first] = rows;
            return (
              <tr key={pair}>
                <th scope="row">{first && pairLabel(first, file)}</th>
                {kinds.map((kind) => (
                  <td key={kind} className="numeric">
                    {formatNumber(rows.filter((row) => revisionKind(row) === kind).length, 0)}
                  </td>
                ))}
                <td className="numeric">{formatNumber(rows.length, 0)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {kinds.includes('rounding') && (
        <p>
          <small>
            Less rounded: the file of 2013 gives England’s counts to the nearest 100, later ones to
            the nearest 10, and the newer figure so rounded is the older one.
          </small>
        </p>
      )}
    </TableFrame>
  );
}
