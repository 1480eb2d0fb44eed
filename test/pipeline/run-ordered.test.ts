import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runOrdered } from '../../src/pipeline/index.js';

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function gather<T>(items: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = [];
  for await (const item of items) out.push(item);
  return out;
}

describe('runOrdered', () => {
  it('yields in the order of the items whatever the times', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 20 }), fc.integer({ min: 1, max: 5 }), async (delays, concurrency) => {
        const items = delays.map((delay, index) => ({ delay, index }));
        const out = await gather(runOrdered(items, ({ delay, index }) => sleep(delay).then(() => index), { concurrency }));
        expect(out).toEqual(items.map(({ index }) => index));
      }),
      { numRuns: 20 },
    );
  });

  it('bounds what is under way and what is read ahead', async () => {
    let reading = 0;
    let done = 0;
    let running = 0;
    let most = 0;
    let ahead = 0;
    function* items(): Generator<number> {
      for (; reading < 200; reading++) {
        ahead = Math.max(ahead, reading - done);
        yield reading;
      }
    }
    const run = async (item: number): Promise<number> => {
      most = Math.max(most, ++running);
      await sleep(item === 0 ? 20 : 0);
      running--;
      return item;
    };
    for await (const _ of runOrdered(items(), run, { concurrency: 3 })) done++;
    expect(done).toBe(200);
    expect(most).toBe(3);
    expect(ahead).toBeLessThanOrEqual(13);
  });

  it('reads nothing more once aborted, and ends what is under way', async () => {
    const abort = new AbortController();
    let read = 0;
    function* items(): Generator<number> {
      for (;;) yield read++;
    }
    const out: number[] = [];
    for await (const item of runOrdered(items(), async (n) => n, { concurrency: 2, signal: abort.signal })) {
      out.push(item);
      if (out.length === 5) abort.abort();
    }
    expect(out).toEqual(out.map((_, i) => i));
    expect(read).toBeLessThan(20);
  });
});
