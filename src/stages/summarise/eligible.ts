import { type Lexicon, phraseLength } from './lexicon.js';
import type { Passage } from './passages.js';

const SHORTEST = 4;
/** A longer sentence that begins with "photo" or "vidéo" tells something. */
const LONGEST_NOTE = 12;
const CLOSED = /[.!?…]["»”’')\]\s]*$/u;
const WINDOW = 8;

/** Whether the sentence says the title again: its words are the title's, but for one in five. */
function repeatsTitle(words: readonly string[], titleWords: readonly string[]): boolean {
  if (titleWords.length === 0 || words.length > titleWords.length * 1.25 + 1) return false;
  const title = new Set(titleWords);
  const shared = words.filter((word) => title.has(word)).length;
  return shared >= words.length * 0.8 && words.length >= titleWords.length * 0.6;
}

/** Whether a passage is a whole sentence of the article: not the title again, not a note about the page, not a line without an end. */
export function isEligible(text: string, { words, start, end }: Passage, titleWords: readonly string[], lexicon: Lexicon): boolean {
  return (
    words.length >= SHORTEST &&
    CLOSED.test(text.slice(Math.max(start, end - WINDOW), end)) &&
    !(words.length <= LONGEST_NOTE && phraseLength(lexicon.page, words, 0) > 0) &&
    !repeatsTitle(words, titleWords)
  );
}
