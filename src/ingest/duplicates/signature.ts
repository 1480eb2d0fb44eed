import { foldAligned } from '../../text/index.js';

/** Hash functions of a MinHash signature; the error of an estimated similarity s is √(s(1−s)/64), at most 0.0625. */
export const ROWS = 64;
/** Words of a shingle. */
const SHINGLE = 3;
/** Below so many shingles a text has no signature: short texts are alike by chance. */
const FEWEST = 12;

export interface Signature {
  /** Low 16 bits of each minimum; undefined for a text too short for near copies. */
  readonly minima: Uint16Array | undefined;
  /** Two 32-bit hashes of all words in order: equal for exact copies, whatever their case, accents, spaces and punctuation. */
  readonly exact: readonly [number, number];
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Odd multipliers and offsets of the hash functions, from one generator (splitmix32, seed 1), so that signatures are the same everywhere. */
const [FACTORS, OFFSETS] = (() => {
  let state = 1;
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    return mix(state);
  };
  return [Uint32Array.from({ length: ROWS }, () => next() | 1), Uint32Array.from({ length: ROWS }, next)] as const;
})();

function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return (h ^ (h >>> 15)) >>> 0;
}

/** FNV-1a over code units. */
function hashWord(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** MinHash (Broder 1997) over the set of three-word shingles of a text. Linear in its length. */
export function signatureOf(text: string): Signature {
  const hashes: number[] = [];
  let [a, b] = [0x9747b28c, 0x1b873593];
  for (const [word] of foldAligned(text).matchAll(WORD)) {
    const h = hashWord(word);
    hashes.push(h);
    a = mix(a ^ h);
    b = mix((b + h) | 0);
  }
  const exact = [a >>> 0, b >>> 0] as const;
  if (hashes.length < FEWEST + SHINGLE) return { minima: undefined, exact };
  const minima = new Uint32Array(ROWS).fill(0xffffffff);
  for (let i = 0; i + SHINGLE <= hashes.length; i++) {
    let shingle = 0;
    for (let k = 0; k < SHINGLE; k++) shingle = mix(Math.imul(shingle, 31) + (hashes[i + k] ?? 0));
    for (let row = 0; row < ROWS; row++) {
      const value = mix(Math.imul(shingle, FACTORS[row] ?? 1) + (OFFSETS[row] ?? 0));
      if (value < (minima[row] ?? 0)) minima[row] = value;
    }
  }
  return { minima: Uint16Array.from(minima), exact };
}

/** Estimated Jaccard similarity of two texts, 0..1. */
export function similarity(a: Uint16Array, b: Uint16Array): number {
  let same = 0;
  for (let row = 0; row < ROWS; row++) if (a[row] === b[row]) same++;
  return same / ROWS;
}
