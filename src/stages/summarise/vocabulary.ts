import type { Lexicon } from './lexicon.js';

/** Words that begin alike count as one term: a crude stem that needs no list and works in seven languages. */
export const STEM = 6;

/** The distinct words of an article by number, each with its term: its stem, or none for a stop word. */
export class Vocabulary {
  readonly words: string[] = [];
  /** Term of each word; -1 for stop words and single letters. */
  readonly terms: number[] = [];
  readonly #ids = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  get termCount(): number {
    return this.#stems.size;
  }

  /** The number of a folded word. */
  idOf(word: string): number {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.words.length;
      this.#ids.set(word, id);
      this.words.push(word);
      this.terms.push(this.#termOf(word));
    }
    return id;
  }

  #termOf(word: string): number {
    if (word.length < 2 || this.#lexicon.stopWords.has(word)) return -1;
    const stem = word.slice(0, STEM);
    let term = this.#stems.get(stem);
    if (term === undefined) {
      term = this.#stems.size;
      this.#stems.set(stem, term);
    }
    return term;
  }
}
