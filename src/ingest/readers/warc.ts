import { isDeadLetter } from '../dead-letter.js';
import { ByteReader } from './byte-reader.js';
import { articleOfBytes } from './document-file.js';
import { deadLetter, type Entry, type Outcome } from './entry.js';
import { httpBody } from './http-body.js';
import type { ReadContext } from './options.js';

const LONGEST_LINE = 64 * 1024;
const MOST_HEADERS = 1000;
/** A response holds the headers of the server too. */
const SLACK = 64 * 1024;
const VERSION = /^WARC\/\d\.\d\s*$/u;

/** WARC 1.0 and 1.1: the pages and texts that were fetched, one article a record. Other records (requests, images, metadata) are passed over. */
export async function* readWarc(entry: Entry, context: ReadContext): AsyncGenerator<Outcome> {
  const reader = new ByteReader(entry.open());
  try {
    let number = 0;
    for (;;) {
      const headers = await recordHeaders(reader);
      if (headers === undefined) return;
      number++;
      const length = Number(headers.get('content-length'));
      if (!Number.isSafeInteger(length) || length < 0) {
        yield deadLetter(entry, 'article/bad-archive', { got: 'a record without its length' }, { line: number });
        return;
      }
      const type = headers.get('warc-type');
      const kind = headers.get('content-type') ?? '';
      if (type === 'response' ? !/^application\/http/iu.test(kind) : type !== 'resource' && type !== 'conversion') {
        await reader.skip(length);
        continue;
      }
      if (length > context.maxBytes + SLACK) {
        await reader.skip(length);
        yield deadLetter(
          entry,
          'article/too-large',
          { expected: `at most ${context.maxBytes} bytes`, got: `a record of ${length}` },
          { line: number },
        );
        continue;
      }
      const block = await reader.take(length);
      const outcome = recordOutcome(entry, context, block, type === 'response' ? undefined : kind, number);
      if (outcome !== undefined) yield withUrl(outcome, headers.get('warc-target-uri'), number);
    }
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    yield deadLetter(entry, 'article/bad-archive', { got: 'a damaged WARC record' });
  } finally {
    await reader.close();
  }
}

/** The headers of the next record, names in lower case; undefined at the end. */
async function recordHeaders(reader: ByteReader): Promise<Map<string, string> | undefined> {
  let line = await reader.line(LONGEST_LINE);
  while (line === '') line = await reader.line(LONGEST_LINE);
  if (line === undefined) return undefined;
  if (!VERSION.test(line)) throw new RangeError('no WARC record');
  const headers = new Map<string, string>();
  for (line = await reader.line(LONGEST_LINE); line !== undefined && line !== ''; line = await reader.line(LONGEST_LINE)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
    if (headers.size > MOST_HEADERS) throw new RangeError('too many headers');
  }
  return headers;
}

function recordOutcome(entry: Entry, context: ReadContext, block: Uint8Array, kind: string | undefined, line: number): Outcome | undefined {
  const body = kind === undefined ? httpBody(block, context.maxBytes) : { bytes: block, type: kind };
  if (body === undefined) return undefined;
  if (body === 'damaged') return deadLetter(entry, 'article/bad-archive', { got: 'a damaged HTTP response' }, { line });
  const format = /^(?:text\/html|application\/xhtml)/iu.test(body.type) ? 'html' : /^text\/plain/iu.test(body.type) ? 'text' : undefined;
  if (format === undefined) return undefined;
  return articleOfBytes(entry, body.bytes, format, /charset\s{0,2}=\s{0,2}["']?([\w.:-]{2,40})/iu.exec(body.type)?.[1]?.toLowerCase());
}

function withUrl(outcome: Outcome, uri: string | undefined, line: number): Outcome {
  const url = uri?.replace(/^<|>$/gu, '') ?? null;
  if (isDeadLetter(outcome)) return { ...outcome, source: { ...outcome.source, line, url } };
  const { source } = outcome;
  return { ...outcome, ...(source === undefined ? {} : { source: { ...source, line, url } }), ...(url === null ? {} : { url }) };
}
