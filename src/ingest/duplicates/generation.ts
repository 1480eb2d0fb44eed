import { ROWS, type Signature, similarity } from './signature.js';

/** 21 bands of 3 rows: texts alike by 0.6 meet in a band with probability 0.99, by 0.5 with 0.94, by 0.2 with 0.15. */
const BANDS = 21;
const PER_BAND = Math.floor(ROWS / BANDS);
/** Candidates looked at in each band, the latest first: a common text must not make every look-up long. */
const MOST_CANDIDATES = 32;
const NONE = -1;

export interface Found {
  readonly id: string;
  readonly similarity: number;
  readonly exact: boolean;
}

/** A bounded set of signatures with locality-sensitive look-up, in typed arrays: about 400 bytes a text beside its id. */
export class Generation {
  readonly #ids: string[] = [];
  readonly #capacity: number;
  readonly #minima: Uint16Array;
  /** Index of the first text with these hashes of all words. */
  readonly #byExact = new Map<string, number>();
  readonly #exact: Uint32Array;
  readonly #short: Uint8Array;
  readonly #heads: Int32Array;
  readonly #next: Int32Array;
  readonly #mask: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
    this.#minima = new Uint16Array(capacity * ROWS);
    this.#exact = new Uint32Array(capacity * 2);
    this.#short = new Uint8Array(capacity);
    const slots = 2 ** Math.ceil(Math.log2(Math.max(16, capacity)));
    this.#mask = slots - 1;
    this.#heads = new Int32Array(slots * BANDS).fill(NONE);
    this.#next = new Int32Array(capacity * BANDS).fill(NONE);
  }

  get isFull(): boolean {
    return this.#ids.length >= this.#capacity;
  }

  add(id: string, { minima, exact }: Signature): void {
    const index = this.#ids.push(id) - 1;
    const key = exact.join(':');
    if (!this.#byExact.has(key)) this.#byExact.set(key, index);
    this.#exact.set(exact, index * 2);
    this.#short[index] = minima === undefined ? 1 : 0;
    if (minima === undefined) return;
    this.#minima.set(minima, index * ROWS);
    for (let band = 0; band < BANDS; band++) {
      const slot = this.#slot(minima, band);
      this.#next[index * BANDS + band] = this.#heads[slot] ?? NONE;
      this.#heads[slot] = index;
    }
  }

  /** The likest text at or above the threshold, the earliest of equals. */
  find({ minima, exact }: Signature, threshold: number): Found | undefined {
    const same = this.#byExact.get(exact.join(':'));
    if (same !== undefined) return { id: this.#ids[same] ?? '', similarity: 1, exact: true };
    if (minima === undefined) return undefined;
    let best = NONE;
    let bestSimilarity = threshold;
    for (let band = 0; band < BANDS; band++) {
      let index = this.#heads[this.#slot(minima, band)] ?? NONE;
      for (let seen = 0; index !== NONE && seen < MOST_CANDIDATES; seen++) {
        const alike = similarity(minima, this.#minima.subarray(index * ROWS, (index + 1) * ROWS));
        if (alike > bestSimilarity || (alike === bestSimilarity && (best === NONE || index < best))) {
          best = index;
          bestSimilarity = alike;
        }
        index = this.#next[index * BANDS + band] ?? NONE;
      }
    }
    return best === NONE ? undefined : { id: this.#ids[best] ?? '', similarity: bestSimilarity, exact: false };
  }

  /** The texts in the order they came. */
  *entries(): Generator<readonly [string, Signature]> {
    for (const [index, id] of this.#ids.entries()) {
      const minima = this.#short[index] === 1 ? undefined : this.#minima.slice(index * ROWS, (index + 1) * ROWS);
      yield [id, { minima, exact: [this.#exact[index * 2] ?? 0, this.#exact[index * 2 + 1] ?? 0] }];
    }
  }

  #slot(minima: Uint16Array, band: number): number {
    let hash = band;
    for (let row = 0; row < PER_BAND; row++) hash = Math.imul(hash ^ (minima[band * PER_BAND + row] ?? 0), 0x01000193) ^ (hash >>> 15);
    return band * (this.#mask + 1) + ((hash ^ (hash >>> 16)) & this.#mask);
  }
}
