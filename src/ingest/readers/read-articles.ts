import { isDeadLetter } from '../dead-letter.js';
import { NearDuplicates } from '../duplicates/near-duplicates.js';
import { handleCopies } from './copies.js';
import type { Outcome } from './entry.js';
import { readEntry } from './formats.js';
import { entriesOf, standardInput } from './inputs.js';
import { type ReadOptions, readContext } from './options.js';

/**
 * Every article of the inputs (files, folders, globs, `-` for standard input), in their order, read as it is asked for: memory holds one
 * article and one chunk of its file. What cannot be read is a dead letter in its place.
 */
export async function* readArticles(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<Outcome> {
  const { copies = 'keep', seen } = options;
  const all = readAll(inputs, options);
  yield* copies === 'keep' ? all : handleCopies(all, seen ?? new NearDuplicates(), copies);
}

async function* readAll(inputs: readonly string[], options: ReadOptions): AsyncGenerator<Outcome> {
  const context = readContext(options);
  for (const input of inputs) {
    if (input === '-') {
      yield* readEntry(standardInput(), context, `-.${options.stdinFormat ?? 'txt'}`);
      continue;
    }
    for await (const entry of entriesOf(input)) {
      if (isDeadLetter(entry)) yield entry;
      else yield* readEntry(entry, context);
    }
  }
}
