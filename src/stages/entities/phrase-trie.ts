import { tokenize } from '../../text/index.js';
import { isJoint, type Reading, tokenKey } from './reading.js';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  values: T[] | undefined;
}

/** A phrase that begins at some token: `to` is the token after it. */
export interface PhraseFound<T> {
  readonly to: number;
  readonly values: readonly T[];
}

/** What most tokens begin. */
const NONE: readonly never[] = [];

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

  /** Every phrase that begins at token `from`, the shortest first. Phrases stay in their sentence. */
  matches(reading: Reading, from: number): readonly PhraseFound<T>[] {
    const first = this.#root.next.get(reading.keys[from] as string);
    return first === undefined ? NONE : this.#walk(reading, from, first);
  }

  /** The longest phrase at token `from`, if any. */
  longest(reading: Reading, from: number): PhraseFound<T> | undefined {
    return this.matches(reading, from).at(-1);
  }

  #walk({ keys, tokens, sentenceOf }: Reading, from: number, first: Node<T>): PhraseFound<T>[] {
    const found: PhraseFound<T>[] = [];
    const sentence = sentenceOf[from];
    let at: Node<T> | undefined = first;
    let i = from + 1;
    while (at !== undefined) {
      if (at.values !== undefined) found.push({ to: i, values: at.values });
      while (i < keys.length && isJoint(keys[i] as string) && tokens[i]?.spaced === false) i++;
      if (i >= keys.length || sentenceOf[i] !== sentence) break;
      at = at.next.get(keys[i] as string);
      i++;
    }
    return found;
  }
}
