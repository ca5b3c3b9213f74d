import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { candidatesFor } from './candidates';
import { knownAt } from './fetch-file';
import { identify } from './identity';
import { isByHand, offersOf, type PublishedFile, type Registry } from './registry';
import type { State } from './state';
import { conditionsOf } from './transfer';

/** What a run would ask for, a line each; nothing is asked. */
export function describeRun(
  { services }: Pick<Registry, 'services'>,
  files: readonly PublishedFile[],
  folder: string,
  state: State,
): string[] {
  return files.flatMap((file) => {
    const path = join(folder, file.file);
    const onDisk = existsSync(path) ? identify(path) : null;
    const catalogue = candidatesFor(file, services, []).map(({ address }) => {
      const known = knownAt(address, file, state, onDisk);
      const asked = Object.keys(conditionsOf(known)).length > 0;
      return `GET ${address}${asked ? ', if it changed' : ''}`;
    });
    const versions = offersOf(file, 'api').flatMap(({ dataSet, versions: pattern }) => {
      const api = `${services.api}/${dataSet}`;
      const csv = `GET ${api}/csv, the newest version of ${pattern}`;
      return [
        `GET ${api}/versions`,
        catalogue.length === 0 ? csv : `${csv}, if the catalogue has nothing`,
      ];
    });
    const pages = isByHand(file)
      ? offersOf(file, 'page').map(({ address }) => `by hand from ${address}`)
      : [];
    return [file.file, ...[...catalogue, ...versions, ...pages].map((line) => `  ${line}`)];
  });
}
