/** How far a copy of eight bytes at a time may run past its end. */
const spare = 7;

/**
 * A growing list of short ASCII texts, side by side in one piece of memory. An import holds 126,000
 * cells and writes them in 5 MB of lines: as strings, they double the garbage collector's work.
 */
export class AsciiTexts {
  #bytes = Buffer.alloc(1024);
  #view = viewOf(this.#bytes);
  /** Where each text ends. */
  #ends = new Int32Array(256);
  #count = 0;
  #length = 0;

  static of(texts: readonly string[]): AsciiTexts {
    const made = new AsciiTexts();
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
      const ends = new Int32Array(this.#count * 2);
      ends.set(this.#ends);
      this.#ends = ends;
    }
    for (let at = 0; at < length; at += 1) this.#bytes[this.#length + at] = text.charCodeAt(at);
    this.#length += length;
    this.#ends[this.#count] = this.#length;
    this.#count += 1;
  }

  /** The text at an index. */
  at(index: number): string {
    return this.#bytes.toString('latin1', this.#startOf(index), this.#startOf(index + 1));
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
