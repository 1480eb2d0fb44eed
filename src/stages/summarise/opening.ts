import { type Lexicon, phraseLength } from './lexicon.js';
import type { Surface } from './surface.js';

/** How a sentence leans on the one before it. */
export interface Opening {
  readonly pronoun: boolean;
  readonly demonstrative: boolean;
  readonly connective: boolean;
  /** It says who spoke by a pronoun, and no name stands before that: « … », a-t-il dit. */
  readonly pronounAttribution: boolean;
}

/** Looks at the first words of a sentence; a connective may stand before a pronoun ("Mais il …"). */
export function openingOf(lexicon: Lexicon, words: readonly string[], { firstName }: Surface): Opening {
  const freeFirst = phraseLength(lexicon.free, words, 0);
  const connective = phraseLength(lexicon.connectives, words, 0);
  const joined = connective > freeFirst ? connective : 0;
  const free = phraseLength(lexicon.free, words, joined);
  const pronoun = phraseLength(lexicon.pronouns, words, joined);
  const demonstrative = phraseLength(lexicon.demonstratives, words, joined);
  const spoken = words.findIndex((_, i) => phraseLength(lexicon.pronounAttributions, words, i) > 0);
  return {
    connective: joined > 0,
    pronoun: pronoun > free && pronoun >= demonstrative,
    demonstrative: demonstrative > free && demonstrative > pronoun,
    pronounAttribution: spoken >= 0 && !(firstName >= 0 && firstName < spoken),
  };
}
