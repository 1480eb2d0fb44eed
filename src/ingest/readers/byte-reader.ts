/** Reads lines and counted stretches from a stream of bytes, holding no more than what is asked for. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  async #more(): Promise<boolean> {
    const next = await this.#chunks.next();
    if (next.done) return false;
    this.#rest = this.#rest.length === 0 ? next.value : Buffer.concat([this.#rest, next.value]);
    return true;
  }

  /** A line as Latin-1 without its end; undefined at the end of the stream. Throws a RangeError for one over the limit. */
  async line(limit: number): Promise<string | undefined> {
    let from = 0;
    for (;;) {
      const at = this.#rest.indexOf(10, from);
      if (at >= 0) {
        const line = Buffer.from(this.#rest.buffer, this.#rest.byteOffset, at).toString('latin1');
        this.#rest = this.#rest.subarray(at + 1);
        return line.endsWith('\r') ? line.slice(0, -1) : line;
      }
      from = this.#rest.length;
      if (from > limit) throw new RangeError('line too long');
      if (!(await this.#more())) return from === 0 ? undefined : this.#last();
    }
  }

  #last(): string {
    const line = Buffer.from(this.#rest).toString('latin1');
    this.#rest = new Uint8Array(0);
    return line;
  }

  /** The next `count` bytes; fewer at the end of the stream. */
  async take(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for await (const part of this.#stretch(count)) parts.push(part);
    return Buffer.concat(parts);
  }

  async skip(count: number): Promise<void> {
    for await (const _ of this.#stretch(count));
  }

  async *#stretch(count: number): AsyncGenerator<Uint8Array> {
    let left = count;
    while (left > 0) {
      if (this.#rest.length === 0 && !(await this.#more())) return;
      const part = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(part.length);
      left -= part.length;
      yield part;
    }
  }

  /** Closes the stream that is read. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}
