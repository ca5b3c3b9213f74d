import { renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { inspect, type Identity } from './identity';
import { judge, type Before, type Verdict } from './judge';
import type { Outcome } from './outcome';
import type { Part } from './state';
import { unpack } from './unpack';

/** What came of a file that was received: where it is now, and what to say of it. */
export type Settled = Pick<Outcome, 'kind' | 'is' | 'was' | 'says'>;

/** What came of asking for a file, and what stands in its place. */
export interface Received {
  /** Our id of the data set, for the advice. */
  dataSet: string;
  /** Where the file belongs; what came is at `<path>.part`. */
  path: string;
  part: Part;
  before: Before;
}

/**
 * Looks at what came and puts it in place of the old file, in one step, or beside it: a good file is
 * never replaced by one that may be bad. Afterwards there is no part any more.
 */
export async function settle(received: Received, acceptSmaller: boolean): Promise<Settled> {
  const { path, part, before, dataSet } = received;
  let content: string;
  try {
    content = await unpack(partOf(path), part.encoding);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return setAside(received, partOf(path), why, 'Run the command again.');
  }
  const is = inspect(content);
  if (typeof is === 'string') {
    return setAside(received, content, is, `Open ${part.address} in a browser, or try later.`);
  }
  const verdict = judge(is, before, acceptSmaller);
  if (verdict.kind === 'suspicious') {
    const advice = `Compare the two; if the publisher means it, run again with --only ${dataSet} --accept-smaller.`;
    const aside = setAside(received, content, verdict.why, advice);
    return { ...aside, is, was: verdict.was };
  }
  // An old file that is the same byte for byte is left alone, with its date.
  if (before.onDisk?.sha256 !== is.sha256) renameSync(content, path);
  clear(path);
  rmSync(asideOf(path), { force: true });
  return { kind: verdict.kind, is, was: wasOf(verdict), says: reminders(is, before) };
}

/** Where a file's bytes are gathered. */
export function partOf(path: string): string {
  return `${path}.part`;
}

/** Removes what a transfer left beside a file. */
export function clear(path: string): void {
  rmSync(partOf(path), { force: true });
  rmSync(`${partOf(path)}.unpacked`, { force: true });
}

/** A reminder of the import where data/ was made from another file. */
export function reminders(is: Identity | null, { recorded }: Before): string[] {
  return is === null || recorded === null || recorded.sha256 === is.sha256
    ? []
    : ['data/ was imported from another one: run npm run import.'];
}

function asideOf(path: string): string {
  return `${path}.suspicious`;
}

function setAside(
  { path, before }: Received,
  content: string,
  why: string,
  advice: string,
): Settled {
  renameSync(content, asideOf(path));
  clear(path);
  const old = before.onDisk === null ? 'Nothing took its place' : 'The old file stays';
  const beside = `what came is beside it, as ${basename(asideOf(path))}`;
  return {
    kind: 'suspicious',
    is: null,
    was: before.onDisk,
    says: [`Refused: ${why}. ${old}; ${beside}. ${advice}`],
  };
}

function wasOf(verdict: Verdict): Identity | null {
  return verdict.kind === 'changed' ? verdict.was : null;
}
