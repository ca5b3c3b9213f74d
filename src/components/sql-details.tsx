import { useState } from 'react';
import { measureOf } from '../catalogue/measures/known';
import type { Cell } from '../engine/engine';
import { useRows } from '../engine/use-rows';
import type { NamedQuery } from '../figure/area-data';
import { measureSql } from '../query/measure-sql';
import { queryOf, queryText, type Query } from '../query/query';
import { Disclosure } from './disclosure';
import { EngineState } from './engine-state';
import { TableFrame } from './table-frame';

/** Runs a query in the reader's own browser and says how many rows came, and the first of them. */
function RunHere({ query }: { query: Query }) {
  const [asked, setAsked] = useState(false);
  const { data, error, isFetching } = useRows<Record<string, Cell>>(asked ? query : null);
  const columns = Object.keys(data?.[0] ?? {});
  return (
    <>
      <button type="button" className="quiet-button" onClick={() => setAsked(true)}>
        Run it here
      </button>
      <div aria-live="polite">
        {asked && isFetching && <p>Running in your browser …</p>}
        {asked && error && <EngineState what="The query’s result" />}
        {asked && data && !isFetching && (
          <p>
            {data.length} rows{data.length > 5 && ', the first five of them'}:
          </p>
        )}
      </div>
      {asked && data && data.length > 0 && (
        <TableFrame label="Result of the query">
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.slice(0, 5).map((row, index) => (
                <tr key={index}>
                  {columns.map((column) => (
                    <td key={column}>{row[column] ?? 'NULL'}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </>
  );
}

/** The SQL behind figures: what the page asks, and how each measure is made of published columns. */
export function SqlDetails({
  queries,
  measures,
}: {
  queries: readonly NamedQuery[];
  measures: readonly string[];
}) {
  return (
    <Disclosure summary="SQL">
      {() => (
        <>
          <p>
            For <a href={`${import.meta.env.BASE_URL}data#database`}>cin.duckdb</a>, in the DuckDB
            command line or here in your browser.
          </p>
          {queries.map(({ label, query }) => (
            <section key={label}>
              <h4>{label}</h4>
              <pre tabIndex={0}>
                <code>{queryText(query)};</code>
              </pre>
              <RunHere query={query} />
            </section>
          ))}
          <h4>How “figures” are made of the published columns</h4>
          {measures.map((id) => (
            <section key={id}>
              <p>{measureOf(id).label}:</p>
              <pre tabIndex={0}>
                <code>{queryText(queryOf(measureSql(measureOf(id))))};</code>
              </pre>
            </section>
          ))}
        </>
      )}
    </Disclosure>
  );
}
