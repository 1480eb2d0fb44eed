import { isJoint, type Reading } from '../entities/reading.js';
import type { Named, Scene } from './named.js';

/** Two names that follow one another in one sentence with nothing of weight between: tokens `[from, to)` of the reading. */
export interface Pair {
  readonly left: Named;
  readonly right: Named;
  readonly from: number;
  readonly to: number;
}

/** More tokens than this between two names, and the second is no apposition of the first. */
const WIDEST = 14;

function tokenAfter(reading: Reading, name: Named): number {
  let i = name.token;
  while (i < reading.tokens.length && (reading.tokens[i] as { start: number }).start < name.mention.end) i++;
  return i;
}

export function pairs({ named, reading }: Scene): Pair[] {
  const found: Pair[] = [];
  for (let i = 0; i + 1 < named.length; i++) {
    const left = named[i] as Named;
    const right = named[i + 1] as Named;
    if (left.token < 0 || right.token < 0 || left.sentence !== right.sentence) continue;
    const from = tokenAfter(reading, left);
    if (right.token - from <= WIDEST) found.push({ left, right, from, to: right.token });
  }
  return found;
}

const MARKS = new Set([',', '(', '–', '—', '-', '«', '"', '“', '„', '[', '/', "'", ':', '’']);

/** Skips articles, quotation marks and joints from `i` on; stops at `to`. */
export function skipLight(reading: Reading, i: number, to: number, light: ReadonlySet<string>): number {
  let at = i;
  while (at < to && (MARKS.has(reading.keys[at] as string) || isJoint(reading.keys[at] as string) || light.has(reading.keys[at] as string))) at++;
  return at;
}
