import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { toDepecheError } from '../errors/index.js';

/** Where lines go; `write` waits while the other side is slower. */
export interface Sink {
  readonly path: string | null;
  write(line: string): Promise<void>;
  close(): Promise<void>;
}

/** Resolves when the stream takes more, or is closed (by an error too). */
function drained(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stream.off('drain', done);
      stream.off('close', done);
      resolve();
    };
    stream.on('drain', done);
    stream.on('close', done);
  });
}

function sinkOn(stream: Writable, path: string | null, end: boolean): Sink {
  let failure: unknown;
  stream.on('error', (error) => {
    failure = error;
  });
  const check = (): void => {
    if (failure !== undefined) throw toDepecheError(failure, 'environment/output', { where: path ?? 'standard output' });
  };
  return {
    path,
    async write(line) {
      check();
      if (!stream.write(line)) await drained(stream);
      check();
    },
    async close() {
      check();
      if (!end) return;
      stream.end();
      await finished(stream).catch(check);
      check();
    },
  };
}

/** A file, made with its folder and emptied. Throws `environment/output` before anything is run when it cannot be opened. */
export async function fileSink(path: string): Promise<Sink> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const stream = createWriteStream(path, { encoding: 'utf8' });
    await once(stream, 'open');
    return sinkOn(stream, path, true);
  } catch (error) {
    throw toDepecheError(error, 'environment/output', { where: path });
  }
}

/** A stream that stays open, such as standard output. */
export const streamSink = (stream: Writable): Sink => sinkOn(stream, null, false);

/** A file that is made when the first line comes: no dead letters, no file. */
export function lazyFileSink(path: string): Sink {
  let opened: Promise<Sink> | undefined;
  return {
    path,
    async write(line) {
      opened ??= fileSink(path);
      await (await opened).write(line);
    },
    async close() {
      await (await opened)?.close();
    },
  };
}
