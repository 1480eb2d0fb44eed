import { foldAligned, type TextView, tokenize } from '../../text/index.js';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** Index of its first token. */
  readonly first: number;
  /** Index of the first token after it. */
  readonly next: number;
}

/** Words and phrases with a value each, matched token by token on the folded text; the longest wins. Time is linear in the phrase's length. */
export class PhraseTable<T> {
  readonly #root: Node<T> = { next: new Map() };
  readonly #backward: boolean;

  /** `backward` for phrases that are looked for from their last word on. */
  constructor(entries: Iterable<readonly [string, T]>, backward = false) {
    this.#backward = backward;
    for (const [phrase, value] of entries) {
      const folded = foldAligned(phrase);
      const words = tokenize(folded).map((token) => folded.slice(token.start, token.end));
      if (backward) words.reverse();
      let node = this.#root;
      for (const word of words) {
        let child = node.next.get(word);
        if (!child) {
          child = { next: new Map() };
          node.next.set(word, child);
        }
        node = child;
      }
      node.value ??= value;
    }
  }

  /** The longest phrase that starts (or, for a backward table, ends) at token `at`, within `[low, high)`. */
  match(view: TextView, at: number, low = 0, high = view.tokens.length): PhraseMatch<T> | null {
    const step = this.#backward ? -1 : 1;
    let node: Node<T> | undefined = this.#root;
    let best: PhraseMatch<T> | null = null;
    for (let i = at; i >= low && i < high; i += step) {
      node = node.next.get(view.wordAt(i));
      if (!node) break;
      if (node.value !== undefined)
        best = this.#backward ? { value: node.value, first: i, next: at + 1 } : { value: node.value, first: at, next: i + 1 };
    }
    return best;
  }
}
