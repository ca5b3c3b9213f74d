import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { TableFrame } from '../../../components/table-frame';
import type { Codebook, CodebookDataSet } from '../../../figure/codebook';
import { formatNumber } from '../../../figure/words';
import { ColumnRow } from './column-row';
import { showEntry } from './use-hash-target';

/** A data set's columns: folded away until somebody opens it, looks for one of them, or prints. */
export function DataSetEntry({
  dataSet,
  early,
  unfolded,
  target,
}: {
  dataSet: CodebookDataSet;
  early: Codebook['early'];
  unfolded: boolean;
  /** The id that the address names. */
  target: string;
}) {
  const { id, title, publication, release, address, columns } = dataSet;
  const [open, setOpen] = useState(false);
  const holdsTarget =
    target === `data-set-${id}` || columns.some((column) => target === `column-${column.id}`);
  const [opened, setOpened] = useState('');
  // Once for each address: it can be closed again.
  if (holdsTarget && opened !== target) {
    setOpened(target);
    setOpen(true);
  }
  const shown = open || unfolded;
  useEffect(() => {
    if (holdsTarget && shown) showEntry(target);
  }, [holdsTarget, target, shown]);
  useEffect(() => {
    const unfold = () => flushSync(() => setOpen(true));
    addEventListener('beforeprint', unfold);
    return () => removeEventListener('beforeprint', unfold);
  }, []);
  return (
    <details
      className="entry"
      id={`data-set-${id}`}
      open={shown}
      onToggle={({ currentTarget }) => {
        if (!unfolded) setOpen(currentTarget.open);
      }}
    >
      <summary>
        {title} <small>{formatNumber(columns.length, 0)} columns</small>
      </summary>
      {shown && (
        <>
          <p>
            {publication}, {release} release. <a href={address}>Where it is published</a>
          </p>
          <TableFrame label={title}>
            <table className="columns">
              <caption className="hidden">Columns of {title}</caption>
              <thead>
                <tr>
                  <th scope="col">Column here</th>
                  <th scope="col">Head in the newest file</th>
                  <th scope="col">What it holds</th>
                  <th scope="col">Unit</th>
                  <th scope="col">Years with figures</th>
                </tr>
              </thead>
              <tbody>
                {columns.map((column) => (
                  <ColumnRow key={column.id} column={column} early={early} />
                ))}
              </tbody>
            </table>
          </TableFrame>
        </>
      )}
    </details>
  );
}
