import { isSpace, type Span, TextView, trimSpan } from '../../text/index.js';
import { type LineWord, scanWords } from './scan-words.js';

export type { LineWord } from './scan-words.js';

/** A line of the text that holds something, without the white space at its ends. */
export interface Line extends Span {
  readonly text: string;
  /** The first words, at most {@link LISTED_WORDS}; offsets are those of the whole text. */
  readonly words: readonly LineWord[];
  /** How many words the whole line has, counted by its spaces; at least one for every 40 units. */
  readonly size: number;
  /** An empty line stands before it (or the start of the text). */
  readonly apart: boolean;
}

/** Enough for every rule: furniture and captions are short, and a longer line is a paragraph. */
const LISTED_WORDS = 64;
const LONGEST_WORD = 40;
const BREAK = /\r\n?|[\n\u2028\u2029\u0085\v\f]/g;

/** The lines of a text that hold more than white space, in reading order. */
export function splitLines(view: TextView): Line[] {
  const lines: Line[] = [];
  const { text } = view;
  let from = 0;
  let apart = true;
  const push = (end: number): void => {
    const span = trimSpan(text, { start: from, end });
    if (span.start === span.end) apart = true;
    else {
      lines.push(makeLine(view, span, apart));
      apart = false;
    }
  };
  for (const match of text.matchAll(BREAK)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(text.length);
  return lines;
}

export function makeLine(view: TextView, span: Span, apart: boolean): Line {
  const text = view.text.slice(span.start, span.end);
  return { ...span, text, words: listWords(view, span), size: Math.max(countWords(view.text, span), Math.floor(text.length / LONGEST_WORD)), apart };
}

/** A whole text as one line. */
export function lineOf(text: string): Line {
  return makeLine(new TextView(text), { start: 0, end: text.length }, true);
}

/** A word of the listed number is seldom longer than 30 units: this bounds the work on a line of megabytes. */
const listWords = (view: TextView, { start, end }: Span): LineWord[] =>
  scanWords(view.folded, { start, end: Math.min(end, start + LISTED_WORDS * 32) }, LISTED_WORDS);

function countWords(text: string, span: Span): number {
  let count = 0;
  let inWord = false;
  for (let at = span.start; at < span.end; at++) {
    const space = isSpace(text.charCodeAt(at));
    if (!space && !inWord) count++;
    inWord = !space;
  }
  return count;
}
