import { readFileSync } from 'node:fs';

/** Growth that linear work stays under, with room for caches and the collector: between 1 and what quadratic work has, which is as many times as there are parts. */
export const LINEAR = 3;
/** Texts whose work is compared with that on one text of their length. */
const PARTS = 8;
/** Rounds after which the growth is taken as measured. */
const ROUNDS = 10;

/** Milliseconds that this thread has had a processor, from the kernel where it tells, else the clock: other threads, other processes and waiting do not count. */
export function milliseconds(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

/** Milliseconds of a number of runs in a row. */
function timed(work: (text: string) => void, text: string, runs: number): number {
  const start = milliseconds();
  for (let i = 0; i < runs; i++) work(text);
  return milliseconds() - start;
}

/**
 * How much longer `work` takes on one text of eight parts than on the eight parts, one after the other: about 1 for linear work, 8 for quadratic. Both take
 * about as long, so a busy machine slows both alike; the best of several rounds, until the growth is less than `enough`.
 */
export function growth(work: (text: string) => void, unit: string, length: number, enough = LINEAR / 2): number {
  const text = unit.repeat(Math.ceil(length / unit.length));
  const whole = text.repeat(PARTS);
  work(text);
  let [apart, together] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    apart = Math.min(apart, timed(work, text, PARTS));
    together = Math.min(together, timed(work, whole, 1));
    if (together / Math.max(2, apart) < enough) break;
  }
  return together / Math.max(2, apart);
}
