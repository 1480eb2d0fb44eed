import { decode } from '../encoding/decode.js';
import { encodingNotices } from '../encoding/notices.js';
import { sha256 } from '../sha256.js';
import { deadLetter, type Entry, type Outcome } from './entry.js';
import type { ReadContext } from './options.js';
import { isRow } from './row.js';
import { rowOutcome } from './row-outcome.js';

/** The outcome of the bytes of one JSON object. */
export function jsonOutcome(entry: Entry, context: ReadContext, line: number, bytes: Uint8Array): Outcome {
  const at = { line, sha256: sha256(bytes) };
  if (bytes.includes(0)) return deadLetter(entry, 'article/binary', { got: 'bytes with NUL' }, at);
  const decoded = decode(bytes);
  if (decoded === undefined) return deadLetter(entry, 'article/bad-encoding', {}, at);
  const row = parseJson(decoded.text);
  if (!isRow(row)) return deadLetter(entry, 'article/bad-json', { expected: 'one JSON object' }, at);
  return rowOutcome(entry, context, row, at, encodingNotices(decoded));
}

/** undefined for what is no JSON: the parser's message may hold text of the article, so it goes no further. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}
