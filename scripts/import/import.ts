import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { dataSets } from '../../src/catalogue/datasets';
import type { DataSet } from '../../src/catalogue/datasets/dataset';
import {
  neighbourModels,
  type NeighbourModel,
} from '../../src/catalogue/datasets/statistical-neighbours';
import { checkAddresses } from './check/addresses';
import { checkChanges } from './check/changes';
import { checkCoverage } from './check/coverage';
import { checkAreasKnown } from './check/unknown';
import { importDataSet, type ImportedDataSet } from './data-set';
import { readNeighbours } from './neighbours/neighbours';
import { Problems } from './problems';
import { readTable } from './read/table';
import { changesFile, readChanges } from './register/changes';
import { jointReturnsOf } from './register/joint-returns';
import { buildRegister, type Register } from './register/register';
import { provenanceOf } from './sources/provenance';
import { authoritiesCsv, jointReturnsCsv, neighboursCsv, regionsCsv } from './write/lookups';
import { byCodeUnit } from './write/order';
import { replaceAll, type Outputs } from './write/replace';

/** What is to be imported. */
export interface Catalogue {
  /** The reference for the register of authorities first. */
  dataSets: readonly DataSet[];
  neighbourModels: readonly NeighbourModel[];
}

export interface ImportOptions {
  /** The folder to replace: `data/`. */
  to: string;
  /** The declared reorganisations, where they are not in that folder. */
  changes?: string;
  /** Another catalogue than the product's. */
  catalogue?: Catalogue;
  /** Told what is being read. */
  onStep?: (step: string) => void;
}

/** What an import made, and how many observations each data set has. */
export interface Imported {
  outputs: Outputs;
  observations: ReadonlyMap<string, number>;
}

/**
 * Reads the published files below a folder and replaces the data folder by what they say.
 * Throws an AggregateError of ImportProblems, and writes nothing, where anything is wrong with them.
 */
export async function importPublished(from: string, options: ImportOptions): Promise<Imported> {
  const imported = await readPublished(from, options);
  replaceAll(imported.outputs, options.to);
  return imported;
}

/** The same without writing. */
export async function readPublished(from: string, options: ImportOptions): Promise<Imported> {
  const catalogue = options.catalogue ?? { dataSets, neighbourModels };
  const problems = new Problems();
  // Gives a spinner its turn; nothing else waits for it.
  const step = async (name: string) => {
    options.onStep?.(name);
    if (options.onStep) await setImmediate();
  };

  const read: ImportedDataSet[] = [];
  for (const dataSet of catalogue.dataSets) {
    await step(dataSet.title);
    const imported = importDataSet(dataSet, from, problems);
    if (imported !== null) read.push(imported);
  }
  const lookups = catalogue.neighbourModels.map((model) => ({
    model,
    table: readTable(from, model.file, problems),
  }));
  const changes = readChanges(options.changes ?? join(options.to, changesFile), problems);
  // Without the reference there is no register to hold the others against.
  const [reference] = read;
  if (reference === undefined || reference.dataSet !== catalogue.dataSets[0]) problems.throwIfAny();
  if (reference === undefined) throw new Error('No data set is declared.');

  await step('Checking');
  const register: Register = buildRegister(reference, read);
  checkChanges(reference, register, changes, problems);
  checkAddresses(reference, register, problems);
  for (const source of read) {
    checkAreasKnown(source, register, problems);
    checkCoverage(source, register, problems);
  }
  const neighbours = lookups.flatMap(({ model, table }) =>
    table === null ? [] : readNeighbours(model, table, register, problems),
  );
  problems.throwIfAny();

  const sources = [
    ...read.map(({ provenance }) => provenance),
    ...lookups.flatMap(({ model, table }) => {
      const described = { ...model, dataSet: `statistical-neighbours-${model.model}` };
      return table === null ? [] : provenanceOf(described, table, null);
    }),
  ];
  sources.sort((a, b) => byCodeUnit(a.dataSet, b.dataSet));
  return {
    observations: new Map(read.map(({ dataSet, observations }) => [dataSet.id, observations])),
    outputs: new Map<string, string | Uint8Array>([
      ...read.map(({ dataSet, csv }) => [`observations/${dataSet.id}.csv`, csv] as const),
      ['lookups/authorities.csv', authoritiesCsv(register)],
      ['lookups/regions.csv', regionsCsv(register)],
      ['lookups/joint-returns.csv', jointReturnsCsv(read.flatMap(jointReturnsOf))],
      ['lookups/statistical-neighbours.csv', neighboursCsv(neighbours)],
      ['sources.json', `${JSON.stringify(sources, null, 2)}\n`],
    ]),
  };
}
