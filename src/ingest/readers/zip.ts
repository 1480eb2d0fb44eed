import { promisify } from 'node:util';
import yauzl from 'yauzl';
import { DepecheError } from '../../errors/index.js';
import { readBytes } from './document-file.js';
import { deadLetter, type Entry, type Outcome } from './entry.js';
import { DEEPEST_ARCHIVE, GrowthGuard } from './guard.js';
import { memberOf, type ReadMember, unsafeName } from './member.js';
import type { ReadContext } from './options.js';

const fromFile = promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open);
const fromBuffer = promisify<Buffer, yauzl.Options, yauzl.ZipFile>(yauzl.fromBuffer);
/** A ZIP that is not a file of its own (standard input, inside another archive) must be held whole: its index is at its end. */
const MOST_HELD = 256 * 1024 * 1024;
const MOST_MEMBERS = 1_000_000;
const LOCAL_HEADER = 30;
const SYMLINK = 0o120000;
const FILE_TYPE = 0o170000;

/** The members of a ZIP archive that `wanted` names, in the order of its index. Nothing is unpacked to disk. */
export async function* readZip(entry: Entry, context: ReadContext, read: ReadMember, wanted: (name: string) => boolean): AsyncGenerator<Outcome> {
  if (entry.depth >= DEEPEST_ARCHIVE) {
    yield deadLetter(entry, 'article/bad-archive', { expected: `archives in archives to a depth of ${DEEPEST_ARCHIVE}` });
    return;
  }
  const zip = await openZip(entry);
  if (zip === undefined) {
    yield deadLetter(entry, 'article/too-large', { expected: `a ZIP archive of at most ${MOST_HELD} bytes here` });
    return;
  }
  try {
    const members = await listMembers(zip, entry.path);
    for (const member of members) {
      const name = nameOf(member);
      if (name.endsWith('/')) continue;
      const mode = (member.externalFileAttributes >>> 16) & FILE_TYPE;
      const unsafe = unsafeName(name) ?? (mode === SYMLINK ? 'a link' : member.isEncrypted() ? 'an encrypted member' : undefined);
      if (unsafe !== undefined) yield deadLetter(memberOf(entry, name, noBytes), 'article/bad-archive', { got: unsafe });
      else if (wanted(name))
        yield* read({ ...memberOf(entry, name, () => contents(zip, member, entry.path)), size: member.uncompressedSize }, context);
    }
  } finally {
    zip.close();
  }
}

const noBytes = async function* (): AsyncGenerator<Uint8Array> {};

async function openZip(entry: Entry): Promise<yauzl.ZipFile | undefined> {
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true, decodeStrings: false } as const;
  try {
    if (entry.file !== undefined) return await fromFile(entry.file, options);
    const bytes = await readBytes(entry, MOST_HELD);
    return bytes === undefined ? undefined : await fromBuffer(Buffer.from(bytes), options);
  } catch (thrown) {
    throw new DepecheError('article/bad-archive', { where: entry.path, cause: thrown });
  }
}

/** The name as the archive means it, unchecked: yauzl's own check would refuse the whole archive for one bad name. */
const nameOf = ({ generalPurposeBitFlag, fileNameRaw, extraFields }: yauzl.Entry): string =>
  yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);

/** The index, checked: members that share bytes are how a small archive becomes a huge one. */
function listMembers(zip: yauzl.ZipFile, where: string): Promise<yauzl.Entry[]> {
  return new Promise((resolve, reject) => {
    const members: yauzl.Entry[] = [];
    const bad = (got: string): void => reject(new DepecheError('article/bad-archive', { where, got }));
    zip.on('entry', (member: yauzl.Entry) => {
      members.push(member);
      if (members.length > MOST_MEMBERS) bad(`more than ${MOST_MEMBERS} members`);
      else zip.readEntry();
    });
    zip.on('end', () => {
      const sorted = [...members].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
      const overlap = sorted.some((member, i) => {
        const before = sorted[i - 1];
        return before !== undefined && member.relativeOffsetOfLocalHeader < before.relativeOffsetOfLocalHeader + LOCAL_HEADER + before.compressedSize;
      });
      if (overlap) bad('members that share bytes');
      else resolve(members);
    });
    zip.on('error', () => bad('a damaged index'));
    zip.readEntry();
  });
}

async function* contents(zip: yauzl.ZipFile, member: yauzl.Entry, where: string): AsyncGenerator<Uint8Array> {
  const guard = new GrowthGuard(`${where}!/${nameOf(member)}`);
  guard.took(member.compressedSize);
  const stream = await new Promise<AsyncIterable<Uint8Array>>((resolve, reject) => {
    zip.openReadStream(member, (error, opened) =>
      error ? reject(new DepecheError('article/bad-archive', { where, cause: error })) : resolve(opened),
    );
  });
  for await (const chunk of stream) {
    guard.gave(chunk.length);
    yield chunk;
  }
}
