import type { Field } from '../downloads/download';

/** Who made or published something. */
export interface Contributor {
  title: string;
  role: 'author' | 'publisher' | 'wrangler';
}

/** A licence, by its Open Definition name. */
export interface Licence {
  name: string;
  title: string;
  path: string;
}

/** A published file that a resource was made of. */
export interface SourceDescriptor {
  title: string;
  path: string;
  release: string;
  file: string;
  hash: string;
  stands: boolean;
}

/** A resource's columns, as Table Schema has them. */
export interface Schema {
  fields: ({ name: string } & Field)[];
  missingValues: string[];
  primaryKey: readonly string[];
  foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
}

/** A file of the package: Data Resource, version 1. */
export interface Resource {
  profile: 'tabular-data-resource' | 'data-resource';
  name: string;
  path: string;
  title: string;
  description: string;
  format: string;
  mediatype: string;
  encoding?: 'utf-8';
  compression?: 'gz';
  bytes: number;
  hash: string;
  schema?: Schema;
  sources?: SourceDescriptor[];
  licenses: Licence[];
}

/** What `datapackage.json` holds: Data Package, version 1. */
export interface DataPackage {
  profile: 'data-package';
  name: string;
  title: string;
  description: string;
  version: string;
  keywords: string[];
  contributors: Contributor[];
  licenses: Licence[];
  sources: SourceDescriptor[];
  resources: Resource[];
}
