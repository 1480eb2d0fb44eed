import { TextDecoder } from 'node:util';

/** Rows are split at ASCII bytes, which UTF-16 does not have: a stream with its mark is read as UTF-8 instead; a UTF-8 mark is dropped. */
export async function* withoutMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array(0);
  let decoder: TextDecoder | undefined;
  const convert = (chunk: Uint8Array, stream: boolean): Uint8Array =>
    decoder === undefined ? chunk : Buffer.from(decoder.decode(chunk, { stream }));
  for await (const chunk of chunks) {
    if (head === undefined) {
      yield convert(chunk, true);
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < 3) continue;
    decoder = markedDecoder(head);
    yield convert(head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(3) : head, true);
    head = undefined;
  }
  if (head !== undefined) yield head;
  else if (decoder !== undefined) yield convert(new Uint8Array(0), false);
}

function markedDecoder([a, b]: Uint8Array): TextDecoder | undefined {
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  return undefined;
}
