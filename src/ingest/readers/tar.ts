import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { createTarDecoder } from 'modern-tar';
import { DepecheError } from '../../errors/index.js';
import { deadLetter, type Entry, type Outcome } from './entry.js';
import { DEEPEST_ARCHIVE } from './guard.js';
import { memberOf, type ReadMember, unsafeName } from './member.js';
import type { ReadContext } from './options.js';

interface Member {
  readonly header: { readonly name: string; readonly type?: string; readonly size: number };
  readonly body: ReadableStream<Uint8Array>;
}

const LINKS = new Set(['symlink', 'link']);

/** The members of a tar archive that `wanted` names, in its order, as a stream. */
export async function* readTar(entry: Entry, context: ReadContext, read: ReadMember, wanted: (name: string) => boolean): AsyncGenerator<Outcome> {
  if (entry.depth >= DEEPEST_ARCHIVE) {
    yield deadLetter(entry, 'article/bad-archive', { expected: `archives in archives to a depth of ${DEEPEST_ARCHIVE}` });
    return;
  }
  const bytes = Readable.toWeb(Readable.from(sound(entry))) as ReadableStream<Uint8Array>;
  const members = bytes.pipeThrough(createTarDecoder({ strict: true }) as never) as unknown as AsyncIterable<Member>;
  try {
    for await (const { header, body } of members) {
      const type = header.type ?? 'file';
      const unsafe = unsafeName(header.name) ?? (LINKS.has(type) ? 'a link' : undefined);
      if (unsafe !== undefined)
        yield deadLetter(
          memberOf(entry, header.name, () => body),
          'article/bad-archive',
          { got: unsafe },
        );
      else if (type === 'file' && wanted(header.name)) yield* read({ ...memberOf(entry, header.name, () => body), size: header.size }, context);
      await body.cancel();
    }
  } catch (cause) {
    throw cause instanceof SourceFailure ? cause.cause : new DepecheError('article/bad-archive', { where: entry.path, cause });
  }
}

/** The decoder's own errors and those of the bytes it reads come out alike: these are the latter. */
class SourceFailure extends Error {}

async function* sound(entry: Entry): AsyncGenerator<Uint8Array> {
  try {
    yield* entry.open();
  } catch (cause) {
    throw new SourceFailure('source', { cause });
  }
}
