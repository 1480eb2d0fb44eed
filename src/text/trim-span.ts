import { isGraphemeBoundary } from './grapheme.js';
import { isSpace, type Span } from './span.js';

/**
 * `span` without white space at its ends; empty (start = end) when it holds nothing else.
 * A space that a joiner or a mark makes part of the first character stays in.
 */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (start < end && start > span.start && !isGraphemeBoundary(text, start)) start--;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
