import { decode } from '../encoding/decode.js';
import { sha256 } from '../sha256.js';
import { deadLetter, type Entry, type Outcome } from './entry.js';
import { jsonValues } from './json-objects.js';
import { jsonOutcome, parseJson } from './json-row.js';
import type { ReadContext } from './options.js';
import { isRow } from './row.js';
import { rowOutcome } from './row-outcome.js';
import { withoutMark } from './utf16.js';

/** A JSON document: an array of articles, one article, several in a row, or a JSON Feed. */
export async function* readJson(entry: Entry, context: ReadContext): AsyncGenerator<Outcome> {
  for await (const { number, bytes } of jsonValues(withoutMark(entry.open()), context.maxBytes)) {
    if (bytes === undefined) {
      yield deadLetter(entry, 'article/too-large', { expected: `at most ${context.maxBytes} bytes`, got: 'a longer value' }, { line: number });
    } else if (isFeed(bytes)) {
      yield* readFeed(entry, context, bytes);
    } else {
      yield jsonOutcome(entry, context, number, bytes);
    }
  }
}

const isFeed = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 400)).toString('latin1').includes('jsonfeed.org/version/');

/** JSON Feed 1.0 and 1.1: its items, with the names of the specification. */
function* readFeed(entry: Entry, context: ReadContext, bytes: Uint8Array): Generator<Outcome> {
  const decoded = decode(bytes);
  const feed = decoded === undefined ? undefined : parseJson(decoded.text);
  const items = isRow(feed) && Array.isArray(feed.items) ? feed.items : undefined;
  if (items === undefined) {
    yield deadLetter(entry, 'article/bad-json', { expected: 'a JSON Feed with items' });
    return;
  }
  const fields = {
    ...context,
    map: new Map([
      ['id', 'id'],
      ['title', 'title'],
      ['text', 'content_text'],
      ['html', 'content_html'],
      ['date', 'date_published'],
      ['url', 'url'],
      ['language', 'language'],
    ] as const),
  };
  for (const [index, item] of items.entries()) {
    const at = { line: index + 1, sha256: sha256(JSON.stringify(item)) };
    if (!isRow(item)) yield deadLetter(entry, 'article/bad-json', { expected: 'an object' }, at);
    else yield rowOutcome(entry, fields, typeof item.content_html === 'string' ? { ...item, content_text: null } : item, at);
  }
}
