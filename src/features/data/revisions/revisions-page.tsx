import { usePrebuilt } from '../../../components/use-prebuilt';
import { dataAddress } from '../../../engine/prebuilt';
import type { RevisionsFile } from '../../../figure/revisions-file';
import { formatNumber } from '../../../figure/words';
import { PageOfFile } from '../page-of-file';
import { PrintedRates } from './printed-rates';
import { RevisionsTable } from './revisions-table';
import { Summary } from './summary';

function Loaded({ file }: { file: RevisionsFile }) {
  return (
    <>
      <section aria-labelledby="summary-title">
        <h2 id="summary-title">
          {formatNumber(file.rows.length, 0)} published cells were changed by a newer release
        </h2>
        <p>
          A release is a whole: it replaces the one before it, earlier years included. Where the
          newer one prints another figure or symbol for the same column, area and period, the cell
          was revised. All charts here show the newest release; this list says what it replaced. A
          column that only one of two releases has, and a year that is new in one, are no revisions.
        </p>
        <Summary file={file} />
        <p>
          <a href={dataAddress('revisions.csv')} download>
            Download every revision (CSV)
          </a>
        </p>
      </section>
      <RevisionsTable file={file} />
      <PrintedRates file={file} />
    </>
  );
}

/** What newer releases changed in figures that were published before. */
export function RevisionsPage() {
  return (
    <PageOfFile
      title="Revisions"
      lead="What newer releases changed in figures that were published before."
      query={usePrebuilt<RevisionsFile>('revisions.json')}
    >
      {(file) => <Loaded file={file} />}
    </PageOfFile>
  );
}
