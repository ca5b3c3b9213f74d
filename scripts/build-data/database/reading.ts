import { readFile } from 'node:fs/promises';

/** Throws where a file's first line is not this header. */
export async function checkHeader(path: string, header: string): Promise<void> {
  const [first = ''] = (await readFile(path, 'utf8')).split('\n', 1);
  if (first !== header) {
    throw new Error(`${path}: the header is "${first}", not "${header}". Run the import again.`);
  }
}

/** Does what reads a file; an error names the file and what to do. */
export async function reading<Result>(path: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${path} cannot be read; run the import again. ${reason}`, { cause });
  }
}
