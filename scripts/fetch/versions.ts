import type { Client } from './client';
import type { Registry } from './registry';
import { Transient } from './transient';

/** A version of a data set of the public API. */
export interface Version {
  /** e.g. "2.0" or "2.0.1". */
  number: string;
  /** The day it was published, as the service writes it; null where it does not say. */
  published: string | null;
  /** The release that it came with, e.g. "2025". */
  release: string | null;
  /** The catalogue file that it is made from. */
  file: string | null;
  deprecated: boolean;
}

/** The service gives no more on one page. */
const pageSize = 20;

/** The versions of an API data set that can be read, newest first; null where the service knows no such data set. */
export async function listVersions(
  services: Registry['services'],
  dataSet: string,
  client: Client,
  onWait: (why: string, milliseconds: number) => void,
): Promise<Version[] | null> {
  const versions: Version[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const address = `${services.api}/${dataSet}/versions?page=${page}&pageSize=${pageSize}`;
    const answer = await client.patiently(() => askPage(address, client), onWait);
    if (answer === null) return null;
    versions.push(...answer.versions);
    pages = answer.pages;
  }
  return versions.sort((a, b) => compareNumbers(b.number, a.number));
}

/** Where one version's CSV is. */
export function csvOfVersion(
  services: Registry['services'],
  dataSet: string,
  version: Version,
): string {
  return `${services.api}/${dataSet}/csv?dataSetVersion=${encodeURIComponent(version.number)}`;
}

/** Whether a version number is one that a pattern such as `2.*` asks for. */
export function matches(number: string, pattern: string): boolean {
  if (pattern === '*') return true;
  if (!pattern.endsWith('.*')) return compareNumbers(number, pattern) === 0;
  return `${number}.`.startsWith(pattern.slice(0, -1));
}

async function askPage(
  address: string,
  client: Client,
): Promise<{ versions: Version[]; pages: number } | null> {
  const answer = await client.ask(address, { accept: 'application/json' });
  const text = await answer.body.text().catch((error: unknown) => {
    throw Transient.from(error);
  });
  if (answer.status === 404) return null;
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
  const refuse = (why: string): never => {
    throw new Error(`${address} did not answer with a list of versions: ${why}`);
  };
  const page = parse(text) ?? refuse('it is not JSON');
  const { results, paging } = record(page);
  const { totalPages } = record(paging);
  if (!Array.isArray(results)) return refuse('there are no results');
  if (typeof totalPages !== 'number') return refuse('paging.totalPages is missing');
  const versions = results.flatMap((result: unknown, index) => {
    const version = readVersion(record(result));
    return version ?? refuse(`result ${index + 1} has no version and status`);
  });
  return { versions, pages: totalPages };
}

/** A version; nothing for one that was withdrawn or is not out; null for what is none. */
function readVersion(result: Readonly<Record<string, unknown>>): Version[] | null {
  const { version, status, published, release, file } = result;
  if (typeof version !== 'string' || !/^\d+(\.\d+)*$/.test(version)) return null;
  if (typeof status !== 'string') return null;
  if (status !== 'Published' && status !== 'Deprecated') return [];
  return [
    {
      number: version,
      published: text(published),
      release: text(record(release)['title']),
      file: text(record(file)['id'])?.toLowerCase() ?? null,
      deprecated: status === 'Deprecated',
    },
  ];
}

function compareNumbers(a: string, b: string): number {
  const [left, right] = [a, b].map((number) => number.split('.').map(Number));
  for (let index = 0; index < 3; index += 1) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
