import { type Lexicon, phraseLength } from './lexicon.js';
import type { Passage } from './passages.js';

/** How a sentence leans on the one before it. */
export interface Opening {
  readonly pronoun: boolean;
  readonly demonstrative: boolean;
  readonly connective: boolean;
  /** It says who spoke by a pronoun, and no name stands before that: « … », a-t-il dit. */
  readonly pronounAttribution: boolean;
  /** It begins in small letters: the rest of a sentence that was cut. */
  readonly continuation: boolean;
}

/** What begins at a place of an opening: the longest phrase wins, and one that leans on nothing wins over others of its length. */
function kindAt({ free, pronouns, demonstratives }: Lexicon, opening: readonly string[], at: number): 'pronoun' | 'demonstrative' | null {
  const freed = phraseLength(free, opening, at);
  const pronoun = phraseLength(pronouns, opening, at);
  const demonstrative = phraseLength(demonstratives, opening, at);
  if (pronoun > freed && pronoun >= demonstrative) return 'pronoun';
  return demonstrative > freed ? 'demonstrative' : null;
}

/** Whether the subject after an introduction without a name is a pronoun: "Née à Lyon, elle …". In a clause of its own ("Quand le maire part, il …") the name may be inside. */
function isIntroduced({ subjects, free, subordinators }: Lexicon, { opening, introduction }: Passage): boolean {
  const subject = introduction > 0 && phraseLength(subjects, opening, introduction) > 0 && phraseLength(free, opening, introduction) === 0;
  return subject && phraseLength(subordinators, opening, 0) === 0;
}

/**
 * Looks at the first words of a sentence. A connective may stand before all others ("Mais il …"), a preposition before a demonstrative ("Avec cette
 * somme"), a subordinator before a pronoun, which may stand for a name of the main clause ("S’il renonce, Luc Sorel …"), an introduction before a
 * pronoun ("Née à Lyon, elle …").
 */
export function openingOf(lexicon: Lexicon, passage: Passage): Opening {
  const {
    words,
    opening,
    surface: { firstName, smallOpening },
  } = passage;
  const connective = phraseLength(lexicon.connectives, opening, 0);
  const joined = connective > phraseLength(lexicon.free, opening, 0) ? connective : 0;
  const direct = kindAt(lexicon, opening, joined);
  const after = (table: Lexicon['prepositions']): ReturnType<typeof kindAt> => {
    const length = phraseLength(table, opening, joined);
    return direct !== null || length <= phraseLength(lexicon.free, opening, joined) ? null : kindAt(lexicon, opening, joined + length);
  };
  const spoken = words.findIndex((_, i) => phraseLength(lexicon.pronounAttributions, words, i) > 0);
  return {
    connective: joined > 0,
    pronoun: direct === 'pronoun' || (firstName < 0 && after(lexicon.subordinators) === 'pronoun') || isIntroduced(lexicon, passage),
    demonstrative: direct === 'demonstrative' || after(lexicon.prepositions) === 'demonstrative',
    pronounAttribution: spoken >= 0 && !(firstName >= 0 && firstName < spoken),
    continuation: smallOpening,
  };
}

/** Whether the sentence leans on the one before it and would dangle alone. */
export const leans = (opening: Opening | undefined): boolean =>
  opening !== undefined && (opening.pronoun || opening.connective || opening.demonstrative || opening.pronounAttribution || opening.continuation);
