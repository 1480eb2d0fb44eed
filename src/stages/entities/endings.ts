import type { NameType } from '../../article/index.js';
import type { Cue } from './cue.js';

/** Ends of compounds that tell a kind, found by their length: as many look-ups a word as there are lengths. */
export interface Endings {
  /** Lengths of the ends, the longest first. */
  readonly lengths: readonly number[];
  readonly byEnd: ReadonlyMap<string, readonly Cue[]>;
}

/** Of two cues of one end and type the first counts. */
export function makeEndings(cues: readonly (readonly [string, Cue])[]): Endings {
  const byEnd = new Map<string, Cue[]>();
  for (const [end, cue] of cues) {
    const same = byEnd.get(end);
    if (same === undefined) byEnd.set(end, [cue]);
    else if (!same.some(({ type }) => type === cue.type)) same.push(cue);
  }
  return { lengths: [...new Set([...byEnd.keys()].map((end) => end.length))].sort((a, b) => b - a), byEnd };
}

/** The cue of a type by the longest end of a folded word; two letters or more stand before the end. */
export function endingOf(key: string, { lengths, byEnd }: Endings, type: NameType): Cue | undefined {
  for (const length of lengths) {
    if (key.length <= length + 1) continue;
    const cue = byEnd.get(key.slice(-length))?.find((one) => one.type === type);
    if (cue !== undefined) return cue;
  }
  return undefined;
}
