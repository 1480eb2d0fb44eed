import type { Article } from '../../article/index.js';
import { binaryKind } from '../encoding/binary.js';
import { decode } from '../encoding/decode.js';
import { encodingNotices } from '../encoding/notices.js';
import { sha256 } from '../sha256.js';
import { deadLetter, type Entry, type Outcome } from './entry.js';
import type { ReadContext } from './options.js';

/** The bytes of an entry; undefined as soon as there are more than the limit. */
export async function readBytes(entry: Entry, limit: number): Promise<Uint8Array | undefined> {
  if (entry.size !== undefined && entry.size > limit) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of entry.open()) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A file that is one article: plain text, Markdown or a page. */
export async function* readDocumentFile(entry: Entry, context: ReadContext, format: 'text' | 'html'): AsyncGenerator<Outcome> {
  const bytes = await readBytes(entry, context.maxBytes);
  if (bytes === undefined) {
    yield deadLetter(entry, 'article/too-large', { expected: `at most ${context.maxBytes} bytes` });
    return;
  }
  yield articleOfBytes(entry, bytes, format);
}

/** The article of the bytes of a text or page; `charset` is what the server said, which goes before the document's own word. */
export function articleOfBytes(entry: Entry, bytes: Uint8Array, format: 'text' | 'html', charset?: string): Outcome {
  const at = { sha256: sha256(bytes) };
  const binary = binaryKind(bytes);
  if (binary !== undefined) return deadLetter(entry, 'article/binary', { got: binary }, at);
  const decoded = decode(bytes, format === 'html' ? 'html' : 'none', charset);
  if (decoded === undefined) return deadLetter(entry, 'article/bad-encoding', {}, at);
  if (decoded.text.trim() === '') return deadLetter(entry, 'article/empty', {}, at);
  const notices = encodingNotices(decoded);
  const article: Article = { [format]: decoded.text, source: { path: entry.path, url: null, ...at } };
  return notices.length === 0 ? article : { ...article, notices };
}
