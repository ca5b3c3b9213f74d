import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { candidatesFor, newsFrom, type ListedOffer } from './candidates';
import type { Client } from './client';
import { identify, type Identity } from './identity';
import type { Before } from './judge';
import type { Outcome } from './outcome';
import type { Recorded } from './recorded';
import { isByHand, offersOf, type PublishedFile, type Registry } from './registry';
import { clear, partOf, reminders, settle, type Settled } from './settle';
import type { Fetched, State } from './state';
import { transfer, type Listener } from './transfer';
import { listVersions } from './versions';

/** What every file of a run is fetched with. */
export interface Desk {
  folder: string;
  services: Registry['services'];
  recorded: Recorded;
  state: State;
  client: Client;
  acceptSmaller: boolean;
}

/** Brings one published file into the folder if it is another than the one there; it never throws. */
export async function fetchFile(
  file: PublishedFile,
  desk: Desk,
  listener: Listener,
): Promise<Outcome> {
  const path = join(desk.folder, file.file);
  const ended = (found: Settled, troubled = false): Outcome => ({
    ...found,
    file,
    troubled,
    there: existsSync(path),
  });
  if (isByHand(file)) return ended(nothing('by hand', []));
  const heard: string[] = [];
  try {
    const { listed, unheard } = await listOffers(file, desk, listener);
    heard.push(...newsFrom(file, listed), ...unheard);
    const troubled = unheard.length > 0;
    const candidates = candidatesFor(file, desk.services, listed);
    for (const { address, says } of candidates) {
      const settled = await tryAddress(address, file, desk, listener);
      if (settled === null) continue;
      return ended({ ...settled, says: [...says, ...settled.says, ...heard] }, troubled);
    }
    const asked = candidates.map(({ address }) => `Nothing is at ${address}.`);
    const advice = 'Look the file up in the data catalogue and correct the registry.';
    return ended(nothing('not found', [...asked, ...heard, advice]));
  } catch (error) {
    const part = partOf(path);
    const kept = existsSync(part) && statSync(part).size > 0;
    const advice = kept ? ' What came is kept: run the command again to go on.' : '';
    return ended(nothing('failed', [`Failed: ${messageOf(error)}.${advice}`, ...heard]));
  }
}

/** What the file in the folder goes by at an address, if it is the one that was fetched from there. */
export function knownAt(
  address: string,
  { file }: PublishedFile,
  state: State,
  onDisk: Identity | null,
): Fetched | null {
  const fetched = state.fetched(file);
  return fetched?.address === address && fetched.sha256 === onDisk?.sha256 ? fetched : null;
}

function nothing(kind: Outcome['kind'], says: readonly string[]): Settled {
  return { kind, is: null, was: null, says };
}

/** Asks for the versions of each API data set; a file that the catalogue offers too can do without. */
async function listOffers(
  file: PublishedFile,
  { services, client }: Desk,
  { onWait }: Listener,
): Promise<{ listed: ListedOffer[]; unheard: string[] }> {
  const listed: ListedOffer[] = [];
  const unheard: string[] = [];
  for (const offer of offersOf(file, 'api')) {
    try {
      listed.push({ offer, versions: await listVersions(services, offer.dataSet, client, onWait) });
    } catch (error) {
      if (offersOf(file, 'catalogue').length === 0) throw error;
      unheard.push(`Whether a newer release is out is not known: ${messageOf(error)}.`);
    }
  }
  return { listed, unheard };
}

/** What came of one address; null where nothing is there. */
async function tryAddress(
  address: string,
  file: PublishedFile,
  { folder, recorded, state, client, acceptSmaller }: Desk,
  listener: Listener,
): Promise<Settled | null> {
  const path = join(folder, file.file);
  const before: Before = {
    onDisk: existsSync(path) ? identify(path) : null,
    recorded: recorded.get(basename(file.file)) ?? null,
  };
  const known = knownAt(address, file, state, before.onDisk);
  const errand = { address, file: file.file, partPath: partOf(path), known };
  const result = await transfer(errand, client, state, listener);
  if (result.kind === 'not found') return null;
  if (result.kind === 'not modified') {
    clear(path);
    state.keepPart(file.file, null);
    return {
      ...nothing('unchanged', reminders(before.onDisk, before)),
      is: before.onDisk,
    };
  }
  const { part } = result;
  const settled = await settle({ dataSet: file.dataSet, path, part, before }, acceptSmaller);
  state.keepPart(file.file, null);
  if (settled.kind !== 'suspicious' && settled.is !== null) {
    const { etag, lastModified } = part;
    state.keepFetched(file.file, { address, etag, lastModified, sha256: settled.is.sha256 });
  }
  return settled;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
