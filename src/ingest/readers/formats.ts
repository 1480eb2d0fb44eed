import { DepecheError, toDepecheError } from '../../errors/index.js';
import { readDocumentFile } from './document-file.js';
import { type Entry, failed, type Outcome } from './entry.js';
import { readJsonLines } from './jsonl.js';
import { isHidden, type ReadMember } from './member.js';
import type { ReadContext } from './options.js';

type Reader = (entry: Entry, context: ReadContext) => AsyncIterable<Outcome>;

const text: Reader = (entry, context) => readDocumentFile(entry, context, 'text');
const html: Reader = (entry, context) => readDocumentFile(entry, context, 'html');
// Rarer formats bring packages of their own: they are loaded when the first such file comes.
const json: Reader = async function* (entry, context) {
  yield* (await import('./json.js')).readJson(entry, context);
};
const csv: Reader = async function* (entry, context) {
  yield* (await import('./csv.js')).readCsv(entry, context);
};
const tsv: Reader = async function* (entry, context) {
  yield* (await import('./csv.js')).readCsv(entry, context, '\t');
};
const feed: Reader = async function* (entry, context) {
  yield* (await import('./feed.js')).readFeed(entry, context);
};
const warc: Reader = async function* (entry, context) {
  yield* (await import('./warc.js')).readWarc(entry, context);
};
const parquet: Reader = async function* (entry, context) {
  yield* (await import('./parquet.js')).readParquet(entry, context);
};
const zip: Reader = async function* (entry, context) {
  yield* (await import('./zip.js')).readZip(entry, context, readEntry, (name) => isRead(name) && !isHidden(name));
};
const wacz: Reader = async function* (entry, context) {
  yield* (await import('./zip.js')).readZip(entry, context, readEntry, (name) => /\.warc(?:\.gz)?$/iu.test(name));
};
const tar: Reader = async function* (entry, context) {
  yield* (await import('./tar.js')).readTar(entry, context, readEntry, (name) => isRead(name) && !isHidden(name));
};

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
  ['json', json],
  ['csv', csv],
  ['tsv', tsv],
  ['parquet', parquet],
  ['rss', feed],
  ['atom', feed],
  ['xml', feed],
  ['warc', warc],
  ['wacz', wacz],
  ['zip', zip],
  ['tar', tar],
]);

/** Compressed forms: the name without this extension tells the format inside. */
const COMPRESSED: ReadonlyMap<string, readonly ['gz' | 'zst', string]> = new Map([
  ['gz', ['gz', '']],
  ['zst', ['zst', '']],
  ['tgz', ['gz', '.tar']],
]);

/** What is read, for messages: `.txt .html …`. */
export const readExtensions = (): string => `${[...READERS.keys()].map((extension) => `.${extension}`).join(' ')}, each also as .gz or .zst`;

const EXTENSION = /\.([^./\\]+)$/u;
const extensionOf = (name: string): string => EXTENSION.exec(name)?.[1]?.toLowerCase() ?? '';

/** The name that tells the format: without the extensions of compression. */
function innerName(name: string): { name: string; unpack: 'gz' | 'zst' | undefined } {
  const compressed = COMPRESSED.get(extensionOf(name));
  return compressed === undefined ? { name, unpack: undefined } : { name: name.replace(EXTENSION, compressed[1]), unpack: compressed[0] };
}

export const isRead = (name: string): boolean => READERS.has(extensionOf(innerName(name).name));

/** Every article of an entry, as its name (or `as`, in its place) says; what cannot be read is a dead letter. */
export const readEntry: ReadMember = async function* (entry: Entry, context: ReadContext, as = entry.path): AsyncGenerator<Outcome> {
  const { name, unpack } = innerName(as);
  const extension = extensionOf(name);
  const reader = READERS.get(extension);
  if (reader === undefined) {
    const got = extension === '' ? 'a file without an extension' : `.${extension.slice(0, 20)}`;
    yield failed(entry, new DepecheError('article/unsupported', { where: entry.path, expected: `one of ${readExtensions()}`, got }));
    return;
  }
  try {
    yield* reader(unpack === undefined ? entry : await unpacked(entry, unpack), context);
  } catch (thrown) {
    yield failed(entry, toDepecheError(thrown, 'article/unreadable', { where: entry.path, got: systemReason(thrown) }));
  }
};

async function unpacked(entry: Entry, format: 'gz' | 'zst'): Promise<Entry> {
  const { decompressed } = await import('./decompress.js');
  return { path: entry.path, depth: entry.depth, open: () => decompressed(entry, format) };
}

/** The system's name for a failure (`EACCES`), never its message. */
export function systemReason(thrown: unknown): string {
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' ? code : 'a read error';
}
