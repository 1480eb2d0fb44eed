import type { LabelScheme } from './label-scheme.js';

const IMPOSSIBLE = Number.NEGATIVE_INFINITY;

/**
 * The best legal sequence of labels (Viterbi 1967), fed word by word. Labels that may follow the same set of labels share one search for the best of
 * that set, so a step costs about as much as there are labels, not their square, and keeps one number a set.
 */
export class Viterbi {
  readonly #size: number;
  readonly #scheme: LabelScheme;
  readonly #sets: readonly Int32Array[];
  readonly #setOf: Int32Array;
  #best: Float64Array;
  #next: Float64Array;
  /** Per word after the first, the best label before it of each set. */
  #back: Int32Array;
  #words = 0;
  readonly #setBest: Float64Array;

  constructor(scheme: LabelScheme) {
    this.#scheme = scheme;
    this.#size = scheme.size;
    this.#sets = scheme.before;
    this.#setOf = scheme.beforeOf;
    this.#best = new Float64Array(scheme.size);
    this.#next = new Float64Array(scheme.size);
    this.#back = new Int32Array(scheme.before.length * 256);
    this.#setBest = new Float64Array(scheme.before.length);
  }

  /** Words that were pushed and whose labels are not settled. */
  get pending(): number {
    return this.#words;
  }

  /** Adds one word: its scores (log probabilities) stand in `scores` from `at` on. */
  push(scores: Float32Array, at: number): void {
    const best = this.#best;
    if (this.#words === 0) {
      for (let label = 0; label < this.#size; label++) best[label] = this.#scheme.canStart(label) ? (scores[at + label] as number) : IMPOSSIBLE;
      this.#words = 1;
      return;
    }
    const sets = this.#sets;
    const row = this.#words * sets.length;
    if (row + sets.length > this.#back.length) {
      const longer = new Int32Array(this.#back.length * 2);
      longer.set(this.#back);
      this.#back = longer;
    }
    for (let set = 0; set < sets.length; set++) {
      const members = sets[set] as Int32Array;
      let score = IMPOSSIBLE;
      let winner = members[0] as number;
      for (let i = 0; i < members.length; i++) {
        const label = members[i] as number;
        const own = best[label] as number;
        if (own > score) {
          score = own;
          winner = label;
        }
      }
      this.#setBest[set] = score;
      this.#back[row + set] = winner;
    }
    for (let label = 0; label < this.#size; label++) {
      this.#next[label] = (this.#setBest[this.#setOf[label] as number] as number) + (scores[at + label] as number);
    }
    this.#best = this.#next;
    this.#next = best;
    this.#words++;
  }

  /**
   * Labels of the first pending words on which all legal continuations agree, up to the last word that ends a span or is in none; these words
   * are then settled and no longer kept. Empty when nothing is certain yet.
   */
  settle(): Int32Array {
    let alive = new Set<number>();
    for (let label = 0; label < this.#size; label++) if (this.#best[label] !== IMPOSSIBLE) alive.add(label);
    let word = this.#words - 1;
    for (; word >= 0; word--) {
      const [only] = alive;
      if (alive.size === 1 && only !== undefined && this.#scheme.canEnd(only) && word < this.#words - 1) break;
      if (word > 0) alive = new Set([...alive].map((label) => this.#before(word, label)));
    }
    const [last] = alive;
    if (word < 0 || last === undefined) return new Int32Array(0);
    const path = this.#trace(word, last);
    const sets = this.#sets.length;
    this.#back.copyWithin(0, (word + 1) * sets, this.#words * sets);
    this.#words -= word + 1;
    return path;
  }

  /** Labels of all pending words, the last of which must end its span; then begins anew. */
  finish(): Int32Array {
    if (this.#words === 0) return new Int32Array(0);
    let last = 0;
    let score = IMPOSSIBLE;
    for (let label = 0; label < this.#size; label++) {
      if (!this.#scheme.canEnd(label) || (this.#best[label] as number) <= score) continue;
      score = this.#best[label] as number;
      last = label;
    }
    const path = this.#trace(this.#words - 1, last);
    this.#words = 0;
    return path;
  }

  #before(word: number, label: number): number {
    return this.#back[word * this.#sets.length + (this.#setOf[label] as number)] as number;
  }

  #trace(word: number, last: number): Int32Array {
    const path = new Int32Array(word + 1);
    path[word] = last;
    for (let at = word; at > 0; at--) path[at - 1] = this.#before(at, path[at] as number);
    return path;
  }
}
