import { toDepecheError } from '../../errors/index.js';
import { decode } from '../encoding/decode.js';
import { encodingNotices } from '../encoding/notices.js';
import { sha256 } from '../sha256.js';
import { byteLines } from './byte-lines.js';
import { deadLetter, type Entry, failed, type Outcome } from './entry.js';
import type { ReadContext } from './options.js';
import { articleOfRow, isRow } from './row.js';

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);

/** JSON Lines: an article a line. Empty lines are nothing; every other line has one outcome. */
export async function* readJsonLines(entry: Entry, context: ReadContext): AsyncGenerator<Outcome> {
  for await (const { number, bytes, size } of byteLines(entry.open(), context.maxBytes)) {
    if (bytes === undefined) {
      yield deadLetter(entry, 'article/too-large', { expected: `at most ${context.maxBytes} bytes`, got: `a line of ${size}` }, { line: number });
    } else if (!isBlank(bytes)) {
      yield readLine(entry, context, number, bytes);
    }
  }
}

function readLine(entry: Entry, context: ReadContext, line: number, bytes: Uint8Array): Outcome {
  const at = { line, sha256: sha256(bytes) };
  if (bytes.includes(0)) return deadLetter(entry, 'article/binary', { got: 'bytes with NUL' }, at);
  const decoded = decode(bytes);
  if (decoded === undefined) return deadLetter(entry, 'article/bad-encoding', {}, at);
  const row = parse(decoded.text);
  if (!isRow(row)) return deadLetter(entry, 'article/bad-json', { expected: 'one JSON object on the line' }, at);
  try {
    return articleOfRow(row, { path: entry.path, url: null, ...at }, context, encodingNotices(decoded));
  } catch (thrown) {
    return failed(entry, toDepecheError(thrown, 'article/bad-field', { where: `${entry.path}:${line}` }), at);
  }
}

/** undefined for what is no JSON: the parser's message may hold text of the article, so it goes no further. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}
