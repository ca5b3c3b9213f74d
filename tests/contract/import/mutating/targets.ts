import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../../../scripts/import/catalogue';
import { earlyDataSet } from '../../../../scripts/import/early/data-set';
import { dataSets } from '../../../../src/catalogue/datasets';
import type { DataSet } from '../../../../src/catalogue/datasets/dataset';
import { deprivation } from '../../../../src/catalogue/datasets/deprivation';
import { earlyFiles, type EarlyFile } from '../../../../src/catalogue/datasets/early-years';
import { neighbourModels } from '../../../../src/catalogue/datasets/statistical-neighbours';
import { gridOf, type Grid } from './grid';
import type { Layout, Target } from './target';

const areaKeys = [
  'time_period',
  'geographic_level',
  'country_code',
  'region_code',
  'region_name',
  'old_la_code',
  'new_la_code',
  'la_name',
];

/** Every file of observations, of every release, and the lookups that are CSV. */
export function targetsIn(folder: string): Target[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const releases = new Map(dataSets.map((dataSet) => [dataSet.id, filesOf(dataSet, all)]));
  const newest = (id: string) => (releases.get(id) ?? []).slice(0, 1);
  const known = (id: string) => dataSets.filter((dataSet) => dataSet.id === id);
  const beside = ['b1-children-in-need', 'population'];
  const read = (file: string) => readFileSync(join(folder, file));
  const target = (
    given: Omit<Target, 'original' | 'grid'>,
    layoutOf: (grid: Grid) => Layout | null,
  ) => {
    const original = read(given.file);
    const grid = gridOf(original);
    if (grid === null) throw new Error(`${given.file} is not a grid.`);
    return { ...given, original, grid, layout: layoutOf(grid) };
  };
  const catalogueOf = (ids: readonly string[], more: Partial<Catalogue> = {}): Catalogue => ({
    dataSets: [...new Set(ids)].flatMap(known),
    earlyFiles: [],
    neighbourModels: [],
    ...more,
  });

  const observed = dataSets.flatMap((dataSet) => {
    const ids = ['b1-children-in-need', dataSet.id, 'population'];
    // The other releases of B1 print rates, which hold a population to what it was.
    const reference =
      dataSet.id === 'population'
        ? (releases.get('b1-children-in-need') ?? [])
        : beside.flatMap(newest);
    const files = [...(releases.get(dataSet.id) ?? []), ...reference, ...beside.flatMap(newest)];
    return (releases.get(dataSet.id) ?? []).map((file, index) =>
      target(
        {
          name: `${dataSet.id} ${String(/[0-9]{4}(?=\.csv$)/.exec(file))}`,
          file,
          files: [...new Set(files)],
          catalogue: catalogueOf(ids),
          stands: index === 0,
          layout: null,
        },
        (grid) => layoutOf(grid, dataSet),
      ),
    );
  });
  const early = earlyFiles.map((one) => {
    const measures = Object.keys(one.headers);
    const ids = dataSets
      .filter(({ columns }) => columns.some(({ measure }) => measures.includes(measure)))
      .map(({ id }) => id);
    return target(
      {
        name: one.id,
        file: one.file,
        files: [one.file, ...new Set([...ids, ...beside].flatMap(newest))],
        catalogue: catalogueOf([...beside.slice(0, 1), ...ids, 'population'], {
          earlyFiles: [one],
        }),
        stands: one.year < 2013,
        layout: null,
      },
      (grid) => earlyLayoutOf(grid, one),
    );
  });
  const lookups = [
    ...neighbourModels.map((model) => ({
      name: `statistical-neighbours ${model.model}`,
      file: model.file,
      files: [model.file, ...beside.flatMap(newest)],
      catalogue: catalogueOf(beside, { neighbourModels: [model] }),
    })),
    ...deprivation.indices.map(({ index, file }) => ({
      name: `deprivation ${index}`,
      file,
      files: [...deprivation.indices.map((one) => one.file), ...beside.flatMap(newest)],
      catalogue: catalogueOf(beside, { deprivation }),
    })),
  ].map((given) => target({ ...given, stands: true, layout: null }, () => null));
  return [...observed, ...early, ...lookups];
}

/** The files of a data set among those of a folder, newest first, as their names go. */
function filesOf({ files: { pattern } }: DataSet, all: readonly string[]): string[] {
  const [start = '', ...rest] = pattern.split(/\{\w+\}/);
  return all
    .filter((file) => {
      const numbers = file.match(/[0-9]{4}/g) ?? [];
      return (
        file.startsWith(start) && rest.every((part) => file.includes(part)) && numbers.length > 1
      );
    })
    .sort()
    .reverse();
}

function columnAt(grid: Grid, spellings: readonly string[]): number {
  const wanted = spellings.map((one) => one.trim().toLowerCase());
  return grid.heads.findIndex((head) => wanted.includes(head.trim().toLowerCase()));
}

function layoutOf(grid: Grid, dataSet: DataSet): Layout {
  const england = ['time_period', 'geographic_level', 'country_code'];
  return {
    dataSet,
    early: null,
    keys: dataSet.rows.kind === 'england' ? [...england, ...dataSet.rows.by] : areaKeys,
    measures: dataSet.columns.map(({ measure, period }) => ({
      measure,
      period,
      at: columnAt(grid, dataSet.headers[measure] ?? []),
    })),
    printed: Object.entries(dataSet.printedRates)
      .map(([head, of]) => ({ of, at: columnAt(grid, [head]) }))
      .filter(({ at }) => at !== -1),
  };
}

function earlyLayoutOf(grid: Grid, early: EarlyFile): Layout {
  const dataSet = earlyDataSet(early, dataSets);
  const layout = layoutOf(grid, dataSet);
  return { ...layout, early, keys: ['geog_l', 'geog_c', 'geog_n'] };
}
