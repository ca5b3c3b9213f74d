import { opened } from './opened';
import { EngineProblem } from './problem';

/** The opened content of a `.gz` file; throws a `network` problem that names the file. */
export async function openFile(
  address: string,
  signal?: AbortSignal,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  try {
    const response = await fetch(address, signal ? { signal } : {});
    if (!response.ok || response.body === null) throw new Error(`it answered ${response.status}`);
    return await opened(response.body);
  } catch (error) {
    throw unreachable(address, error);
  }
}

/** The problem of a file that could not be had. */
export function unreachable(address: string, cause: unknown): EngineProblem {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new EngineProblem('network', `${address} could not be read: ${reason}`, { cause });
}

/** True where a file can be had now; asks for its head only. */
export async function isReachable(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { method: 'HEAD' })).ok;
  } catch {
    return false;
  }
}
