import { type Lexicon, phraseLength } from './lexicon.js';
import type { Passage } from './passages.js';

/** How a sentence leans on the one before it. */
export interface Opening {
  readonly pronoun: boolean;
  readonly demonstrative: boolean;
  readonly connective: boolean;
  /** It says who spoke by a pronoun only: « … », a-t-il dit. */
  readonly pronounAttribution: boolean;
}

/** Looks at the first words of a sentence; a connective may stand before a pronoun ("Mais il …"). */
export function openingOf(lexicon: Lexicon, { words }: Passage): Opening {
  let at = 0;
  const joined = phraseLength(lexicon.connectives, words, 0);
  at += joined;
  const impersonal = phraseLength(lexicon.impersonals, words, at);
  const pronoun = phraseLength(lexicon.pronouns, words, at);
  const demonstrative = phraseLength(lexicon.demonstratives, words, at);
  const leans = impersonal < Math.max(pronoun, demonstrative, 1);
  return {
    connective: joined > 0,
    pronoun: leans && pronoun > 0 && pronoun >= demonstrative,
    demonstrative: leans && demonstrative > 0,
    pronounAttribution: words.some((_, i) => phraseLength(lexicon.pronounAttributions, words, i) > 0),
  };
}
