import type { Span } from './span.js';

/** Index of the first of some spans in reading order (tokens are such) that begins at an offset or after it; their count where none does. By binary search. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
