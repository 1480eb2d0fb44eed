import type { Span, Token } from '../../text/index.js';

/** The index of the first token that begins at an offset or after it, by binary search. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((tokens[mid]?.start ?? 0) < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The tokens inside a span. */
export const tokensWithin = (tokens: readonly Token[], span: Span): readonly Token[] =>
  tokens.slice(firstTokenFrom(tokens, span.start), firstTokenFrom(tokens, span.end));
