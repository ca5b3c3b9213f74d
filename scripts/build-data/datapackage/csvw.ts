import { relative } from 'node:path/posix';
import { licenceAddress } from '../../../src/figure/citation';
import type { OfferedFile } from '../downloads';
import type { Download, Field } from '../downloads/download';

/** What CSV on the Web calls the types of Table Schema. */
const types: Readonly<Record<Field['type'], string>> = {
  string: 'string',
  integer: 'integer',
  number: 'decimal',
  date: 'date',
  year: 'gYear',
  boolean: 'boolean',
};

/**
 * The description of CSV files as "CSV on the Web" has it, the form that the Government Statistical
 * Service recommends: for `csv-metadata.json` in `folder`, where its readers look for it.
 */
export function csvwOf(offered: readonly OfferedFile[], folder: string): object {
  const tables = offered.filter(({ format }) => format === 'csv');
  const inFolder = tables.filter(({ name }) => folderOf(name) === folder);
  const wanted = new Set(inFolder.flatMap(({ download }) => referred(download)));
  // What they refer to must be in the same group.
  const others = tables.filter(
    ({ download, name }) => wanted.has(download.path) && folderOf(name) !== folder,
  );
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:license': { '@id': licenceAddress },
    tables: [...inFolder, ...others].map(({ download, name }) => tableOf(download, name, folder)),
  };
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}

function referred({ path, foreignKeys }: Download): string[] {
  return foreignKeys.map(({ resource }) => (resource === '' ? path : resource));
}

function tableOf(download: Download, name: string, folder: string): object {
  const { title, description, fields, primaryKey, foreignKeys, path } = download;
  const address = (to: string) => relative(`/${folder}`, `/${to}`);
  return {
    url: address(name),
    'dc:title': title,
    'dc:description': description,
    dialect: { encoding: 'utf-8', lineTerminators: ['\n'], header: true },
    tableSchema: {
      columns: Object.entries(fields).map(([column, field]) => columnOf(column, field)),
      primaryKey,
      ...(foreignKeys.length > 0 && {
        foreignKeys: foreignKeys.map(({ fields: own, resource, reference }) => ({
          columnReference: own,
          reference: {
            resource: address(`${resource === '' ? path : resource}.csv`),
            columnReference: reference,
          },
        })),
      }),
    },
  };
}

function columnOf(name: string, { type, description, constraints }: Field): object {
  const pattern = constraints?.enum?.map(escaped).join('|') ?? constraints?.pattern;
  return {
    name,
    titles: name,
    'dc:description': description,
    datatype:
      pattern === undefined && constraints?.minimum === undefined
        ? types[type]
        : {
            base: types[type],
            ...(pattern !== undefined && { format: pattern }),
            ...(constraints?.minimum !== undefined && { minimum: constraints.minimum }),
          },
    ...(constraints?.required === true && { required: true }),
  };
}

/** Text as a pattern that only it matches. */
function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
