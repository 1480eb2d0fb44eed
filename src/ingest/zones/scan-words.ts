import type { Span } from '../../text/index.js';

/** A word of a line; `key` is folded, without combining marks. */
export interface LineWord extends Span {
  readonly key: string;
}

/** What a character is to a word: a letter or digit begins one, a mark only goes on with one and is no part of its key. */
type Part = 'letter' | 'mark' | 'none';

const LETTER = /[\p{L}\p{N}]/u;
const MARK = /[\p{M}\u00ad]/u;
const MARKS = /[\p{M}\u00ad]/gu;
const parts = new Map<number, Part>();

function partOf(code: number): Part {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) ? 'letter' : 'none';
  let part = parts.get(code);
  if (part === undefined) {
    const char = String.fromCodePoint(code);
    part = LETTER.test(char) ? 'letter' : MARK.test(char) ? 'mark' : 'none';
    parts.set(code, part);
  }
  return part;
}

/** The first words of a stretch of folded text, at most `most`: runs of letters, digits and marks that begin with a letter or digit. */
export function scanWords(folded: string, { start, end }: Span, most: number): LineWord[] {
  const words: LineWord[] = [];
  for (let at = start; at < end && words.length < most; ) {
    const begin = at;
    let marked = false;
    while (at < end) {
      const code = codeAt(folded, at, end);
      const part = partOf(code);
      if (part === 'none' || (part === 'mark' && at === begin)) break;
      marked ||= part === 'mark';
      at += code > 0xffff ? 2 : 1;
    }
    if (at === begin) {
      at += codeAt(folded, at, end) > 0xffff ? 2 : 1;
      continue;
    }
    const key = folded.slice(begin, at);
    words.push({ key: marked ? key.replace(MARKS, '') : key, start: begin, end: at });
  }
  return words;
}

/** The code point at an offset; of a pair that the end cuts, its first half. */
const codeAt = (text: string, at: number, end: number): number => (at + 1 < end ? (text.codePointAt(at) ?? 0) : text.charCodeAt(at));
