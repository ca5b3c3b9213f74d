import type { Identity } from './identity';

/** What a published file was before: in the folder, and when data/ was last imported. */
export interface Before {
  onDisk: Identity | null;
  recorded: Identity | null;
}

/** What is to become of a file that arrived whole and can be read. */
export type Verdict =
  | { kind: 'new' | 'unchanged' }
  | { kind: 'changed'; was: Identity }
  | { kind: 'suspicious'; was: Identity; why: string };

/** Holds a file that arrived against what it was before. A published series only ever grows. */
export function judge(is: Identity, before: Before, acceptSmaller: boolean): Verdict {
  const { onDisk, recorded } = before;
  if (onDisk?.sha256 === is.sha256) return { kind: 'unchanged' };
  if (!acceptSmaller) {
    for (const was of [recorded, onDisk]) {
      const why = was === null ? null : whyShrunk(is, was);
      if (was !== null && why !== null) return { kind: 'suspicious', was, why };
    }
  }
  const was = onDisk ?? recorded;
  if (was === null) return { kind: 'new' };
  return was.sha256 === is.sha256 ? { kind: 'unchanged' } : { kind: 'changed', was };
}

function whyShrunk(is: Identity, was: Identity): string | null {
  // What cannot be read is no good file to keep.
  if (was.rows === null || is.rows === null) return null;
  if (is.rows < was.rows) {
    return `it shrank from ${count(was.rows)} rows to ${count(is.rows)}`;
  }
  return is.bytes < was.bytes
    ? `it shrank from ${count(was.bytes)} bytes to ${count(is.bytes)}`
    : null;
}

/** A whole number as the reader reads it: 632,830. */
export function count(value: number): string {
  return value.toLocaleString('en-GB');
}
