import type { Article } from '../article/index.js';
import { type DeadLetter, isDeadLetter } from '../ingest/index.js';
import { runOrdered } from '../pipeline/index.js';
import { type DeadLetterLine, type Digest, deadLetterLine, type JobResult } from './job.js';
import type { Sink } from './sink.js';
import type { Crew } from './workers.js';

export interface BatchOptions {
  readonly crew: Crew;
  /** Records, one JSON object a line, in input order. */
  readonly records: Sink;
  /** Dead letters, one JSON object a line, in input order. */
  readonly dead: Sink;
  /** Once aborted, no further article is read; those under way are written. */
  readonly signal?: AbortSignal;
  /** Told of each outcome after it was written. */
  readonly onOutcome?: (outcome: { readonly digest: Digest } | { readonly dead: DeadLetterLine }) => void;
}

export interface BatchTally {
  readonly records: number;
  readonly dead: number;
  readonly characters: number;
}

/** Runs every article to exactly one outcome, a record or a dead letter, and writes the outcomes in the order of the input. */
export async function runBatch(inputs: AsyncIterable<Article | DeadLetter>, options: BatchOptions): Promise<BatchTally> {
  const { crew, records, dead, signal, onOutcome } = options;
  const tally = { records: 0, dead: 0, characters: 0 };
  const run = async (item: Article | DeadLetter): Promise<JobResult> =>
    isDeadLetter(item) ? { ok: false, dead: deadLetterLine(item) } : crew.run(item);
  const results = runOrdered(inputs, run, { concurrency: crew.size, ...(signal === undefined ? {} : { signal }) });
  for await (const result of results) {
    if (result.ok) {
      await records.write(result.line);
      tally.records++;
      tally.characters += result.digest.characters;
      onOutcome?.({ digest: result.digest });
    } else {
      await dead.write(`${JSON.stringify(result.dead)}\n`);
      tally.dead++;
      onOutcome?.({ dead: result.dead });
    }
  }
  return tally;
}
