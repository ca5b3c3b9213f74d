import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { measureOf } from '../../catalogue/measures/known';
import { creditLines } from '../../figure/share/credit';
import { displayedCsv } from '../../figure/share/displayed-csv';
import { fileName } from '../../figure/share/file-name';
import { fullCsv } from '../../figure/share/full-csv';
import { symbolsIn } from '../../figure/share/symbols-in';
import { FigureTable } from '../figure-table';
import { compareAreasOptions, compareFileOptions } from '../use-prebuilt';
import { ChartChoice } from './chart-choice';
import { copyTable } from './copy-table';
import { save } from './save';
import { SaveButton } from './save-button';
import type { Sharing } from './sharing';

const csv = 'text/csv;charset=utf-8';

/** The figures behind a chart: as shown, for a spreadsheet, and whole. */
export function DataPart({ shareable, credit }: Sharing) {
  const { charts, measures, name } = shareable;
  const [key, setKey] = useState(charts[0].key);
  const [outcome, setOutcome] = useState('');
  const shown = useRef<HTMLDivElement>(null);
  const client = useQueryClient();
  const { table } = charts.find((chart) => chart.key === key) ?? charts[0];
  const own = { ...credit, symbols: symbolsIn([table]) };
  const several = charts.length > 1 ? [key] : [];
  return (
    <>
      <ChartChoice charts={charts} value={key} onChange={setKey} />
      <section aria-label="As shown">
        <h3>As shown</h3>
        <div className="share-buttons">
          <SaveButton
            onSave={() =>
              save(displayedCsv(table, own), fileName([name, ...several, 'as shown'], 'csv'), csv)
            }
          >
            Table as CSV
          </SaveButton>
          <button
            type="button"
            className="quiet-button"
            onClick={() => void copyTable(table, own, shown.current).then(setOutcome)}
          >
            Copy table for a spreadsheet
          </button>
          <span role="status">{outcome}</span>
        </div>
        <div ref={shown} className="share-table">
          <FigureTable table={table} />
          {creditLines(own).map((line) => (
            <p key={line} className="share-hint">
              {line}
            </p>
          ))}
        </div>
      </section>
      <section aria-label="In full">
        <h3>In full</h3>
        <p className="share-hint">
          Every area and every period of a measure, with its counts, symbols and source in every
          line.
        </p>
        <ul className="share-list">
          {measures.map(({ id, label }) => (
            <li key={id}>
              <span>{label}</span>
              <SaveButton
                onSave={async () => {
                  const [file, areas] = await Promise.all([
                    client.query(compareFileOptions(id)),
                    client.query(compareAreasOptions()),
                  ]);
                  await save(
                    fullCsv(measureOf(id), file, areas),
                    fileName([id, 'every area'], 'csv'),
                    csv,
                  );
                }}
              >
                CSV<span className="share-unseen"> of {label}, every area and period</span>
              </SaveButton>
            </li>
          ))}
        </ul>
        <p className="share-hint">
          Everything there is, of every measure:{' '}
          <a href={`${import.meta.env.BASE_URL}data`}>the data and its codebook</a>.
        </p>
      </section>
    </>
  );
}
