import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Answer } from './client';
import type { Part, State, Validators } from './state';

/** What to ask for and where to put it. */
export interface Errand {
  address: string;
  /** The file's key in the state. */
  file: string;
  /** Where its bytes are gathered. */
  partPath: string;
  /** What the file that we have goes by at this address; null to have it sent in any case. */
  known: Validators | null;
}

/** A part that can be gone on with. */
export interface Resumed {
  part: Part;
  bytes: number;
  /** A validator that promises the same bytes. */
  validator: string;
}

/** The part of an errand, if the server can be asked for the rest of the same file. */
export function resumable({ file, address, partPath }: Errand, state: State): Resumed | null {
  const part = state.part(file);
  if (part?.address !== address || !existsSync(partPath)) return null;
  const bytes = statSync(partPath).size;
  // A weak tag promises the same meaning, not the same bytes.
  const strong = part.etag?.startsWith('W/') === true ? null : part.etag;
  const validator = strong ?? part.lastModified;
  return bytes === 0 || validator === null ? null : { part, bytes, validator };
}

/** Empties the part before the state says whose it is: killed in between, nothing is joined wrongly. */
export function begin({ address, file, partPath }: Errand, answer: Answer, state: State): Part {
  mkdirSync(dirname(partPath), { recursive: true });
  writeFileSync(partPath, '');
  const part: Part = {
    address,
    etag: answer.header('etag'),
    lastModified: answer.header('last-modified'),
    encoding: answer.header('content-encoding'),
  };
  state.keepPart(file, part);
  return part;
}

/** Forgets a part that cannot be gone on with. */
export function drop({ file }: Errand, state: State): void {
  state.keepPart(file, null);
}
