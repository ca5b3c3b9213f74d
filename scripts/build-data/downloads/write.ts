import type { Run } from '../database/run';
import { quoted } from '../database/table';
import type { Files } from '../files';
import type { Format, WrittenDownload } from './download';

const options: Readonly<Record<Format, string>> = {
  csv: "FORMAT csv, HEADER, DELIMITER ',', QUOTE '\"'",
  'csv.gz': "FORMAT csv, HEADER, DELIMITER ',', QUOTE '\"', COMPRESSION gzip",
  parquet: 'FORMAT parquet, COMPRESSION zstd',
};

/** A whole number without ".0", as the published files print it. */
const plainNumber =
  'CASE WHEN value = trunc(value) THEN value::BIGINT::VARCHAR ELSE value::VARCHAR END AS value';

/**
 * Writes a download in each of its formats: UTF-8, LF, ISO dates, a head, an empty cell for nothing.
 * Throws where it has no row, or not the columns that it says.
 */
export async function writeDownload(
  run: Run,
  files: Files,
  { path, select, fields, formats }: WrittenDownload,
): Promise<void> {
  const columns = Object.keys(fields)
    .map((name) => `"${name}"`)
    .join(', ');
  const source = select.startsWith('FROM')
    ? `SELECT ${columns} ${select}`
    : `SELECT ${columns} FROM (${select})`;
  const [row] = await run<{ rows: number }>({ sql: `SELECT count(*) AS rows FROM (${source})` });
  if (!row || row.rows === 0) throw new Error(`${path}: the download has no row.`);
  for (const format of formats) {
    const isText = format !== 'parquet' && 'value' in fields;
    const cells = isText ? `SELECT * REPLACE (${plainNumber}) FROM (${source})` : source;
    await run({
      sql: `COPY (${cells}) TO ${quoted(files.path(`${path}.${format}`))} (${options[format]})`,
    });
  }
}
