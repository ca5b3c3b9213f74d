import type { DataSet } from '../../src/catalogue/datasets/dataset';
import type { PopulationOf } from './check/printed-rates';
import { readTableOf, type ReadTable } from './normalise/read-table';
import { Problems } from './problems';
import type { PublishedFolders } from './read/releases';

const measure = 'children-aged-0-to-17';

/** Children by area and middle of the year, and the table that says so. */
export interface Population {
  populationOf: PopulationOf;
  /** As the oldest release that is there had them: the nearest to the rates that were printed of old. */
  populationThen: PopulationOf;
  /** What was read of its data set's newest release: null where that is not whole. */
  read: ReadonlyMap<DataSet, ReadTable | null>;
}

/** Reads the population from whichever data set has it, before the data sets that need it. */
export function readPopulation(
  dataSets: readonly DataSet[],
  folders: PublishedFolders,
  problems: Problems,
): Population {
  const dataSet = dataSets.find(({ columns }) => columns.some((one) => one.measure === measure));
  // That there is no release, or one twice, is noted when the data set has its turn.
  const releases = dataSet ? folders.releasesOf(dataSet.files, new Problems()) : [];
  const [release, ...older] = releases;
  const found = dataSet && release ? readTableOf(dataSet, release, problems) : null;
  const oldest = older.at(-1);
  // What is wrong with an older release, too, is noted when its data set has its turn.
  const then = dataSet && oldest ? readTableOf(dataSet, oldest, new Problems()) : found;
  return {
    populationOf: childrenIn(found),
    populationThen: childrenIn(then),
    read: new Map(dataSet && release ? [[dataSet, found]] : []),
  };
}

function childrenIn(read: ReadTable | null): PopulationOf {
  const places = read?.table.places;
  const values = read?.table.columns.get(measure)?.values;
  return (area, midYear) => {
    const index = places?.get(area)?.rows.get(midYear);
    return index === undefined ? NaN : (values?.[index] ?? NaN);
  };
}
