import { type Lexicon, phraseLength } from './lexicon.js';
import type { Passage } from './passages.js';

const SHORTEST = 4;
/** A longer sentence that begins with "photo" or "vidéo" tells something. */
const LONGEST_NOTE = 12;
/** Of fewer terms, all but one are too few to tell a repetition. */
const LEAST_TERMS = 3;
const CLOSED = /[.!?…]["»”’')\]\s]*$/u;
const WINDOW = 8;

/** The words of the title and its terms, for comparing. */
export interface TitleWords {
  readonly count: number;
  readonly distinct: ReadonlySet<string>;
  readonly terms: ReadonlySet<number>;
}

/** Whether the sentence says the title again: its words are the title's, but for one in five; or its terms are, but for one. */
function repeatsTitle({ words, terms }: Passage, title: TitleWords): boolean {
  const { count, distinct } = title;
  const fresh = terms.filter((term) => !title.terms.has(term)).length;
  if (terms.length >= LEAST_TERMS && fresh <= 1) return true;
  if (count === 0 || words.length > count * 1.25 + 1 || words.length < count * 0.6) return false;
  return words.filter((word) => distinct.has(word)).length >= words.length * 0.8;
}

/** Whether a passage tells something in a whole sentence: not the title again, a note about the page, a line without an end. */
export function isEligible(text: string, passage: Passage, title: TitleWords, lexicon: Lexicon): boolean {
  const { words, start, end } = passage;
  const tail = text.slice(Math.max(start, end - WINDOW), end);
  return (
    words.length >= SHORTEST &&
    CLOSED.test(tail) &&
    !(words.length <= LONGEST_NOTE && phraseLength(lexicon.page, words, 0) > 0) &&
    !repeatsTitle(passage, title)
  );
}
