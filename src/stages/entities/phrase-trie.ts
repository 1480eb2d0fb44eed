import { tokenize } from '../../text/index.js';
import { isJoint, type Reading, tokenKey } from './reading.js';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  values: T[] | undefined;
}

const node = <T>(): Node<T> => ({ next: new Map(), values: undefined });

/** The keys of a phrase as the reading of a text gives them; hyphens and apostrophes do not count, so "Saint Denis" is "Saint-Denis". */
export function phraseKeys(phrase: string): string[] {
  const keys: string[] = [];
  for (const token of tokenize(phrase)) {
    const key = tokenKey(phrase.slice(token.start, token.end));
    if (!isJoint(key)) keys.push(key);
  }
  return keys;
}

/** Finds known phrases in a reading: one walk down the trie a start, so linear in the text for phrases of bounded length. */
export class PhraseTrie<T> {
  readonly #root: Node<T> = node();

  add(keys: readonly string[], value: T): void {
    let at = this.#root;
    for (const key of keys) {
      let next = at.next.get(key);
      if (next === undefined) {
        next = node();
        at.next.set(key, next);
      }
      at = next;
    }
    at.values ??= [];
    at.values.push(value);
  }

  /** Calls `found` for every phrase that begins at token `from`, the shortest first; `to` is the token after it. Phrases stay in their sentence. */
  match(reading: Reading, from: number, found: (to: number, values: readonly T[]) => void): void {
    const { keys, tokens, sentenceOf } = reading;
    const sentence = sentenceOf[from];
    let at = this.#root.next.get(keys[from] as string);
    let i = from + 1;
    while (at !== undefined) {
      if (at.values !== undefined) found(i, at.values);
      while (i < keys.length && isJoint(keys[i] as string) && tokens[i]?.spaced === false) i++;
      if (i >= keys.length || sentenceOf[i] !== sentence) return;
      at = at.next.get(keys[i] as string);
      i++;
    }
  }

  /** The longest phrase at token `from`, if any. */
  longest(reading: Reading, from: number): { readonly to: number; readonly values: readonly T[] } | undefined {
    let best: { to: number; values: readonly T[] } | undefined;
    this.match(reading, from, (to, values) => {
      best = { to, values };
    });
    return best;
  }
}
