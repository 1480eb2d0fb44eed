import type { TextView } from '../../text/index.js';
import type { AmountLexicon, CurrencyWord } from './lexicon.js';

/** A currency noun, and the country that the words beside it say. */
export interface CurrencyNoun extends CurrencyWord {
  /** ISO 3166-1 code, or null where nobody says whose it is. */
  readonly country: string | null;
  /** Index of the first token after both. */
  readonly next: number;
}

/** A currency noun at token `at` with the words that tell whose it is, before or after it: `francs belges`, `Swiss franc`. */
export function readCurrencyNoun(view: TextView, lexicon: AmountLexicon, at: number, low: number, high: number): CurrencyNoun | null {
  const named = lexicon.currencies.match(view, at, low, high);
  if (named) {
    const whose = lexicon.demonyms.match(view, named.next, low, high);
    return { ...named.value, country: whose?.value ?? null, next: whose?.next ?? named.next };
  }
  const whose = lexicon.demonyms.match(view, at, low, high);
  if (!whose) return null;
  const hyphen = view.tokens[whose.next];
  const tied = hyphen !== undefined && whose.next < high && hyphen.kind === 'punct' && view.folded.charAt(hyphen.start) === '-';
  const noun = lexicon.currencies.match(view, tied ? whose.next + 1 : whose.next, low, high);
  return noun && { ...noun.value, country: whose.value, next: noun.next };
}
