import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { boundaries, hexLayout } from '../../src/catalogue/datasets/boundaries';
import { dataSets } from '../../src/catalogue/datasets';
import { deprivation } from '../../src/catalogue/datasets/deprivation';
import { earlyFiles } from '../../src/catalogue/datasets/early-years';
import { neighbourModels } from '../../src/catalogue/datasets/statistical-neighbours';
import { importBoundaries } from './boundaries/boundaries';
import { importHexes } from './boundaries/hexes';
import type { ImportedLookup } from './boundaries/lookup';
import type { Catalogue } from './catalogue';
import { checkAddresses } from './check/addresses';
import { checkAgainstBefore } from './check/before';
import { checkChanges } from './check/changes';
import { checkCoverage } from './check/coverage';
import { checkNames } from './check/names';
import { checkNoneLost, checkNotOlder } from './check/releases';
import { checkAreasKnown } from './check/unknown';
import { importDataSet, type Beside, type ImportedDataSet } from './data-set';
import { importDeprivation } from './deprivation/deprivation';
import { readEarlyYears } from './early/early-years';
import { readNeighbours } from './neighbours/neighbours';
import { readPopulation } from './population';
import { Problems } from './problems';
import { PublishedFolders } from './read/releases';
import { readTable } from './read/table';
import { changesFile, readChanges } from './register/changes';
import { jointReturnsOf } from './register/joint-returns';
import { buildRegister, type Register } from './register/register';
import { provenanceOf } from './sources/provenance';
import { authoritiesCsv, jointReturnsCsv, neighboursCsv, regionsCsv } from './write/lookups';
import { byCodeUnit } from './write/order';
import { replaceAll, type Outputs } from './write/replace';
import { printedRatesCsv, revisionsCsv } from './write/revisions';

/** Everything that the product imports. */
const published: Catalogue = {
  dataSets,
  earlyFiles,
  neighbourModels,
  boundaries,
  hexLayout,
  deprivation,
};

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
 * Reads the published files below some folders and replaces the data folder by what they say.
 * Throws an AggregateError of ImportProblems, and writes nothing, where anything is wrong with them.
 */
export async function importPublished(
  from: string | readonly string[],
  options: ImportOptions,
): Promise<Imported> {
  const imported = await readPublished(from, options);
  replaceAll(imported.outputs, options.to);
  return imported;
}

/** The same without writing. */
export async function readPublished(
  from: string | readonly string[],
  options: ImportOptions,
): Promise<Imported> {
  const catalogue = options.catalogue ?? published;
  const problems = new Problems();
  const folders = new PublishedFolders([from].flat());
  // Gives a spinner its turn; nothing else waits for it.
  const step = async (name: string) => {
    options.onStep?.(name);
    if (options.onStep) await setImmediate();
  };

  await step('The years before 2013');
  checkNoneLost(catalogue.dataSets, folders, options.to, problems);
  const [first] = catalogue.dataSets;
  const firstYear = first && folders.releasesOf(first.files, new Problems())[0]?.years[0];
  const early = readEarlyYears(catalogue, folders, firstYear ?? Infinity, problems);
  const population = readPopulation(catalogue.dataSets, folders, problems);
  const beside: Beside = { population, early: early.superseded };
  const read: ImportedDataSet[] = [];
  for (const dataSet of catalogue.dataSets) {
    await step(dataSet.title);
    const releases = folders.releasesOf(dataSet.files, problems);
    const imported = importDataSet(dataSet, releases, beside, problems);
    if (imported !== null) read.push(imported);
  }
  const lookups = catalogue.neighbourModels.map((model) => ({
    model,
    table: readTable(folders.folderOf(model.file), model.file, problems),
  }));
  const changes = readChanges(options.changes ?? join(options.to, changesFile), problems);
  // Without the reference there is no register to hold the others against.
  const [reference] = read;
  if (reference === undefined || reference.dataSet !== catalogue.dataSets[0]) problems.throwIfAny();
  if (reference === undefined) throw new Error('No data set is declared.');

  await step('Checking');
  const register: Register = buildRegister(reference, read, early.kept);
  checkChanges(reference, register, changes, problems);
  checkAddresses(reference, register, problems);
  const compared = [...early.superseded, ...read.flatMap(({ older }) => older)];
  for (const source of [...early.kept, ...read, ...compared]) {
    checkAreasKnown(source, register, problems);
    checkNames(source, register, problems);
    checkCoverage(source, register, problems);
  }
  const neighbours = lookups.flatMap(({ model, table }) =>
    table === null ? [] : readNeighbours(model, table, register, problems),
  );
  const maps = importMaps(catalogue, folders, register, problems);
  const made = [...early.kept, ...read];
  checkNotOlder(made, options.to, problems);
  checkAgainstBefore(made, options.to, problems);
  problems.throwIfAny();

  const sources = [
    ...early.provenance,
    ...read.flatMap(({ provenance }) => provenance),
    ...lookups.flatMap(({ model, table }) => {
      const dataSet = `statistical-neighbours-${model.model}`;
      return table === null ? [] : provenanceOf({ ...model, dataSet }, table, null);
    }),
    ...maps.flatMap((lookup) => lookup.sources),
  ];
  sources.sort((a, b) => byCodeUnit(a.dataSet, b.dataSet) || byCodeUnit(b.release, a.release));
  return {
    observations: new Map(made.map(({ dataSet, observations }) => [dataSet.id, observations])),
    outputs: new Map<string, string | Uint8Array>([
      ...made.map(({ dataSet, csv }) => [`observations/${dataSet.id}.csv`, csv] as const),
      ...read
        .filter(({ revisions }) => revisions.length > 0)
        .map(
          ({ dataSet, revisions }) =>
            [`revisions/${dataSet.id}.csv`, revisionsCsv(revisions)] as const,
        ),
      ['lookups/printed-rates.csv', printedRatesCsv(read)],
      ['lookups/authorities.csv', authoritiesCsv(register)],
      ['lookups/regions.csv', regionsCsv(register)],
      ['lookups/joint-returns.csv', jointReturnsCsv(read.flatMap(jointReturnsOf))],
      ['lookups/statistical-neighbours.csv', neighboursCsv(neighbours)],
      ...maps.map(({ path, text }) => [path, text] as const),
      ['sources.json', `${JSON.stringify(sources, null, 2)}\n`],
    ]),
  };
}

/** Outlines, hexagons and deprivation scores, by today's authorities. */
function importMaps(
  { boundaries: outlines, hexLayout: hexes, deprivation: scores }: Catalogue,
  folders: PublishedFolders,
  register: Register,
  problems: Problems,
): ImportedLookup[] {
  const from = (file: string | undefined) => folders.folderOf(file ?? '');
  return [
    outlines && importBoundaries(outlines, from(outlines.file), register, problems),
    hexes && importHexes(hexes, from(hexes.file), register, problems),
    scores && importDeprivation(scores, from(scores.indices[0]?.file), register, problems),
  ].filter((lookup) => lookup !== null && lookup !== undefined);
}
