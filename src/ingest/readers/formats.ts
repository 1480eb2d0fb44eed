import { DepecheError, toDepecheError } from '../../errors/index.js';
import { readDocumentFile } from './document-file.js';
import { type Entry, failed, type Outcome } from './entry.js';
import { readJsonLines } from './jsonl.js';
import type { ReadContext } from './options.js';

type Reader = (entry: Entry, context: ReadContext) => AsyncIterable<Outcome>;

const text: Reader = (entry, context) => readDocumentFile(entry, context, 'text');
const html: Reader = (entry, context) => readDocumentFile(entry, context, 'html');

/** The reader of each format, by the extension of the file. */
const READERS: ReadonlyMap<string, Reader> = new Map([
  ['txt', text],
  ['text', text],
  ['md', text],
  ['markdown', text],
  ['html', html],
  ['htm', html],
  ['xhtml', html],
  ['jsonl', readJsonLines],
  ['ndjson', readJsonLines],
]);

/** What is read, for messages: `.txt .html …`. */
export const readExtensions = (): string => [...READERS.keys()].map((extension) => `.${extension}`).join(' ');

const extensionOf = (path: string): string => /\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';

export const isRead = (path: string): boolean => READERS.has(extensionOf(path));

/** Every article of an entry, as its extension (or `format`, in its place) says; what cannot be read is a dead letter. */
export async function* readEntry(entry: Entry, context: ReadContext, format = extensionOf(entry.path)): AsyncGenerator<Outcome> {
  const reader = READERS.get(format);
  if (reader === undefined) {
    const got = format === '' ? 'a file without an extension' : `.${format.slice(0, 20)}`;
    yield failed(entry, new DepecheError('article/unsupported', { where: entry.path, expected: `one of ${readExtensions()}`, got }));
    return;
  }
  try {
    yield* reader(entry, context);
  } catch (thrown) {
    yield failed(entry, toDepecheError(thrown, 'article/unreadable', { where: entry.path, got: systemReason(thrown) }));
  }
}

/** The system's name for a failure (`EACCES`), never its message. */
export function systemReason(thrown: unknown): string {
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' ? code : 'a read error';
}
