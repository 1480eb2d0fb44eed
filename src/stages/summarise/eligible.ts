import { type Lexicon, phraseLength } from './lexicon.js';
import type { Passage } from './passages.js';

const SHORTEST = 4;
/** A longer sentence that begins with "photo" or "vidéo" tells something. */
const LONGEST_NOTE = 12;
const CLOSED = /[.!?…]["»”’')\]\s]*$/u;
const WINDOW = 8;

/** The words of the title, for comparing. */
export interface TitleWords {
  readonly count: number;
  readonly distinct: ReadonlySet<string>;
}

/** Whether the sentence says the title again: its words are the title's, but for one in five. */
function repeatsTitle(words: readonly string[], { count, distinct }: TitleWords): boolean {
  if (count === 0 || words.length > count * 1.25 + 1 || words.length < count * 0.6) return false;
  return words.filter((word) => distinct.has(word)).length >= words.length * 0.8;
}

/** Whether a passage is a whole sentence of the article: not the title again, not a note about the page, not a line without an end. */
export function isEligible(text: string, { words, start, end }: Passage, title: TitleWords, lexicon: Lexicon): boolean {
  return (
    words.length >= SHORTEST &&
    CLOSED.test(text.slice(Math.max(start, end - WINDOW), end)) &&
    !(words.length <= LONGEST_NOTE && phraseLength(lexicon.page, words, 0) > 0) &&
    !repeatsTitle(words, title)
  );
}
