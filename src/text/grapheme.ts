import type { Span } from './span.js';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const WINDOW = 64;

/** Characters that can join to the one before: marks, joiners, variation selectors, emoji modifiers, Hangul vowels, and anything astral. */
const mayJoin = (code: number): boolean =>
  code >= 0x300 && !(code >= 0x370 && code <= 0x482) && !(code >= 0x2010 && code <= 0x202f) && !(code >= 0x2032 && code <= 0x20cf);

/**
 * Whether `offset` stands between two graphemes of the text (0 and the length always do).
 * Looks at 64 code units on either side at most, so a run of more combining marks than that may be judged from its middle.
 */
export function isGraphemeBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return offset === 0 || offset === text.length;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  if (before === 13 && after === 10) return false;
  if (!mayJoin(after) && !mayJoin(before)) return true;
  let from = Math.max(0, offset - WINDOW);
  if (from > 0 && (text.charCodeAt(from) & 0xfc00) === 0xdc00) from--;
  const window = text.slice(from, Math.min(text.length, offset + WINDOW));
  const segment = segmenter.segment(window).containing(offset - from);
  return segment === undefined || segment.index === offset - from;
}

/** The least span of whole graphemes that holds `span`: an end inside one is moved outward to its edge. */
export function snapToGraphemes(text: string, span: Span): Span {
  let { start, end } = span;
  while (!isGraphemeBoundary(text, start)) start--;
  while (!isGraphemeBoundary(text, end)) end++;
  return start === span.start && end === span.end ? span : { start, end };
}
