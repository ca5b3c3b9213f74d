import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { licenceAddress } from '../../../src/figure/citation';
import type { Provenance } from '../../../src/vocabulary/provenance';
import type { OfferedFile } from '../downloads';
import type { Download, Format } from '../downloads/download';
import type { Licence, Resource, Schema, SourceDescriptor } from './descriptor';

/** The licence of everything that is offered. */
export const licence: Licence = {
  name: 'OGL-UK-3.0',
  title: 'Open Government Licence v3.0',
  path: licenceAddress,
};

const kinds: Readonly<
  Record<Format, Pick<Resource, 'profile' | 'format' | 'mediatype' | 'encoding' | 'compression'>>
> = {
  csv: {
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
  },
  // Not "tabular": that profile is of plain CSV only.
  'csv.gz': {
    profile: 'data-resource',
    format: 'csv',
    mediatype: 'application/gzip',
    encoding: 'utf-8',
    compression: 'gz',
  },
  parquet: {
    profile: 'data-resource',
    format: 'parquet',
    mediatype: 'application/vnd.apache.parquet',
  },
};

/** A file's size and SHA-256, as a resource gives them. */
export function measured(path: string): Pick<Resource, 'bytes' | 'hash'> {
  const content = readFileSync(path);
  const hash = createHash('sha256').update(content).digest('hex');
  return { bytes: content.length, hash: `sha256:${hash}` };
}

/** A published file, as a package names it among its sources. */
export function sourceOf(source: Provenance): SourceDescriptor {
  const { title, release, address, file, sha256, stands } = source;
  return {
    title: `${source.publisher}, ${title} (${release} release)`,
    path: address,
    release,
    file,
    hash: `sha256:${sha256}`,
    stands,
  };
}

/** The resource of a file that is offered; `path` is where it is now. */
export function resourceOf(
  { download, format, name }: OfferedFile,
  path: string,
  provenance: readonly Provenance[],
): Resource {
  const made = new Set(download.dataSets);
  // A list of revisions is made of the older releases too.
  const sources = provenance.filter(
    ({ dataSet, stands }) => made.has(dataSet) && (stands || download.path === 'revisions'),
  );
  return {
    ...kinds[format],
    name: nameOf(download, format),
    path: name,
    title: download.title,
    description: download.description,
    ...measured(path),
    schema: schemaOf(download),
    ...(sources.length > 0 && { sources: sources.map(sourceOf) }),
    licenses: [licence],
  };
}

/** A table's plain name is that of its CSV, which others refer to. */
function nameOf({ path }: Download, format: Format): string {
  const name = path.replaceAll('/', '-');
  return format === 'parquet' ? `${name}.parquet` : name;
}

function schemaOf({ fields, primaryKey, foreignKeys }: Download): Schema {
  return {
    fields: Object.entries(fields).map(([name, field]) => ({ name, ...field })),
    missingValues: [''],
    primaryKey,
    ...(foreignKeys.length > 0 && {
      foreignKeys: foreignKeys.map(({ fields: own, resource, reference }) => ({
        fields: own,
        reference: { resource, fields: reference },
      })),
    }),
  };
}
