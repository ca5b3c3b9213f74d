import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PeriodKind } from '../../src/vocabulary/period';
import type { Site } from '../site';
import { pageAddress, type Address } from './address';

/** The part of `data/datapackage.json` that is told to search engines. */
export interface DataPackage {
  name: string;
  title: string;
  description: string;
  version: string;
  keywords: readonly string[];
  licenses: readonly { title: string; path: string }[];
  sources: readonly { title: string; path: string }[];
  resources: readonly { title: string; path: string; format: string; mediatype?: string }[];
}

/** A schema.org Dataset, as JSON-LD. */
export type Dataset = Readonly<Record<string, unknown>>;

/** The Dataset that a data package is. `days`: the first and the last that it counts on. */
export function datasetOf(
  data: DataPackage,
  days: readonly [string, string],
  site: Address,
): Dataset {
  const page = pageAddress('data', site);
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': page,
    name: data.title,
    description: data.description,
    url: page,
    version: data.version,
    keywords: data.keywords,
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    license: data.licenses[0]?.path,
    creator: { '@type': 'Organization', name: 'CIN Explorer', url: pageAddress('', site) },
    temporalCoverage: days.join('/'),
    spatialCoverage: { '@type': 'Place', name: 'England' },
    isBasedOn: data.sources.map(({ title, path }) => ({
      '@type': 'CreativeWork',
      name: title,
      url: path,
    })),
    distribution: data.resources.map(({ title, path, format, mediatype }) => ({
      '@type': 'DataDownload',
      name: title,
      encodingFormat: mediatype ?? format,
      contentUrl: pageAddress(`data/${path}`, site),
    })),
  };
}

/** The part of `figures/coverage.json` that says when there are figures. */
interface Reach {
  rows: readonly { period: PeriodKind; cells: readonly { period: string; figures: number }[] }[];
}

/** The first and the last day that any figure counts on. Throws where there is none. */
export function daysOf({ rows }: Reach): readonly [string, string] {
  const days = rows
    .flatMap(({ period: kind, cells }) =>
      cells
        .filter(({ figures }) => figures > 0)
        .flatMap(({ period }) =>
          kind === 'year-ending-31-march'
            ? [`${Number(period.slice(0, 4)) - 1}-04-01`, period]
            : [period],
        ),
    )
    .sort();
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) throw new Error('There are no figures at all.');
  return [first, last];
}

/** The Dataset of a built site. Throws where its data were not built. */
export function readDataset(site: Site): Dataset {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(site.dir, 'data', name), 'utf8'));
  const reach = read('figures/coverage.json') as Reach;
  return datasetOf(read('datapackage.json') as DataPackage, daysOf(reach), site);
}
