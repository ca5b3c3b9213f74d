import type { Provenance } from '../../../src/vocabulary/provenance';
import type { Run } from '../database/run';
import { quoted } from '../database/table';
import type { Download, WrittenDownload } from './download';
import { common, refersToArea, text } from './fields';

const shape: Pick<Download, 'fields' | 'primaryKey' | 'foreignKeys'> = {
  fields: {
    measure: text('The published column, by the name it has here: columns.measure.'),
    ...common,
    data_set: text('The published data set that the cell was read from: sources.data_set.'),
  },
  primaryKey: ['measure', 'area', 'period'],
  foreignKeys: [
    { fields: 'measure', resource: 'columns', reference: 'measure' },
    refersToArea('area'),
  ],
};

const oneRow = 'A row for each area and period: a number or the symbol that stands in its place.';

/** Observations with what a reader wants beside them; made by `fillTidy`. */
const tidy = 'memory.main.tidy';

/**
 * Every observation, as one download, and those of each data set as one of its own. The one of all
 * is offered as gzip only: plain, it is larger than some static hosts allow for one file.
 */
export function observationDownloads(provenance: readonly Provenance[]): WrittenDownload[] {
  return [
    {
      ...shape,
      path: 'observations',
      title: 'Every published cell',
      description: `Every cell of every data set, as published, before anything is computed. ${oneRow}`,
      group: 'observations',
      dataSets: provenance.map(({ dataSet }) => dataSet),
      select: `FROM ${tidy}`,
      formats: ['csv.gz', 'parquet'],
    },
    ...provenance.map(({ dataSet, title, publication, release }): WrittenDownload => ({
      ...shape,
      path: `observations/${dataSet}`,
      title,
      description: `Every cell of ${title} (“${publication}”, ${release} release), as published. ${oneRow}`,
      group: 'data sets',
      dataSets: [dataSet],
      select: `FROM ${tidy} WHERE data_set = ${quoted(dataSet)}`,
      formats: ['csv', 'parquet'],
    })),
  ];
}

/**
 * Fills the table that these downloads are SELECTed from: the database's observations, each with its
 * area's name and the data set whose file has it. Throws where a row would be lost or doubled.
 */
export async function fillTidy(run: Run, dataFolder: string): Promise<void> {
  await run({
    sql: `CREATE TABLE memory.main.origins AS
      SELECT DISTINCT measure, period, parse_filename(filename, true) AS data_set
      FROM read_csv(${quoted(`${dataFolder}/observations/*.csv`)}, header = true, delim = ',',
        quote = '"', auto_detect = false, filename = true, columns = {measure: 'VARCHAR',
        authority: 'VARCHAR', period: 'DATE', value: 'DOUBLE', symbol: 'VARCHAR'})`,
  });
  await run({
    sql: `CREATE TABLE ${tidy} AS
      SELECT o.measure::VARCHAR AS measure, o.area::VARCHAR AS area, a.name AS area_name,
        a.kind::VARCHAR AS area_kind, o.period, o.value, o.symbol::VARCHAR AS symbol, o.joint, s.data_set
      FROM observations o
      JOIN areas a ON a.code = o.area
      JOIN memory.main.origins s ON s.measure = o.measure::VARCHAR AND s.period = o.period
      ORDER BY o.measure::VARCHAR, o.area::VARCHAR, o.period`,
  });
  const [row] = await run<{ due: number; written: number }>({
    sql: `SELECT (SELECT count(*) FROM observations) AS due, (SELECT count(*) FROM ${tidy}) AS written`,
  });
  const { due = 0, written = 0 } = row ?? {};
  if (due !== written || due === 0) {
    throw new Error(
      `The download of all observations has ${written} rows, the database has ${due}: two data sets have the same measure and period, or an area is not in the register.`,
    );
  }
}
