import PQueue from 'p-queue';

export interface RunAllOptions {
  /** Items under way at the same time, 1 or more. Default 2. */
  readonly concurrency?: number;
  /** Once aborted, nothing new is read; what is under way ends and is yielded. */
  readonly signal?: AbortSignal;
}

/** Results that may wait for an earlier item, as a multiple of the concurrency: more would hold memory, fewer would let workers idle. */
const WINDOW = 4;

/**
 * Runs items with bounded concurrency and yields the results in the order of the items. Reading stops while `concurrency` × 4 items are under
 * way or wait for an earlier one, so memory does not grow with the input. `run` must not reject.
 */
export async function* runOrdered<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  run: (item: T) => Promise<R>,
  { concurrency = 2, signal }: RunAllOptions = {},
): AsyncGenerator<R, void, void> {
  const bound = Math.max(1, Math.floor(concurrency));
  const queue = new PQueue({ concurrency: bound });
  const waiting: Promise<R>[] = [];
  for await (const item of items) {
    if (signal?.aborted) break;
    waiting.push(queue.add(() => run(item)));
    if (waiting.length >= bound * WINDOW) yield await (waiting.shift() as Promise<R>);
  }
  for (const result of waiting) yield await result;
}
