import { dataAddress } from '../../engine/prebuilt';

const files = [
  {
    name: 'figures.csv',
    label: 'Every figure as the charts show it (CSV)',
    detail:
      'measure, area (DfE code for an authority, ONS code for a region and for England), period (its reference date), value, symbol',
  },
  {
    name: 'figures.parquet',
    label: 'The same figures (Parquet)',
    detail: 'with joint returns marked',
  },
  {
    name: 'observations.parquet',
    label: 'Every published cell that was read (Parquet)',
    detail: 'the columns that the figures are made of, before anything is computed',
  },
  {
    name: 'cin.duckdb',
    label: 'The whole database (DuckDB)',
    detail: 'observations, figures, areas, reorganisations, neighbours, measures and sources',
  },
];

/** What can be taken away, and how to open it. */
export function Downloads() {
  const address = new URL(dataAddress('cin.duckdb'), location.href).href;
  return (
    <section aria-labelledby="downloads-title">
      <h2 id="downloads-title">Downloads</h2>
      <ul className="downloads">
        {files.map(({ name, label, detail }) => (
          <li key={name}>
            <a href={dataAddress(name)} download>
              {label}
            </a>
            <span>{detail}</span>
          </li>
        ))}
      </ul>
      <h3 id="database">Opening the database</h3>
      <p>In the DuckDB command line, version 1.4 or later:</p>
      <pre tabIndex={0}>
        <code>{`INSTALL httpfs; LOAD httpfs;
ATTACH '${address}' AS cin (READ_ONLY);
USE cin;
SELECT period, value FROM figures
WHERE measure = 're-referrals' AND area = 'E92000001' ORDER BY period;`}</code>
      </pre>
    </section>
  );
}
