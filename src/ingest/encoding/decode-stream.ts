import { declaredCharset } from './declared-charset.js';
import { decodeWindows1252 } from './windows-1252.js';

/** Text of a stream whose head names its encoding (XML): the mark, then the declaration, then UTF-8. Throws a TypeError on bytes that do not fit. */
export async function* decodeXml(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decode: ((chunk: Uint8Array) => string) | undefined;
  for await (const chunk of chunks) {
    decode ??= decoderOf(chunk);
    yield decode(chunk);
  }
  if (decode) yield decode(new Uint8Array(0));
}

function decoderOf(head: Uint8Array): (chunk: Uint8Array) => string {
  const [a, b] = head;
  const marked = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
  const label = marked ?? declaredCharset(head, 'xml') ?? 'utf-8';
  if (/^(?:windows-1252|cp1252|iso-8859-1|latin1|us-ascii)$/u.test(label))
    return (chunk) => decodeWindows1252(chunk) ?? Buffer.from(chunk).toString('latin1');
  const decoder = new TextDecoder(label, { fatal: true });
  return (chunk) => decoder.decode(chunk, { stream: chunk.length > 0 });
}
