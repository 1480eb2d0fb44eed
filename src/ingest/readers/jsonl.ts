import { byteLines } from './byte-lines.js';
import { deadLetter, type Entry, type Outcome } from './entry.js';
import { jsonOutcome } from './json-row.js';
import type { ReadContext } from './options.js';
import { withoutMark } from './utf16.js';

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);

/** JSON Lines: an article a line. Empty lines are nothing; every other line has one outcome. */
export async function* readJsonLines(entry: Entry, context: ReadContext): AsyncGenerator<Outcome> {
  for await (const { number, bytes, size } of byteLines(withoutMark(entry.open()), context.maxBytes)) {
    if (bytes === undefined) {
      yield deadLetter(entry, 'article/too-large', { expected: `at most ${context.maxBytes} bytes`, got: `a line of ${size}` }, { line: number });
    } else if (!isBlank(bytes)) {
      yield jsonOutcome(entry, context, number, bytes);
    }
  }
}
