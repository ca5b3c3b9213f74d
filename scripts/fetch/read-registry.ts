import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { Fields } from './fields';
import { isByHand, type Offer, type PublishedFile, type Registry } from './registry';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const dataSetId = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const versions = /^(\*|\d+(\.\d+){0,2}(\.\*)?)$/;
/** Folders and a name, with no way out of the folder and nothing hidden. */
const path = /^([A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/** Reads and checks the hand-kept registry; an Error names every place that is wrong, and what to do. */
export function readRegistry(registryPath: string): Registry {
  const name = relative('.', registryPath);
  if (!existsSync(registryPath)) throw new Error(`There is no registry at ${name}.`);
  const problems: string[] = [];
  const top = new Fields(parse(registryPath, name), name, problems);
  const services = top.child('services');
  const registry: Registry = {
    services: { catalogue: services.address('catalogue'), api: services.address('api') },
    files: top.children('files').map(readFile),
  };
  refuseTwins(registry.files, name, problems);
  if (problems.length > 0) {
    throw new Error(`${name} is not right:\n${problems.map((line) => `- ${line}`).join('\n')}`);
  }
  return registry;
}

function parse(registryPath: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(registryPath, 'utf8'));
  } catch (error) {
    throw new Error(
      `${name} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}

function readFile(fields: Fields): PublishedFile {
  const file: PublishedFile = {
    dataSet: fields.text('dataSet', dataSetId, 'Write our id of the data set, e.g. c1-referrals.'),
    title: fields.text('title'),
    release: fields.text('release'),
    file: fields.text(
      'file',
      path,
      'Write a path below the folder of published files, e.g. cin-2025/c1.csv.',
    ),
    offered: fields.children('offered').flatMap(readOffer),
  };
  fields.noMore();
  if (!isByHand(file) && !file.file.endsWith('.csv')) {
    fields.refuse('file', file.file, 'Only CSV files are fetched: end it in .csv.');
  }
  if (file.offered.length === 0) {
    fields.refuse('offered', [], 'Say where the file is offered; a page will do.');
  }
  return file;
}

function readOffer(fields: Fields): Offer[] {
  const offer = offerOf(fields);
  if (offer.length > 0) fields.noMore();
  return offer;
}

function offerOf(fields: Fields): Offer[] {
  const kind = fields.text('kind');
  switch (kind) {
    case 'catalogue':
      return [
        {
          kind,
          file: fields.text('file', uuid, 'Copy the id from the address of its catalogue page.'),
        },
      ];
    case 'api':
      return [
        {
          kind,
          dataSet: fields.text('dataSet', uuid, 'Copy the id of the API data set.'),
          versions: fields.has('versions')
            ? fields.text('versions', versions, 'Write *, 2.*, 2.0.* or one number, e.g. 2.0.')
            : '*',
        },
      ];
    case 'page':
      return [
        {
          kind,
          address: fields.address('address'),
          note: fields.has('note') ? fields.text('note') : null,
        },
      ];
    default:
      fields.refuse('kind', kind, 'It is catalogue, api or page.');
      return [];
  }
}

function refuseTwins(files: readonly PublishedFile[], name: string, problems: string[]): void {
  const seen = new Set<string>();
  for (const { file } of files) {
    // Not every file system tells capitals apart.
    const key = file.toLowerCase();
    if (seen.has(key)) problems.push(`${name}: two files belong at ${file}. Keep one.`);
    seen.add(key);
  }
}
