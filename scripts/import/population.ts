import type { DataSet } from '../../src/catalogue/datasets/dataset';
import type { PopulationOf } from './check/printed-rates';
import { readObservations } from './normalise/observations';
import { Problems } from './problems';
import type { PublishedFolders } from './read/releases';

const measure = 'children-aged-0-to-17';

/** Children by area and middle of the year, from whichever data set has them. */
export function readPopulation(
  dataSets: readonly DataSet[],
  folders: PublishedFolders,
): PopulationOf {
  // What is wrong with the file is noted when it is imported like the others.
  const unheard = new Problems();
  const dataSet = dataSets.find(({ columns }) => columns.some((one) => one.measure === measure));
  const release = dataSet && folders.releasesOf(dataSet.files, unheard)[0];
  const table = release && readObservations(dataSet, release, unheard)?.table;
  return (area, midYear) => {
    const index = table?.places.get(area)?.rows.get(midYear);
    return index === undefined ? NaN : (table?.columns.get(measure)?.values[index] ?? NaN);
  };
}
