import type { DuplicateOf } from '../../article/index.js';
import { Generation } from './generation.js';
import { type Signature, signatureOf } from './signature.js';

export interface NearDuplicatesOptions {
  /** Least similarity of a near copy, 0..1. Default 0.55: a third cut, a few sentences added, one word in ten changed. */
  readonly threshold?: number;
  /** Articles that are remembered before the oldest half is forgotten. Default 200,000, about 100 MB. */
  readonly capacity?: number;
}

/** What is remembered, to be stored as JSON lines: ids with their signatures, the oldest first. */
export interface RememberedArticle {
  readonly id: string;
  readonly exact: readonly [number, number];
  /** Base64 of the 64 minima, little endian; null for a short text. */
  readonly minima: string | null;
}

/**
 * Finds exact and near copies in a stream of articles: the same articles in the same order give the same answers. Only firsts are remembered.
 * Memory is bounded: two generations of half the capacity, of which the older is let go when the newer is full.
 */
export class NearDuplicates {
  readonly #threshold: number;
  readonly #half: number;
  #older: Generation | undefined;
  #newer: Generation;

  constructor({ threshold = 0.55, capacity = 200_000 }: NearDuplicatesOptions = {}) {
    if (!(threshold > 0 && threshold <= 1)) throw new RangeError(`threshold: expected a number over 0 and up to 1, got ${threshold}`);
    if (!(Number.isInteger(capacity) && capacity >= 2)) throw new RangeError(`capacity: expected a whole number from 2 on, got ${capacity}`);
    this.#threshold = threshold;
    this.#half = Math.ceil(capacity / 2);
    this.#newer = new Generation(this.#half);
  }

  /** Whether the text repeats an earlier one; if not, it is remembered under its id. Give the article's own paragraphs, without title and furniture. */
  check(id: string, text: string): DuplicateOf | undefined {
    const signature = signatureOf(text);
    const found = [this.#older?.find(signature, this.#threshold), this.#newer.find(signature, this.#threshold)].filter((copy) => copy !== undefined);
    const best = found.reduce<(typeof found)[number] | undefined>((a, b) => (a === undefined || b.similarity > a.similarity ? b : a), undefined);
    if (best !== undefined) return { id: best.id, kind: best.exact ? 'exact' : 'near', similarity: best.similarity };
    this.#remember(id, signature);
    return undefined;
  }

  /** Everything that is remembered; {@link restore} takes it back. */
  *remembered(): Generator<RememberedArticle> {
    for (const generation of [this.#older, this.#newer]) {
      for (const [id, { minima, exact }] of generation?.entries() ?? []) {
        yield {
          id,
          exact,
          minima: minima === undefined ? null : Buffer.from(minima.buffer, minima.byteOffset, minima.byteLength).toString('base64'),
        };
      }
    }
  }

  /** Takes up what an earlier run remembered, with the same options; answers then go on as if it had never stopped. */
  restore(articles: Iterable<RememberedArticle>): void {
    for (const { id, exact, minima } of articles) {
      const bytes = minima === null ? undefined : Uint8Array.from(Buffer.from(minima, 'base64'));
      this.#remember(id, { exact, minima: bytes && new Uint16Array(bytes.buffer) });
    }
  }

  #remember(id: string, signature: Signature): void {
    if (this.#newer.isFull) {
      this.#older = this.#newer;
      this.#newer = new Generation(this.#half);
    }
    this.#newer.add(id, signature);
  }
}
