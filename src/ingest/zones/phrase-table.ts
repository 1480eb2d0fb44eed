import { foldAligned } from '../../text/index.js';

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a phrase as lines are compared: folded, without marks and punctuation. */
export function phraseWords(phrase: string): string[] {
  return foldAligned(phrase.normalize('NFC')).match(WORD) ?? [];
}

/** The same words with the offset at which each ends in the phrase. */
export function wordsWithEnds(phrase: string): { readonly key: string; readonly end: number }[] {
  return Array.from(foldAligned(phrase).matchAll(WORD), ({ 0: key, index }) => ({ key, end: index + key.length }));
}

/** Phrases looked up word by word at any place of a line; the cost does not grow with their number. */
export class PhraseTable {
  readonly #byFirst = new Map<string, string[][]>();

  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      const words = phraseWords(phrase);
      const first = words[0];
      if (first === undefined) continue;
      const known = this.#byFirst.get(first);
      if (known) known.push(words);
      else this.#byFirst.set(first, [words]);
    }
    for (const known of this.#byFirst.values()) known.sort((a, b) => b.length - a.length);
  }

  /** How many words the longest phrase that stands at word `at` has; 0 when none does. */
  lengthAt(words: readonly { readonly key: string }[], at: number): number {
    const candidates = this.#byFirst.get(words[at]?.key ?? '');
    if (candidates === undefined) return 0;
    return candidates.find((phrase) => phrase.every((word, i) => words[at + i]?.key === word))?.length ?? 0;
  }

  /** Whether a phrase stands anywhere in the line. */
  isIn(words: readonly { readonly key: string }[]): boolean {
    return words.some((_, at) => this.lengthAt(words, at) > 0);
  }
}
