import type { Span } from '../../text/index.js';
import type { Lexicon } from './lexicon.js';
import type { Reading } from './reading.js';

/** Where the language's set phrases stand that have a name in them and name nothing: "cheval de Troie". Disjoint, in reading order. */
export function idiomSpans(reading: Reading, lexicon: Lexicon): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < reading.tokens.length; ) {
    const found = lexicon.idioms.longest(reading, i);
    if (found !== undefined) spans.push({ start: (reading.tokens[i] as Span).start, end: (reading.tokens[found.to - 1] as Span).end });
    i = found?.to ?? i + 1;
  }
  return spans;
}

/** Whether a span lies in one of the sorted, disjoint spans. */
export function liesIn(spans: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((spans[mid] as Span).end < end) low = mid + 1;
    else high = mid;
  }
  const holder = spans[low];
  return holder !== undefined && holder.start <= start && end <= holder.end;
}
