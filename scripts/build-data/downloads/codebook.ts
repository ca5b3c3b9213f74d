import { dataSets } from '../../../src/catalogue/datasets';
import type { ColumnUnit } from '../../../src/catalogue/datasets/dataset';
import { earlyFiles } from '../../../src/catalogue/datasets/early-years';
import { periodKinds, type PeriodKind } from '../../../src/vocabulary/period';
import type { Run } from '../database/run';
import { createTable, insertRows, quoted, type Table } from '../database/table';
import { measures as measuresTable, sources as sourcesTable } from '../database/tables/codebook';
import type { Provenance } from '../../../src/vocabulary/provenance';
import { required, type Field, type WrittenDownload } from './download';
import { date, optionalText, shownMeasure, text } from './fields';

const units: readonly ColumnUnit[] = [
  'count',
  'percent',
  'per-10000',
  'full-time-equivalent',
  'days',
  'ratio',
];

const periodKind: Field = {
  type: 'string',
  description:
    'The kind of period: a year ending 31 March, a day (31 March, 30 September), or mid-year.',
  constraints: { required: true, enum: periodKinds },
};

/** What the download of columns is SELECTed from. */
const columnsTable: Table = {
  name: 'memory.main.columns',
  comment: 'The published columns, from the catalogue.',
  columns: {
    measure: ['VARCHAR NOT NULL', 'observations.measure'],
    unit: ['VARCHAR NOT NULL', 'What it counts in.'],
    period_kind: ['VARCHAR NOT NULL', 'The kind of period.'],
    definition: ['VARCHAR NOT NULL', 'What it holds.'],
  },
};

/** Which columns of the codebook's tables are numbers; the rest are texts. */
const integers = ['decimals', 'scale', 'bytes', 'rows'];

/** The fields of a table of the database, in its own words. */
function fieldsOf({ columns }: Table): Record<string, Field> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, [type, description]]) => [
      name,
      {
        type: integers.includes(name) ? 'integer' : type.startsWith('DATE') ? 'date' : 'string',
        description,
        ...(type.endsWith('NOT NULL') && { constraints: required }),
      },
    ]),
  );
}

/** What measures and columns are, and where they come from; `fillColumns` comes first. */
export function codebookDownloads(provenance: readonly Provenance[]): WrittenDownload[] {
  const published = provenance.map(({ dataSet }) => dataSet);
  const written = { group: 'lookups', formats: ['csv'], foreignKeys: [] } as const;
  return [
    {
      ...written,
      path: 'measures',
      title: 'Measures',
      description: 'What every measure of figures is and how it comes about.',
      fields: {
        ...fieldsOf(measuresTable),
        id: shownMeasure,
        period: periodKind,
        footnotes: optionalText('What must be said beside it, a line each.'),
      },
      primaryKey: ['id'],
      dataSets: published,
      select: 'FROM measures ORDER BY id::VARCHAR',
    },
    {
      ...written,
      path: 'columns',
      title: 'Published columns',
      description: 'What every measure of observations is: the columns of the published files.',
      fields: {
        measure: { ...text('observations.measure'), constraints: { required: true, unique: true } },
        unit: {
          type: 'string',
          description: 'What it counts in. A percentage of 25.5 is 25.5%, not 0.255.',
          constraints: { required: true, enum: units },
        },
        period_kind: periodKind,
        definition: text("What it holds, in the publisher's words."),
        data_sets: text('The data sets that it is read from, separated by spaces.'),
        first_period: date('Reference date of its first row.'),
        last_period: date('Reference date of its last row.'),
      },
      primaryKey: ['measure'],
      dataSets: published,
      select: `SELECT c.measure, unit, period_kind, definition,
          string_agg(DISTINCT t.data_set, ' ' ORDER BY t.data_set) AS data_sets,
          min(t.period) AS first_period, max(t.period) AS last_period
        FROM memory.main.columns c JOIN memory.main.tidy t ON t.measure = c.measure
        GROUP BY ALL ORDER BY c.measure`,
    },
    {
      ...written,
      path: 'sources',
      title: 'Sources',
      description:
        'Every published file that was read: address, licence, checksum, and whether it stands.',
      fields: {
        ...fieldsOf(sourcesTable),
        stands: {
          type: 'boolean',
          description:
            'true: the figures are from it; false: an older release, read only to list what was revised since.',
          constraints: required,
        },
      },
      primaryKey: ['data_set', 'release'],
      dataSets: [],
      select: 'FROM memory.main.sources ORDER BY data_set, release DESC',
    },
  ];
}

/** Fills the tables of columns and of sources from the catalogue and data/sources.json. */
export async function fillCodebook(run: Run, dataFolder: string): Promise<void> {
  const rows = new Map<string, readonly [string, ColumnUnit, PeriodKind, string]>();
  for (const { printedRates } of earlyFiles) {
    for (const [measure, [head, period]] of Object.entries(printedRates)) {
      const definition = `As printed before 2013, under “${head}”.`;
      rows.set(measure, [measure, 'per-10000', period, definition]);
    }
  }
  for (const { measure, unit, period, definition } of dataSets.flatMap((one) => one.columns)) {
    rows.set(measure, [measure, unit, period, definition]);
  }
  await createTable(run, columnsTable);
  await insertRows(run, columnsTable, [...rows.values()]);
  await run({
    sql: `CREATE TABLE memory.main.sources AS SELECT dataSet AS data_set, * EXCLUDE (dataSet, "from", "to"),
        "from" AS first_period, "to" AS last_period
      FROM read_json(${quoted(`${dataFolder}/sources.json`)}, columns = {dataSet: 'VARCHAR', title: 'VARCHAR',
        publisher: 'VARCHAR', publication: 'VARCHAR', release: 'VARCHAR', stands: 'BOOLEAN', address: 'VARCHAR',
        licence: 'VARCHAR', file: 'VARCHAR', sha256: 'VARCHAR', bytes: 'BIGINT', "rows": 'BIGINT',
        "from": 'DATE', "to": 'DATE'})`,
  });
}
