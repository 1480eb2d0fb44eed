/**
 * A stretch of text: UTF-16 code units, half open `[start, end)`, as JavaScript strings count.
 * In `'a😀b'` the emoji is `{ start: 1, end: 3 }` and `b` is `{ start: 3, end: 4 }`.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Reading order: by start, the longer first. */
export const compareSpans = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** White space of every kind that news text holds: ASCII, no-break (U+00A0, U+202F), typographic (U+2000-U+200B), line separators, BOM. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
