import type { Span } from '../../text/index.js';

/** V8's segment iterator takes time in the square of its input, so it is given stretches of this many code units. */
const STRETCH = 2048;
/** A segment longer than this is cut: no sentence of a language is. */
const LONGEST = 32_768;

/** Unicode's sentence segments of a stretch of text, in order and without gaps, in linear time. */
export function* sentenceSegments(segmenter: Intl.Segmenter, text: string, span: Span): Generator<Span> {
  let from = span.start;
  let size = STRETCH;
  while (from < span.end) {
    const to = Math.min(span.end, from + size);
    const last = to === span.end;
    const starts = Array.from(segmenter.segment(text.slice(from, to)), (segment) => from + segment.index);
    // The last segment of a stretch may go on after it: it opens the next stretch.
    const whole = last ? starts.length : starts.length - 1;
    for (let i = 0; i < whole; i++) yield { start: starts[i] as number, end: starts[i + 1] ?? to };
    if (last) return;
    if (whole > 0) {
      from = starts[whole] as number;
      size = STRETCH;
    } else if (size < LONGEST) {
      size *= 2;
    } else {
      const cut = cutBefore(text, from, to);
      yield { start: from, end: cut };
      from = cut;
      size = STRETCH;
    }
  }
}

/** After the last space of the stretch, or at its end, never inside a surrogate pair. */
function cutBefore(text: string, from: number, to: number): number {
  const space = text.lastIndexOf(' ', to - 1);
  if (space > from) return space + 1;
  return (text.charCodeAt(to) & 0xfc00) === 0xdc00 ? to - 1 : to;
}
