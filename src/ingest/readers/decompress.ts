import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Decompress } from 'fzstd';
import type { Entry } from './entry.js';
import { GrowthGuard } from './guard.js';

/** The content of a `.gz` or `.zst` file, as a stream that keeps neither side whole. */
export const decompressed = (entry: Entry, format: 'gz' | 'zst'): AsyncIterable<Uint8Array> => (format === 'gz' ? gunzip(entry) : unzstd(entry));

async function* gunzip(entry: Entry): AsyncGenerator<Uint8Array> {
  const guard = new GrowthGuard(entry.path);
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of entry.open()) {
      guard.took(chunk.length);
      yield chunk;
    }
  }
  for await (const chunk of through(counted(), createGunzip())) {
    guard.gave(chunk.length);
    yield chunk;
  }
}

/** What comes out of a transform; an error on either side is thrown here, and leaving early closes both. */
export async function* through(chunks: AsyncIterable<Uint8Array>, transform: Transform): AsyncGenerator<Uint8Array> {
  const source = Readable.from(chunks);
  const ended = pipeline(source, transform).then(
    () => undefined,
    (error: unknown) => error,
  );
  try {
    for await (const chunk of transform) yield chunk as Uint8Array;
    const error = await ended;
    if (error !== undefined) throw error;
  } finally {
    source.destroy();
    transform.destroy();
  }
}

/** A zstd block of 4 bytes can stand for 128 KiB: small pushes bound what one of them gives. */
const PUSH = 2048;

async function* unzstd(entry: Entry): AsyncGenerator<Uint8Array> {
  const guard = new GrowthGuard(entry.path);
  let ready: Uint8Array[] = [];
  const decoder = new Decompress((data) => {
    guard.gave(data.length);
    ready.push(data);
  });
  for await (const chunk of entry.open()) {
    for (let at = 0; at < chunk.length; at += PUSH) {
      const part = chunk.subarray(at, at + PUSH);
      guard.took(part.length);
      decoder.push(part);
      yield* ready;
      ready = [];
    }
  }
  decoder.push(new Uint8Array(0), true);
  yield* ready;
}
