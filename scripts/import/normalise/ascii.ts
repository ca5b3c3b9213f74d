/** How far a copy of eight bytes at a time may run past its end. */
const spare = 7;

/**
 * A growing list of short ASCII texts, side by side in one piece of memory. An import holds 126,000
 * cells and writes them in 5 MB of lines: as strings, they double the garbage collector's work.
 */
export class AsciiTexts {
  #bytes: Buffer;
  #view: DataView;
  /** Where each text ends. */
  #ends: Int32Array;
  #count = 0;
  #length = 0;

  /** With room for so many texts of a few characters; it grows where there are more or longer ones. */
  constructor(room = 16) {
    this.#bytes = Buffer.allocUnsafe(room * 4 + spare);
    this.#view = viewOf(this.#bytes);
    this.#ends = new Int32Array(room);
  }

  static of(texts: readonly string[]): AsciiTexts {
    const made = new AsciiTexts(texts.length);
    for (const text of texts) made.push(text);
    return made;
  }

  /** The bytes of all texts together. */
  get length(): number {
    return this.#length;
  }

  push(text: string): void {
    const { length } = text;
    if (this.#length + length + spare > this.#bytes.length) {
      this.#bytes = Buffer.concat([this.#bytes], this.#bytes.length * 2 + length);
      this.#view = viewOf(this.#bytes);
    }
    if (this.#count === this.#ends.length) {
      const ends = new Int32Array(this.#count * 2 + 1);
      ends.set(this.#ends);
      this.#ends = ends;
    }
    const bytes = this.#bytes;
    let end = this.#length;
    for (let at = 0; at < length; at += 1) bytes[end++] = text.charCodeAt(at);
    this.#length = end;
    this.#ends[this.#count] = this.#length;
    this.#count += 1;
  }

  /** The text at an index. */
  at(index: number): string {
    return this.#bytes.toString('latin1', this.#startOf(index), this.#startOf(index + 1));
  }

  /** Whether the text at an index is another list's, without making either. */
  isSame(index: number, other: AsciiTexts, otherIndex: number): boolean {
    const start = this.#startOf(index);
    const from = other.#startOf(otherIndex);
    const length = this.#startOf(index + 1) - start;
    if (other.#startOf(otherIndex + 1) - from !== length) return false;
    for (let at = 0; at < length; at += 1) {
      if (this.#bytes[start + at] !== other.#bytes[from + at]) return false;
    }
    return true;
  }

  /** Copies the text at an index to an offset with room for it and `spare` more; gives its end. */
  copyTo(target: DataView, offset: number, index: number): number {
    const start = this.#startOf(index);
    const length = this.#startOf(index + 1) - start;
    // Eight at a time, as a double: no ASCII text is a NaN, the only double that may change.
    for (let at = 0; at < length; at += 8) {
      target.setFloat64(offset + at, this.#view.getFloat64(start + at));
    }
    return offset + length;
  }

  #startOf(index: number): number {
    return index === 0 ? 0 : (this.#ends[index - 1] ?? 0);
  }
}

/** Builds ASCII text of a known greatest length in one buffer. */
export class AsciiWriter {
  readonly #bytes: Buffer;
  readonly #view: DataView;
  #length = 0;

  constructor(capacity: number) {
    this.#bytes = Buffer.allocUnsafe(capacity + spare);
    this.#view = viewOf(this.#bytes);
  }

  /** Appends one of some texts. */
  copy(texts: AsciiTexts, index: number): void {
    this.#length = texts.copyTo(this.#view, this.#length, index);
  }

  /** Appends one character by its code. */
  code(code: number): void {
    this.#bytes[this.#length] = code;
    this.#length += 1;
  }

  /** What has been appended. */
  take(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }
}

function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
