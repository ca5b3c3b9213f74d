import { createWriteStream, statSync } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Answer, Client } from './client';
import { begin, drop, resumable, type Errand, type Resumed } from './part';
import type { Part, State, Validators } from './state';
import { Transient } from './transient';

/** What came of asking for a file. What was received is in the part, whole, as it was sent. */
export type Transfer =
  | { kind: 'received'; part: Part }
  | { kind: 'not modified' }
  | { kind: 'not found'; status: number };

/** Hears how a transfer goes. */
export interface Listener {
  onBytes: (soFar: number, total: number | null) => void;
  onWait: (why: string, milliseconds: number) => void;
}

/** Brings a file's bytes into its part, from where an earlier attempt or run stopped if that can be. */
export function transfer(
  errand: Errand,
  client: Client,
  state: State,
  listener: Listener,
): Promise<Transfer> {
  return client.patiently(() => attempt(errand, client, state, listener), listener.onWait);
}

async function attempt(
  errand: Errand,
  client: Client,
  state: State,
  listener: Listener,
): Promise<Transfer> {
  const resumed = resumable(errand, state);
  const answer = await client.ask(errand.address, headersFor(errand, resumed));
  if (answer.status === 200 || answer.status === 206) {
    const start = startOf(answer, resumed);
    if (start === null) {
      await refuse(answer);
      drop(errand, state);
      throw new Transient('the server sent another part than was asked for');
    }
    const part = start === 0 ? begin(errand, answer, state) : (resumed?.part ?? null);
    if (part === null) throw new Error('a part was lost while it grew');
    await gather(errand, answer, start, listener);
    return { kind: 'received', part };
  }
  await refuse(answer);
  if (answer.status === 304 && errand.known !== null) return { kind: 'not modified' };
  if (answer.status === 404 || answer.status === 410) {
    return { kind: 'not found', status: answer.status };
  }
  if (answer.status === 416) {
    drop(errand, state);
    throw new Transient('the part that we have does not belong to the file any more');
  }
  throw new Error(`the server answered ${answer.status}`);
}

/** The headers of a request: resume a part, else ask whether the file changed, else just ask. */
function headersFor({ known }: Errand, resumed: Resumed | null): Record<string, string> {
  if (resumed !== null) {
    return { range: `bytes=${resumed.bytes}-`, 'if-range': resumed.validator };
  }
  return conditionsOf(known);
}

/** The headers that have a file sent only where it is no longer the one we know. */
export function conditionsOf(known: Validators | null): Record<string, string> {
  const headers: Record<string, string> = {};
  if (known === null) return headers;
  if (known.etag !== null) headers['if-none-match'] = known.etag;
  if (known.lastModified !== null) headers['if-modified-since'] = known.lastModified;
  return headers;
}

/** Where the answer's bytes begin; null where they do not join on to what we have. */
function startOf(answer: Answer, resumed: Resumed | null): number | null {
  if (answer.status === 200) return 0;
  const range = rangeOf(answer);
  if (resumed === null || range?.start !== resumed.bytes) return null;
  const same =
    agree(answer.header('etag'), resumed.part.etag) &&
    agree(answer.header('last-modified'), resumed.part.lastModified);
  return same ? range.start : null;
}

function agree(now: string | null, then: string | null): boolean {
  return now === null || then === null || now === then;
}

function rangeOf(answer: Answer): { start: number; total: number | null } | null {
  const match = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(answer.header('content-range') ?? '');
  if (match === null) return null;
  const [, start = '', total = ''] = match;
  return { start: Number(start), total: total === '*' ? null : Number(total) };
}

async function gather(
  { partPath }: Errand,
  answer: Answer,
  start: number,
  listener: Listener,
): Promise<void> {
  const total = totalOf(answer);
  let bytes = start;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      listener.onBytes(bytes, total);
      done(null, chunk);
    },
  });
  listener.onBytes(bytes, total);
  try {
    await pipeline(answer.body, counter, createWriteStream(partPath, { flags: 'a', flush: true }));
  } catch (error) {
    throw Transient.from(error);
  }
  if (total !== null && bytes !== total) {
    throw new Transient(`${bytes} bytes came where ${total} were announced`);
  }
  if (statSync(partPath).size !== bytes) {
    throw new Error('somebody else wrote to the same part: is another run under way?');
  }
}

function totalOf(answer: Answer): number | null {
  if (answer.status === 206) return rangeOf(answer)?.total ?? null;
  const length = answer.header('content-length');
  return length === null ? null : Number(length);
}

/** Reads away the body of an answer that is of no use, so that the connection can be used again. */
async function refuse(answer: Answer): Promise<void> {
  await answer.body.dump();
}
