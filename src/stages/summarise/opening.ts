import { type Lexicon, phraseLength } from './lexicon.js';
import type { Passage } from './passages.js';

/** How a sentence leans on the one before it. */
export interface Opening {
  readonly pronoun: boolean;
  readonly demonstrative: boolean;
  readonly connective: boolean;
  /** It says who spoke by a pronoun, and no name stands before that: « … », a-t-il dit. */
  readonly pronounAttribution: boolean;
}

/** Looks at the first words of a sentence; a connective may stand before a pronoun ("Mais il …"). */
export function openingOf(lexicon: Lexicon, { words, opening, surface: { firstName } }: Passage): Opening {
  const freeFirst = phraseLength(lexicon.free, opening, 0);
  const connective = phraseLength(lexicon.connectives, opening, 0);
  const joined = connective > freeFirst ? connective : 0;
  const free = phraseLength(lexicon.free, opening, joined);
  const pronoun = phraseLength(lexicon.pronouns, opening, joined);
  const demonstrative = phraseLength(lexicon.demonstratives, opening, joined);
  const spoken = words.findIndex((_, i) => phraseLength(lexicon.pronounAttributions, words, i) > 0);
  return {
    connective: joined > 0,
    pronoun: pronoun > free && pronoun >= demonstrative,
    demonstrative: demonstrative > free && demonstrative > pronoun,
    pronounAttribution: spoken >= 0 && !(firstName >= 0 && firstName < spoken),
  };
}

/** Whether the sentence leans on the one before it and would dangle alone. */
export const leans = (opening: Opening | undefined): boolean =>
  opening !== undefined && (opening.pronoun || opening.connective || opening.demonstrative || opening.pronounAttribution);
