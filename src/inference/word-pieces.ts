import { BoundedCache } from './bounded-cache.js';
import type { Unigram } from './unigram.js';
import { WORD_START, wordForm } from './word-form.js';

const CACHED_WORDS = 32_768;
const LONGEST_CACHED = 64;

/** Piece ids of words: a word is split the same wherever it stands, so each is split once. */
export class WordPieces {
  readonly #unigram: Unigram;
  readonly #limit: number;
  readonly #spaced = new BoundedCache<Int32Array>(CACHED_WORDS);
  readonly #joined = new BoundedCache<Int32Array>(CACHED_WORDS);

  /** `limit`: most pieces of one word; the surplus of a longer one is left out. */
  constructor(unigram: Unigram, limit: number) {
    this.#unigram = unigram;
    this.#limit = limit;
  }

  /** 1 to `limit` piece ids. `spaced`: white space, or the start of the text, stands before the word. */
  of(word: string, spaced: boolean): Int32Array {
    const cache = spaced ? this.#spaced : this.#joined;
    const known = cache.get(word);
    if (known !== undefined) return known;
    const form = wordForm(word);
    const ids = form === '' ? Int32Array.of(this.#unigram.unknown) : this.#unigram.split(spaced ? WORD_START + form : form, this.#limit);
    if (word.length <= LONGEST_CACHED) cache.set(word, ids);
    return ids;
  }
}
