import type { Span } from '../text/index.js';

/**
 * One word: a run of letters with their marks (format characters inside it are part of it), a run of digits, or any other single character.
 * The training side (models/training/words.py) uses the same expression: what is a word here must be a word there. Linear: no two
 * neighbouring parts can match the same character.
 */
const WORD = /\p{L}[\p{L}\p{M}]*(?:\p{Cf}+[\p{L}\p{M}]+)*|\p{Nd}+\p{M}*|[^\p{White_Space}\p{Cf}]\p{M}*/gu;

/** The words of a text, by number: parallel arrays. */
export interface Words {
  readonly count: number;
  /** Offsets in the text, UTF-16 code units, end exclusive. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where white space, or the start of its span, stands before the word. */
  readonly spaced: Uint8Array;
  /** Number of the first word of each span that has words, in order. */
  readonly spanStarts: readonly number[];
}

/** Splits the given spans of a text (disjoint, in reading order) into words. No word crosses the end of a span. */
export function splitWords(text: string, spans: readonly Span[] = [{ start: 0, end: text.length }]): Words {
  const most = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const spaced = new Uint8Array(most);
  const spanStarts: number[] = [];
  let count = 0;
  for (const span of spans) {
    const part = text.slice(span.start, span.end);
    const first = count;
    for (let at = 0; at < part.length; ) {
      const begin = wordFrom(part, at);
      WORD.lastIndex = begin;
      if (!WORD.test(part)) break;
      if (count === first) spanStarts.push(count);
      starts[count] = span.start + begin;
      ends[count] = span.start + WORD.lastIndex;
      spaced[count] = count === first || hasWhiteSpace(part, at, begin) ? 1 : 0;
      at = WORD.lastIndex;
      count++;
    }
  }
  return { count, starts: starts.slice(0, count), ends: ends.slice(0, count), spaced: spaced.slice(0, count), spanStarts };
}

const FORMAT = /\p{Cf}/u;

/** Where the next word begins: at the first character that is neither white space nor a format character. */
function wordFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.codePointAt(at) as number;
    if (!isWhiteSpace(code) && (code < 0xad || !FORMAT.test(String.fromCodePoint(code)))) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

function hasWhiteSpace(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isWhiteSpace(text.charCodeAt(at))) return true;
  return false;
}

/** Unicode White_Space, which has no zero-width character. */
function isWhiteSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}
