import { isAscii, isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problems } from '../problems';

const byteOrderMark = Buffer.from('\uFEFF');

/** A published file as it came, and what identifies it. */
export interface PublishedText {
  file: string;
  /** Without its byte-order mark. */
  text: string;
  /** In hexadecimal. */
  sha256: string;
  bytes: number;
}

/** Reads a file below the folder; null, with a problem noted, where it is not text in UTF-8. */
export function readText(folder: string, file: string, problems: Problems): PublishedText | null {
  const path = join(folder, file);
  const refuse = (row: number | null, value: string | null, message: string, advice: string) => {
    problems.add({ file, row, column: null, value, message, advice });
    return null;
  };
  if (!existsSync(path)) {
    return refuse(
      null,
      null,
      'the file is missing',
      `Put the published file at ${file} below the folder given to --from; a release is read whole or not at all.`,
    );
  }
  const buffer = readFileSync(path);
  if (!isUtf8(buffer)) {
    const { row, value } = firstBadByte(buffer);
    return refuse(
      row,
      value,
      'the text is not UTF-8',
      'Download the file again without opening it in a spreadsheet, or convert it to UTF-8.',
    );
  }
  const isMarked = buffer.subarray(0, byteOrderMark.length).equals(byteOrderMark);
  const content = isMarked ? buffer.subarray(byteOrderMark.length) : buffer;
  // Most files are plain ASCII, which need not be decoded.
  const text = content.toString(isAscii(content) ? 'latin1' : 'utf8');
  if (/^\s*$/.test(text)) {
    return refuse(null, null, 'the file is empty', 'Download the file again.');
  }
  if (/^\s*</.test(text)) {
    return refuse(
      1,
      text.trimStart().slice(0, 40),
      'this is a web page, not a CSV file',
      'The address answered with a page (an error, or a log-in). Download the CSV itself.',
    );
  }
  const sha256 = createHash('sha256').update(buffer).digest('hex');
  return { file, text, sha256, bytes: buffer.length };
}

/** The row of the first byte that is not UTF-8, and what stands around it. */
function firstBadByte(buffer: Buffer): { row: number; value: string } {
  let row = 1;
  let start = 0;
  for (;;) {
    const end = buffer.indexOf(0x0a, start);
    const line = buffer.subarray(start, end === -1 ? buffer.length : end);
    if (end === -1 || !isUtf8(line)) {
      const shown = line.toString('utf8');
      const at = Math.max(0, shown.indexOf('\uFFFD'));
      return { row, value: shown.slice(Math.max(0, at - 15), at + 15) };
    }
    row += 1;
    start = end + 1;
  }
}
