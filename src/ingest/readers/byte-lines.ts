/** One line of a stream of bytes, without its line end; `bytes` is undefined where the line is longer than the limit. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
  /** Length in bytes, counted for lines over the limit too. */
  readonly size: number;
}

const LF = 10;
const CR = 13;

/**
 * Splits bytes at line feeds; empty lines are counted and not given. Memory stays under the limit and one chunk: what is over the limit is
 * counted and let go.
 */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const take = (part: Uint8Array): void => {
    size += part.length;
    if (size > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const finish = (): ByteLine => {
    const whole = size > limit ? undefined : parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    const line = { number: number++, bytes: whole?.at(-1) === CR ? whole.subarray(0, -1) : whole, size };
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    // A call of indexOf for each line of a bomb of line ends would take seconds.
    const nextEnd = (): number => (chunk[from] === LF ? from : chunk.indexOf(LF, from));
    for (let at = nextEnd(); at >= 0; at = nextEnd()) {
      if (size === 0 && at - from <= 1 && (at === from || chunk[from] === CR)) number++;
      else {
        take(chunk.subarray(from, at));
        yield finish();
      }
      from = at + 1;
    }
    take(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}
