import { join } from 'node:path';
import { measures as catalogue } from '../../../src/catalogue/measures';
import type { Measure, Term } from '../../../src/catalogue/measures/measure';
import type { Area } from '../../../src/vocabulary/area';
import { readProvenance } from '../provenance';
import { checkHeader, reading } from './reading';
import type { Run } from './run';
import { insertRows, quoted, type Table } from './table';
import { areas, authorityChanges, jointReturns, statisticalNeighbours } from './tables/areas';
import { measures, sources } from './tables/codebook';

/** The lookups that are tables as they stand: the header that each must have, column by column. */
const asTheyAre: readonly (readonly [file: string, header: string, table: Table])[] = [
  ['authority-changes', 'year,kind,predecessor,successor', authorityChanges],
  ['joint-returns', 'data_set,joint,member,from,to', jointReturns],
  ['statistical-neighbours', 'model,authority,rank,neighbour,closeness', statisticalNeighbours],
];

/** Fills every table but observations and figures. */
export async function fillLookups(
  run: Run,
  dataFolder: string,
  places: readonly Area[],
): Promise<void> {
  await insertRows(run, areas, places.map(areaRow));
  await insertRows(run, measures, catalogue.map(measureRow));
  const provenance = readProvenance(dataFolder);
  await insertRows(
    run,
    sources,
    provenance.map((one) => [
      one.dataSet,
      one.title,
      one.publisher,
      one.publication,
      one.release,
      one.address,
      one.licence,
      one.file,
      one.sha256,
      one.bytes,
      one.rows,
      one.from,
      one.to,
    ]),
  );
  for (const [file, header, { name }] of asTheyAre) {
    const path = join(dataFolder, 'lookups', `${file}.csv`);
    await checkHeader(path, header);
    await reading(path, () =>
      run({
        sql: `INSERT INTO ${name} FROM read_csv(${quoted(path)},
          header = true, delim = ',', quote = '"', all_varchar = true)`,
      }),
    );
  }
}

function areaRow(area: Area) {
  const { code, kind, name, spokenName, slug, onsCodes, region, firstYear, lastYear } = area;
  return [code, kind, name, spokenName, slug, onsCodes.join(' '), region, firstYear, lastYear];
}

function measureRow({ formula, ...measure }: Measure) {
  return [
    measure.id,
    measure.group,
    measure.label,
    measure.question,
    measure.definition,
    measure.unit.label,
    measure.decimals,
    measure.period,
    labelOf(formula.numerator),
    labelOf(formula.denominator),
    formula.scale ?? null,
    measure.polarity,
    measure.published?.dataSet ?? null,
    measure.published?.column ?? null,
    measure.method,
    measure.footnotes.join('\n'),
  ];
}

function labelOf(term: Term | undefined): string | null {
  return term?.label ?? null;
}
