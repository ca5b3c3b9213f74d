import type { Provenance } from '../../../src/vocabulary/provenance';
import { symbolMeanings, symbols } from '../../../src/vocabulary/symbol';
import type { OfferedFile } from '../downloads';
import type { Files } from '../files';
import type { DownloadEntry } from '../../../src/figure/downloads';
import { csvwOf } from './csvw';
import type { Contributor, DataPackage, Resource } from './descriptor';
import { licence, measured, resourceOf, sourceOf } from './resource';

/** What a name under `sources` is not: files of which nothing is offered as a table. */
const notOffered = ['boundaries', 'hexes'];

const meanings = symbols.map((symbol) => `${symbol}: ${symbolMeanings[symbol]}`).join('; ');

/**
 * Adds what describes the files that are offered: `datapackage.json`, `csv-metadata.json` beside the
 * CSV files, and what the page lists.
 */
export function addDataPackage(
  files: Files,
  offered: readonly OfferedFile[],
  provenance: readonly Provenance[],
): void {
  const described = dataPackageOf(files, offered, provenance);
  files.add('datapackage.json', described);
  for (const folder of ['', 'observations/']) {
    files.add(`${folder}csv-metadata.json`, csvwOf(offered, folder));
  }
  files.add('figures/downloads.json', listed(described, offered));
}

/** Every file that is offered, as the page lists them. */
function listed({ resources }: DataPackage, offered: readonly OfferedFile[]): DownloadEntry[] {
  const files = new Map(offered.map((one) => [one.name, one]));
  return resources.map(({ path, title, description, bytes }): DownloadEntry => {
    const file = files.get(path);
    return {
      name: path,
      format: file?.format ?? 'duckdb',
      title,
      description,
      group: file?.download.group ?? 'database',
      bytes,
    };
  });
}

/**
 * The description of everything that can be taken away, as Frictionless Data has it; the same for
 * the same files, whenever they are built. Its version is the newest release that it was read from.
 */
function dataPackageOf(
  files: Files,
  offered: readonly OfferedFile[],
  provenance: readonly Provenance[],
): DataPackage {
  const used = provenance.filter(({ dataSet }) => !notOffered.includes(dataSet));
  const standing = used.filter(({ stands }) => stands);
  const releases = standing.filter(({ from }) => from !== null).map(({ release }) => release);
  const resources = offered.map((one) => resourceOf(one, stagedPath(files, one.name), provenance));
  return {
    profile: 'data-package',
    name: 'cin-explorer',
    title: 'Children in need and their social workers in England',
    description: `What the Department for Education publishes about children in need and their social workers in England, long and tidy: a row for each measure, area and period. A missing number is a symbol in a column of its own, never nought: ${meanings}. With minor processing by CIN Explorer, which is independent of the Department and of the Office for National Statistics.`,
    version: releases.sort().at(-1) ?? '',
    keywords: [
      'children in need',
      'child protection',
      'social work',
      'local authorities',
      'England',
    ],
    contributors: contributorsOf(standing),
    licenses: [licence],
    sources: standing.map(sourceOf),
    resources: [...resources, databaseOf(files)],
  };
}

function stagedPath(files: Files, name: string): string {
  const path = files.staged(name);
  if (path === null) throw new Error(`${name} is offered, but the build has not written it.`);
  return path;
}

function contributorsOf(provenance: readonly Provenance[]): Contributor[] {
  const publishers = [...new Set(provenance.map(({ publisher }) => publisher))];
  return [
    ...publishers.map((title): Contributor => ({ title, role: 'author' })),
    { title: 'CIN Explorer', role: 'wrangler' },
  ];
}

function databaseOf(files: Files): Resource {
  return {
    profile: 'data-resource',
    name: 'cin.duckdb',
    path: 'cin.duckdb',
    title: 'The whole database',
    description:
      'Observations, figures, areas, reorganisations, neighbours, measures and sources in one DuckDB file, which describes itself.',
    format: 'duckdb',
    mediatype: 'application/octet-stream',
    ...measured(stagedPath(files, 'cin.duckdb')),
    licenses: [licence],
  };
}
